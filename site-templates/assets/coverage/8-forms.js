// @ts-check
"use strict";
// The last step: the tables of the official course report form, in its columns, to copy, print and save.
const JizhunForms = (() => {
  /** @typedef {{title: string, head: string[], body: (string | number)[][]}} Made */
  const { boxes, button, course, fill, forms, make, say, standard } = JizhunDesk;
  const place = /** @type {HTMLElement} */ (document.querySelector("#forms"));

  /** Statements, each on a line behind its code: the same words in every table. @param {string[]} codes */
  const lines = (codes) => codes.map((code) => standard.statements[code].line).join("\n");

  /** What of a kind a unit treats. @param {CourseUnit} unit @param {string} kind */
  const treated = (unit, kind) => lines(JizhunCourse.inOrder(standard, [...unit.taught, ...unit.assessed]).filter((code) => standard.statements[code].kind === kind));

  /** @param {string[]} names @param {string[]} ticked @param {string} other */
  const ticks = (names, ticked, other) =>
    names.map((name, i) => (ticked.includes(name) ? "■" : "□") + name + (i === names.length - 1 && ticked.includes(name) && other.trim() ? "：" + other.trim() : "")).join(" ");

  /** A task stands in table 1 unless the course leaves out all its indicators, or without any, all it needs. */
  const tasks = () => {
    const left = new Set(course().leftOut.map((each) => each.code));
    const kept = (/** @type {string[]} */ codes) => codes.filter((code) => !left.has(code));
    return JizhunCourse.tasksOf(standard)
      .filter((task) => kept(task.indicators.length ? task.indicators : JizhunCourse.codesOf(task)).length)
      .map((task) => [standard.statements[task.code].line, "", lines(kept(task.indicators)), task.level || "", lines(kept(task.knowledge)), lines(kept(task.skills))]);
  };

  /** @param {string} written */
  const hours = (written) => (JizhunCourse.hundredths(written) > 0 ? JizhunCourse.hundredths(written) / 100 : written.trim());

  /** @returns {Made[]} */
  const tables = () => {
    const { units } = course();
    const named = units.map((unit, at) => ({ ...unit, name: JizhunUnits.title(at) }));
    /** @type {Record<string, () => (string | number)[][]>} */
    const bodies = {
      1: tasks,
      3: () => named.map((unit) => [unit.name, unit.nameEn.trim(), unit.level || "", unit.objective.trim(), treated(unit, "indicator"), treated(unit, "knowledge"), treated(unit, "skill")]),
      4: () => named.map((unit) => [unit.name, hours(unit.hours), unit.outline.trim()]),
      8: () => named.map((unit) => [unit.name, ticks(boxes("assessments"), unit.assessments, unit.assessmentOther), ticks(boxes("tools"), unit.tools, unit.toolOther)]),
      11: () => named.map((unit) => [unit.name, [unit.evidence.trim(), lines(unit.outputs)].filter(Boolean).join("\n")]),
    };
    return Object.keys(forms).map((number) => ({ ...forms[number], body: bodies[number]() }));
  };

  /** How the course covers the standard, for the annex. @returns {Made[]} */
  const annex = () => {
    const { fates } = JizhunCourse.coverage(standard, course());
    const units = course().units.map((_, at) => JizhunUnits.title(at));
    /** @param {string} code @param {"taught" | "assessed"} mark */
    const where = (code, mark) => course().units.flatMap((unit, at) => (unit[mark].includes(code) ? [units[at]] : [])).join("、");
    const head = ["kind", "code", "text", "taught", "assessed", "fate", "reason"].map((each) => say("coverage.column." + each));
    return [{
      title: say("coverage.fate"), head,
      body: Object.keys(fates).map((code) => {
        const { kind, text } = standard.statements[code];
        return [say("kind." + kind), code, text, where(code, "taught"), where(code, "assessed"), say("coverage.outcome." + fates[code].outcome), fates[code].reason];
      }),
    }];
  };

  /** @param {Made} made */
  const table = ({ title, head, body }) =>
    make("table", { class: "form-table columns-" + head.length, lang: "zh-Hant-TW" }, make("caption", { class: "hide" }, title),
      make("thead", {}, make("tr", {}, ...head.map((column) => make("th", { scope: "col" }, column)))),
      make("tbody", {}, ...body.map((cells) => make("tr", {}, ...cells.map((cell, i) => {
        const made = make(i === 0 ? "th" : "td", i === 0 ? { scope: "row", "data-label": head[i] } : { "data-label": head[i] });
        made.append(...String(cell).split("\n").flatMap((line, at) => (at ? [make("br", {}), line] : [line])));
        return made;
      })))));

  /** Names of files without what a system refuses. */
  const fileName = (/** @type {string} */ ending) => [standard.code, course().name.replace(/[\\/:*?"<>|\s]+/g, "_").slice(0, 60)].filter(Boolean).join("_") + ending;

  /** What writes workbooks is loaded when the first one is wanted. */
  const saveWorkbook = () =>
    jizhunLoad("workbook.js").then(
      () => jizhunWorkbench.save(fileName(".xlsx"), JizhunWorkbook.TYPE, JizhunWorkbook.make([...tables(), ...annex()])),
      () => jizhunWorkbench.say(say("coverage.xlsx.failed")),
    );

  const show = () =>
    fill(
      place,
      make("h2", { class: "hide" }, say("coverage.step.forms")),
      make("p", { class: "hint screen" }, say("coverage.forms.how")),
      make("div", { class: "paper course-head" }, make("h2", {}, course().name || say("coverage.course.unnamed")), make("p", {}, say("coverage.rests-on", standard.name, standard.code))),
      make("p", { class: "acts" },
        button("xlsx", say("coverage.xlsx"), saveWorkbook, { class: "main" }),
        make("button", { type: "button", class: "print", "data-focus": "print" }, say("coverage.print"))),
      ...tables().flatMap((made, at) => [
        make("div", { class: "form-sheet" },
          make("div", { class: "form-head" }, make("h3", {}, made.title), button("copy-" + at, say("coverage.copy"), () => jizhunWorkbench.copyTable({ head: made.head, body: made.body.map((cells) => cells.map(String)) }), { "aria-label": say("coverage.copy") + " " + made.title })),
          make("div", { class: "marks-frame" }, table(made))),
      ]),
    );

  return { fileName, show, tables };
})();
