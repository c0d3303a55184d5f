// @ts-check
"use strict";
// A list of codes that a reader pastes from a document: what is known and what is not is shown before anything is marked.
const JizhunPaste = (() => {
  const { get, make } = jizhunWorkbench;
  const { change, chip, course, fill, say, standard } = JizhunDesk;
  const { KINDS, mark } = JizhunCourse;
  const [written, into, taught, assessed, told, apply] = ["paste", "paste-unit", "paste-taught", "paste-assessed", "paste-told", "paste-apply"].map(get);

  /** What is pasted, by what can be done with it. */
  const read = () => {
    const { codes, unknown } = JizhunCourse.readCodes(standard, written.value);
    const core = codes.filter((code) => KINDS.includes(standard.statements[code].kind));
    const outputs = codes.filter((code) => standard.statements[code].kind === "output");
    const good = codes.filter((code) => core.includes(code) || outputs.includes(code));
    return { core, outputs, good, others: codes.filter((code) => !good.includes(code)), unknown };
  };

  const preview = () => {
    const { core, outputs, good, others, unknown } = read();
    const line = (/** @type {string} */ key, /** @type {(Node | string)[]} */ those) =>
      those.length > 0 && make("p", {}, make("b", {}, say("coverage.paste." + key, those.length)), those.map((each) => [" ", each]));
    fill(told, line("known", good.map((code) => chip(code))), line("unknown", unknown), line("others", others));
    const isMarked = core.length > 0 && (taught.checked || assessed.checked);
    apply.disabled = !course().units.length || !(isMarked || outputs.length);
  };
  written.closest("details").addEventListener("input", preview);

  jizhunWorkbench.acting(written.closest("details"), {
    paste: () => {
      const { core, outputs, good } = read();
      const at = Number(into.value);
      let next = course();
      /** @type {[CourseMark, boolean, string[]][]} */ ([["taught", taught.checked, core], ["assessed", assessed.checked, core], ["outputs", true, outputs]]).forEach(
        ([kind, on, those]) => on && those.length && (next = mark(standard, next, at, kind, those, true)),
      );
      written.value = "";
      preview();
      change(next);
      jizhunWorkbench.say(say("coverage.paste.done", good.length, JizhunUnits.title(at)));
    },
  });

  const show = () => {
    JizhunUnits.choices(into);
    preview();
  };

  return { show };
})();
