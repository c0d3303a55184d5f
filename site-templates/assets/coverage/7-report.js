// @ts-check
"use strict";
// The third step: how the course covers the standard, in numbers and words, and what is still to do; every gap leads to its row.
const JizhunReport = (() => {
  const { all, get, make } = jizhunWorkbench;
  const { button, course, fill, official, say, scoped, standard } = JizhunDesk;
  const { KINDS, settled } = JizhunCourse;

  /** A bar of what is in a unit, what is left out for a reason, and what is open; its numbers stand beside it. @param {CourseTally} tally */
  const bar = (tally) => {
    const parts = [tally.covered, tally.taughtOnly + tally.assessedOnly, tally.leftOut].map((count) => {
      const part = make("span");
      part.style.width = (100 * count) / (tally.all || 1) + "%";
      return part;
    });
    return make("div", { class: "parts", "aria-hidden": true }, parts);
  };

  /** @param {string} code */
  const jump = (code) => {
    const { kind, text } = standard.statements[code];
    return button("jump " + code, code, () => JizhunTable.jump(code), { class: "chip " + kind, title: text });
  };

  /** A row of what stands where: a duty or task. @param {string} code @param {Record<string, CourseTally>} of */
  const row = (code, of) =>
    make("tr", { class: standard.statements[code].kind }, make("th", { scope: "row" }, jump(code), " ", official(standard.statements[code].text)),
      [...KINDS, "all"].map((kind) => make("td", { class: "num", "data-label": say(kind === "all" ? "coverage.all" : "kinds." + kind) }, of[kind].all ? say("coverage.of", settled(of[kind]), of[kind].all) : "—")),
      make("td", { class: "bar-cell screen" }, bar(of.all)));

  /** Shows a list of what asks for something; whether it does. @param {string} id @param {unknown[]} found */
  const gap = (id, found) => {
    const place = get("gap-" + id);
    place.hidden = !found.length;
    place.querySelector("small").textContent = say("coverage.items", found.length);
    fill(place.lastElementChild, found);
    return found.length > 0;
  };

  /** @param {any[]} words */
  const line = (...words) => make("li", {}, words);

  /** @param {number} at @param {string} key @param {string} words */
  const ofUnit = (at, key, words) => line(button(key + at, JizhunUnits.named(at), () => JizhunDesk.go("units", () => JizhunUnits.open(at)), { class: "plain" }), " " + words);

  const show = () => {
    const { fates, lists, of, whole } = JizhunCourse.coverage(standard, course());
    const hours = JizhunCourse.hours(course());
    get("report-scope").textContent = JizhunDesk.scope();
    get("settled").textContent = say("coverage.settled", settled(whole.all), whole.all.all);
    get("unsettled").textContent = say("coverage.still-open", whole.all.all - settled(whole.all)) + "　" + say("coverage.hours.total", hours.total);
    fill(get("verdict-bar"), bar(whole.all));
    all(get("report"), "[data-number]").forEach((cell) => {
      const [kind, outcome] = cell.dataset.number.split(" ");
      cell.textContent = whole[kind][/** @type {CourseOutcome} */ (outcome)];
    });
    /** @type {CourseOutcome[]} */
    const outcomes = ["open", "assessedOnly", "taughtOnly", "unexplained", "contradictory"];
    const gaps = [
      ...outcomes.map((outcome) => gap(outcome, lists[outcome].map((code) => [jump(code), " "]))),
      gap("outside", JizhunCourse.outside(standard, course()).map((code) => [jump(code), " "])),
      gap("hours", [...hours.bad.map((at) => ofUnit(at, "bad", say("coverage.hours.bad", course().units[at].hours))), ...hours.missing.map((at) => ofUnit(at, "none", say("coverage.hours.missing")))]),
      gap("levels", JizhunCourse.levels(standard, course()).map(({ at, level, tasks, above }) => ofUnit(at, "level", say(above ? "coverage.level.above" : "coverage.level.below", level, tasks.join("、"))))),
      gap("naming", JizhunCourse.naming(JizhunDesk.naming.rules, standard, course()).map(({ word, rule }) => line(say("coverage.naming", word, rule)))),
    ];
    get("whole").hidden = gaps.includes(true);
    gap("leftOut", lists.leftOut.map((code) => line(jump(code), " ", official(standard.statements[code].text), "　", make("b", {}, say("coverage.because", fates[code].reason)))));
    fill(get("tallies"), scoped().duties.flatMap((duty) => [duty, ...duty.tasks]).map(({ code }) => row(code, of[code])));
  };

  return { show };
})();
