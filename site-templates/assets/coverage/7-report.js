// @ts-check
"use strict";
// The third step: how the course covers the standard, in numbers and words, and what is still to do; every gap leads to its row.
const JizhunReport = (() => {
  const { button, course, fill, make, say, standard } = JizhunDesk;
  const { KINDS, OUTCOMES, settled } = JizhunCourse;
  const place = /** @type {HTMLElement} */ (document.querySelector("#report"));

  /** A bar of what is in a unit, what is left out for a reason, and what is open; its numbers stand beside it. @param {CourseTally} tally */
  const bar = (tally) => {
    const parts = [tally.covered, tally.taughtOnly + tally.assessedOnly, tally.leftOut].map((count) => {
      const part = make("span", {});
      part.style.width = (100 * count) / (tally.all || 1) + "%";
      return part;
    });
    return make("div", { class: "parts", "aria-hidden": true }, ...parts);
  };

  /** @param {string} code @param {string} kind */
  const jump = (code, kind = standard.statements[code].kind) => button("jump " + code, code, () => JizhunTable.jump(code), { class: "chip " + kind, title: standard.statements[code].text });

  /** @param {[string, Record<string, CourseTally>, string][]} rows code, numbers, class */
  const table = (rows) =>
    make("table", { class: "tallies" }, make("caption", {}, say("coverage.by-task")),
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, say("coverage.where")), ...KINDS.map((kind) => make("th", { scope: "col" }, say("kinds." + kind))), make("th", { scope: "col" }, say("coverage.all")), make("th", { scope: "col", class: "screen" }, say("coverage.share")))),
      make("tbody", {}, ...rows.map(([code, of, name]) =>
        make("tr", { class: name }, make("th", { scope: "row" }, jump(code, name), " ", make("span", { lang: "zh-Hant-TW" }, standard.statements[code].text)),
          ...[...KINDS, "all"].map((kind) => make("td", { class: "num", "data-label": say(kind === "all" ? "coverage.all" : "kinds." + kind) }, of[kind].all ? say("coverage.of", settled(of[kind]), of[kind].all) : "—")),
          make("td", { class: "bar-cell screen" }, bar(of.all))))));

  /** @param {Record<string, CourseTally>} whole */
  const kinds = (whole) =>
    make("table", { class: "tallies kinds" }, make("caption", {}, say("coverage.by-kind")),
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, say("coverage.kind")), make("th", { scope: "col" }, say("coverage.count")), ...OUTCOMES.map((outcome) => make("th", { scope: "col" }, say("coverage.outcome." + outcome))))),
      make("tbody", {}, ...[...KINDS, "all"].map((kind) =>
        make("tr", { class: kind === "all" ? "sum-row" : "" }, make("th", { scope: "row" }, say(kind === "all" ? "coverage.all" : "kinds." + kind)),
          make("td", { class: "num", "data-label": say("coverage.count") }, String(whole[kind].all)),
          ...OUTCOMES.map((outcome) => make("td", { class: "num", "data-label": say("coverage.outcome." + outcome), "data-number": kind + " " + outcome }, String(whole[kind][outcome])))))));

  /** @param {string} id @param {string[]} codes */
  const list = (id, codes) =>
    codes.length ? [make("div", { class: "gap", id: "gap-" + id }, make("h3", {}, say("coverage.outcome." + id), " ", make("small", {}, say("coverage.items", codes.length))), make("p", { class: "hint" }, say("coverage.why." + id)), make("p", { class: "chips" }, ...codes.flatMap((code) => [jump(code), " "])))] : [];

  /** @param {string} id @param {(Node | string)[][]} lines */
  const remarks = (id, lines) =>
    lines.length ? [make("div", { class: "gap", id: "gap-" + id }, make("h3", {}, say("coverage.gap." + id), " ", make("small", {}, say("coverage.items", lines.length))), make("ul", { class: "lines" }, ...lines.map((line) => make("li", {}, ...line))))] : [];

  /** @param {number} at @param {string} key */
  const toUnit = (at, key) =>
    button(key + at, say("coverage.unit", at + 1) + " " + JizhunUnits.title(at), () => JizhunDesk.go("units", () => JizhunUnits.open(at)), { class: "plain" });

  const show = () => {
    const numbers = JizhunCourse.coverage(standard, course());
    const hours = JizhunCourse.hours(course());
    const { all } = numbers.whole;
    const left = numbers.lists.leftOut.map((code) => [jump(code), " ", make("span", { lang: "zh-Hant-TW" }, standard.statements[code].text), "　", make("b", {}, say("coverage.because", numbers.fates[code].reason))]);
    const gaps = [
      ...list("open", numbers.lists.open),
      ...list("assessedOnly", numbers.lists.assessedOnly),
      ...list("taughtOnly", numbers.lists.taughtOnly),
      ...list("unexplained", numbers.lists.unexplained),
      ...list("contradictory", numbers.lists.contradictory),
      ...remarks("hours", [...hours.bad.map((at) => [toUnit(at, "bad"), " " + say("coverage.hours.bad", course().units[at].hours)]), ...hours.missing.map((at) => [toUnit(at, "none"), " " + say("coverage.hours.missing")])]),
      ...remarks("levels", JizhunCourse.levels(standard, course()).map(({ at, level, tasks, above }) => [toUnit(at, "level"), " " + say(above ? "coverage.level.above" : "coverage.level.below", level, tasks.join("、"))])),
      ...remarks("naming", JizhunCourse.naming(JizhunDesk.naming.rules, standard, course()).map(({ word, rule }) => [say("coverage.naming", word, rule)])),
    ];
    fill(
      place,
      make("h2", { class: "hide" }, say("coverage.step.report")),
      make("p", { class: "verdict" }, make("b", {}, say("coverage.settled", settled(all), all.all)), " ", say("coverage.still-open", all.all - settled(all)), "　", say("coverage.hours.total", hours.total)),
      make("div", { class: "verdict-bar" }, bar(all), make("p", { class: "hint" }, say("coverage.bar"))),
      make("div", { class: "marks-frame" }, kinds(numbers.whole)),
      make("div", { class: "halves" },
      make("div", {}, ...(gaps.length ? gaps : [make("p", { class: "whole" }, say("coverage.whole"))]), ...(left.length ? remarks("leftOut", left) : [])),
      make("div", {}, make("div", { class: "marks-frame" }, table(standard.duties.flatMap((duty) => [
        /** @type {[string, Record<string, CourseTally>, string]} */ ([duty.code, numbers.of[duty.code], "duty"]),
        ...duty.tasks.map((task) => /** @type {[string, Record<string, CourseTally>, string]} */ ([task.code, numbers.of[task.code], "task"])),
      ]))), make("p", { class: "hint" }, say("coverage.counted")))),
    );
  };

  return { show };
})();
