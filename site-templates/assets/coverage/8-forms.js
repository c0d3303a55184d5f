// @ts-check
"use strict";
// The last step: the tables of the official course report form, in its columns, to copy, print and save.
const JizhunForms = (() => {
  /** @typedef {{title: string, head: string[], body: (string | number)[][]}} Made */
  const { all, get, lined, make } = jizhunWorkbench;
  const { course, fill, say, scoped, standard } = JizhunDesk;
  /** The tables that stand in the page, in the form's columns. */
  const forms = all(get("forms"), ".form-table").map((table) => ({
    table, number: table.dataset.number, title: table.caption.textContent, head: all(table, "thead th").map((column) => column.textContent),
  }));

  /** A statement after its code; what is handed in has the marks of errata only where a reader wants them. @param {string} code */
  const line = (code) => (get("with-marks").checked ? standard.statements[code].line : code + " " + standard.statements[code].text);

  /** Statements, each on a line: the same words in every table. @param {string[]} codes */
  const lines = (codes) => codes.map(line).join("\n");

  /** What of a kind a unit treats. @param {CourseUnit} unit @param {string} kind */
  const treated = (unit, kind) => lines(JizhunCourse.inOrder(standard, [...unit.taught, ...unit.assessed]).filter((code) => standard.statements[code].kind === kind));

  /** The form's boxes of a list. @param {string} list @param {string[]} ticked @param {string} other */
  const ticks = (list, ticked, other) =>
    all(get("unit-card").content, "[name=" + list + "]").map((box) => box.value).map((name, i, names) => (ticked.includes(name) ? "■" : "□") + name + (i === names.length - 1 && ticked.includes(name) && other.trim() ? "：" + other.trim() : "")).join(" ");

  /** A task's row of table 1. @param {CourseTask} task @param {(codes: string[]) => string[]} kept what of it the course holds */
  const row = (task, kept) => [line(task.code), "", lines(kept(task.indicators)), task.level || "", lines(kept(task.knowledge)), lines(kept(task.skills))];

  /**
   * A task in the scope stands in table 1 unless the course leaves out all its indicators, or without any, all it needs; another one where
   * units treat something that the scope lacks, with what they treat of it.
   */
  const tasks = () => {
    const left = new Set(course().leftOut.map((each) => each.code));
    const treated = new Set(course().units.flatMap((unit) => [...unit.taught, ...unit.assessed]));
    const outside = new Set(JizhunCourse.outside(standard, course()));
    const within = new Set(JizhunCourse.tasksOf(scoped()));
    return JizhunCourse.tasksOf(standard).flatMap((task) => {
      const kept = (/** @type {string[]} */ codes) => codes.filter((code) => !left.has(code) && (within.has(task) || treated.has(code)));
      const needed = within.has(task) && task.indicators.length ? task.indicators : JizhunCourse.codesOf(task);
      const stands = kept(needed).some((code) => within.has(task) || outside.has(code));
      return stands ? [row(task, kept)] : [];
    });
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
      8: () => named.map((unit) => [unit.name, ticks("assessments", unit.assessments, unit.assessmentOther), ticks("tools", unit.tools, unit.toolOther)]),
      11: () => named.map((unit) => [unit.name, [unit.evidence.trim(), lines(unit.outputs)].filter(Boolean).join("\n")]),
    };
    return forms.map(({ number, title, head }) => ({ title, head, body: bodies[number]() }));
  };

  /** How the course covers the standard, for the annex, and on what part of it the course rests. @returns {Made[]} */
  const annex = () => {
    const { fates, within } = JizhunCourse.coverage(standard, course());
    const units = course().units.map((_, at) => JizhunUnits.title(at));
    /** @param {string} code @param {"taught" | "assessed"} mark */
    const where = (code, mark) => course().units.flatMap((unit, at) => (unit[mark].includes(code) ? [units[at]] : [])).join("、");
    const head = ["kind", "code", "text", "taught", "assessed", "fate", "reason"].map((each) => say("coverage.column." + each));
    const scope = { title: say("coverage.basis"), head: head.slice(1, 3), body: course().scope.map((code) => [code, standard.statements[code].text]) };
    return [...(course().scope.length ? [scope] : []), {
      title: say("coverage.fate"), head,
      body: [...within].map((code) => {
        const { kind, text } = standard.statements[code];
        return [say("kind." + kind), code, text, where(code, "taught"), where(code, "assessed"), say("coverage.outcome." + fates[code].outcome), fates[code].reason];
      }),
    }];
  };

  /** Names of files without what a system refuses. */
  const fileName = (/** @type {string} */ ending) => [standard.code, course().name.replace(/[\\/:*?"<>|\s]+/g, "_").slice(0, 60)].filter(Boolean).join("_") + ending;

  /** Saves all tables; what writes files of offices is loaded when the first one is wanted. @param {"workbook" | "text"} kind @param {string} ending */
  const save = (kind, ending) =>
    jizhunLoad("office.js").then(
      () => {
        const made = JizhunOffice[kind]([...tables(), ...annex()], all(get("forms"), ".course-head > *").map((each) => each.textContent));
        jizhunWorkbench.save(fileName(ending), made.type, made);
      },
      () => jizhunWorkbench.say(say("coverage.xlsx.failed")),
    );

  jizhunWorkbench.acting(get("forms"), {
    xlsx: () => save("workbook", ".xlsx"),
    docx: () => save("text", ".docx"),
    "copy-table": (button) => {
      const { head, body } = tables()[all(get("forms"), "[data-act=copy-table]").indexOf(button)];
      jizhunWorkbench.copyTable({ head, body: body.map((cells) => cells.map(String)) });
    },
  });

  const show = () => {
    get("course-title").textContent = course().name || say("coverage.course.unnamed");
    get("forms-scope").textContent = JizhunDesk.scope();
    tables().forEach(({ head, body }, at) => {
      const cell = (/** @type {string | number} */ value, /** @type {number} */ i) =>
        make(i ? "td" : "th", { scope: i ? undefined : "row", "data-label": head[i] }, lined(String(value)));
      fill(forms[at].table.tBodies[0], body.map((cells) => make("tr", {}, cells.map(cell))));
    });
  };

  get("with-marks").addEventListener("change", show);

  return { fileName, show, tables };
})();
