// @ts-check
"use strict";
// A list of codes that a reader pastes from a document: what is known and what is not is shown before anything is marked.
const JizhunPaste = (() => {
  const { button, change, chip, course, make, say, standard } = JizhunDesk;
  const { KINDS, mark } = JizhunCourse;

  const written = /** @type {HTMLTextAreaElement} */ (make("textarea", { rows: 3, id: "paste", placeholder: say("coverage.paste.hint") }));
  const into = /** @type {HTMLSelectElement} */ (make("select", { id: "paste-unit" }));
  const box = (/** @type {CourseMark} */ kind) => /** @type {HTMLInputElement} */ (make("input", { type: "checkbox", checked: true, value: kind }));
  const [taught, assessed] = [box("taught"), box("assessed")];
  const told = make("div", { class: "paste-told", role: "status" });
  const apply = button("paste-apply", say("coverage.paste.apply"), () => {
    const { codes } = read();
    const at = Number(into.value);
    const core = codes.filter((code) => KINDS.includes(standard.statements[code].kind));
    const outputs = codes.filter((code) => standard.statements[code].kind === "output");
    let next = course();
    /** @type {[CourseMark, boolean, string[]][]} */ ([["taught", taught.checked, core], ["assessed", assessed.checked, core], ["outputs", true, outputs]]).forEach(
      ([kind, on, those]) => on && those.length && (next = mark(standard, next, at, kind, those, true)),
    );
    written.value = "";
    preview();
    change(next);
    jizhunWorkbench.say(say("coverage.paste.done", core.length + outputs.length, JizhunUnits.title(at)));
  }, { class: "main", disabled: true });
  const read = () => JizhunCourse.readCodes(standard, written.value);
  const markable = (/** @type {string} */ code) => KINDS.includes(standard.statements[code].kind) || standard.statements[code].kind === "output";
  const preview = () => {
    const { codes, unknown } = read();
    const good = codes.filter(markable);
    const others = codes.filter((code) => !markable(code));
    const line = (/** @type {string} */ words, /** @type {(Node | string)[]} */ those) => (those.length ? [make("p", {}, make("b", {}, words), " ", ...those.flatMap((each) => [each, " "]))] : []);
    told.replaceChildren(...line(say("coverage.paste.known", good.length), good.map(chip)), ...line(say("coverage.paste.unknown", unknown.length), unknown), ...line(say("coverage.paste.others", others.length), others));
    /** @type {HTMLButtonElement} */ (apply).disabled = !good.length || !course().units.length || !(taught.checked || assessed.checked || good.some((code) => code[0] === "O"));
  };
  [written, taught, assessed].forEach((field) => field.addEventListener("input", preview));
  const fold = make("details", { class: "paste" }, make("summary", {}, say("coverage.paste")),
    make("label", { for: "paste" }, say("coverage.paste.how")), written,
    make("p", { class: "desk-tools" }, make("label", {}, say("coverage.paste.into") + " ", into), make("label", { class: "tick" }, taught, " " + say("coverage.taught")), make("label", { class: "tick" }, assessed, " " + say("coverage.assessed")), apply),
    told);
  const show = () => {
    const before = into.value;
    into.replaceChildren(...course().units.map((_, at) => make("option", { value: at, selected: String(at) === before }, say("coverage.unit", at + 1) + " " + JizhunUnits.title(at))));
    preview();
    return fold;
  };

  return { show };
})();
