// @ts-check
"use strict";
// A course and how it covers a standard: what can be edited, and the numbers that follow from it. Nothing here knows the page.
/** @typedef {{code: string, kind: string, text: string, line: string}} CourseStatement */
/** @typedef {{code: string, level: number, outputs: string[], indicators: string[], knowledge: string[], skills: string[]}} CourseTask */
/** @typedef {{code: string, tasks: CourseTask[]}} CourseDuty */
/** What a course rests on; its coded statements in the document's order. @typedef {{code: string, name: string, duties: CourseDuty[], statements: Record<string, CourseStatement>}} CourseStandard */
/** @typedef {"taught" | "assessed" | "outputs"} CourseMark */
/** @typedef {{name: string, nameEn: string, hours: string, level: number, objective: string, outline: string, assessments: string[], assessmentOther: string, tools: string[], toolOther: string, evidence: string, taught: string[], assessed: string[], outputs: string[]}} CourseUnit */
/** A course on a part of a standard names its duties; none: it rests on the whole. @typedef {{standard: string, scope: string[], name: string, nameEn: string, units: CourseUnit[], leftOut: {code: string, reason: string}[]}} Course */
/** What became of a code. @typedef {"covered" | "taughtOnly" | "assessedOnly" | "leftOut" | "unexplained" | "contradictory" | "open"} CourseOutcome */
/** @typedef {Record<CourseOutcome | "all", number>} CourseTally */
/** @typedef {{outcome: CourseOutcome, reason: string}} CourseFate */
/** @typedef {{rule: string, words: string[], standardName: boolean}} NamingRule */
const JizhunCourse = (() => {
  /** @type {CourseOutcome[]} */
  const OUTCOMES = ["covered", "taughtOnly", "assessedOnly", "leftOut", "unexplained", "contradictory", "open"];
  /** What a course may cover, in the order of the forms' columns. */
  const KINDS = ["indicator", "knowledge", "skill"];

  /** @returns {CourseUnit} */
  const blankUnit = () => ({
    name: "", nameEn: "", hours: "", level: 0, objective: "", outline: "", assessments: [], assessmentOther: "", tools: [], toolOther: "",
    evidence: "", taught: [], assessed: [], outputs: [],
  });

  /** @param {string} standard @returns {Course} */
  const blank = (standard) => ({ standard, scope: [], name: "", nameEn: "", units: [], leftOut: [] });

  /** Files of content hold no control characters; line breaks are of one kind. @param {string} text */
  const clean = (text) => text.replace(/\r\n?/g, "\n").replace(/\t/g, " ").replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, "");

  /** What a task asks a course to cover. @param {CourseTask} task */
  const codesOf = (task) => [...task.indicators, ...task.knowledge, ...task.skills];

  /** All that stands at a task. @param {CourseTask} task */
  const allOf = (task) => [...task.outputs, ...codesOf(task)];

  /** @param {CourseStandard} standard */
  const tasksOf = (standard) => standard.duties.flatMap((duty) => duty.tasks);

  /** What table 1 of the course form holds, each once: indicators, knowledge, skills that stand at a task. @param {CourseStandard} standard */
  const items = (standard) => [...new Set(tasksOf(standard).flatMap(codesOf))];

  /** The part of a standard on which a course rests: the duties in its scope. @param {CourseStandard} standard @param {Course} course @returns {CourseStandard} */
  const scoped = (standard, { scope }) => (scope.length ? { ...standard, duties: standard.duties.filter(({ code }) => scope.includes(code)) } : standard);

  /** @param {CourseStandard} standard @param {string[]} codes */
  const inOrder = (standard, codes) => {
    const wanted = new Set(codes);
    return Object.keys(standard.statements).filter((code) => wanted.has(code));
  };

  /** @param {Course} course @param {number} at @param {Partial<CourseUnit>} changed @returns {Course} */
  const withUnit = (course, at, changed) => ({ ...course, units: course.units.map((unit, i) => (i === at ? { ...unit, ...changed } : unit)) });

  /** Marks codes in a unit, or takes the mark away. What is marked is no longer left out. @param {CourseStandard} standard @param {Course} course @param {number} at @param {CourseMark} mark @param {string[]} codes @param {boolean} on @returns {Course} */
  const mark = (standard, course, at, mark, codes, on) => {
    const rest = course.units[at][mark].filter((code) => !codes.includes(code));
    const changed = withUnit(course, at, { [mark]: inOrder(standard, on ? [...rest, ...codes] : rest) });
    return on ? { ...changed, leftOut: changed.leftOut.filter((each) => !codes.includes(each.code)) } : changed;
  };

  /** Leaves codes out of the course, for a reason; no unit treats them any longer. @param {CourseStandard} standard @param {Course} course @param {string[]} codes @param {string} reason @returns {Course} */
  const leaveOut = (standard, course, codes, reason) => {
    const without = (/** @type {string[]} */ list) => list.filter((code) => !codes.includes(code));
    const left = new Map(course.leftOut.map((each) => [each.code, each.reason]));
    codes.forEach((code) => left.set(code, reason));
    return {
      ...course,
      units: course.units.map((unit) => ({ ...unit, taught: without(unit.taught), assessed: without(unit.assessed) })),
      leftOut: inOrder(standard, [...left.keys()]).map((code) => ({ code, reason: left.get(code) || "" })),
    };
  };

  /** @param {Course} course @param {string[]} codes @returns {Course} */
  const takeIn = (course, codes) => ({ ...course, leftOut: course.leftOut.filter((each) => !codes.includes(each.code)) });

  /** Of a task left out, its indicators and what only it needs. @param {CourseStandard} standard @param {CourseTask} task */
  const ownCodes = (standard, task) => {
    const others = new Set(tasksOf(standard).filter((other) => other !== task).flatMap(codesOf));
    return codesOf(task).filter((code) => !others.has(code));
  };

  /** @param {Course} course @param {string} code @returns {CourseFate} */
  const fate = (course, code) => {
    const taught = course.units.some((unit) => unit.taught.includes(code));
    const assessed = course.units.some((unit) => unit.assessed.includes(code));
    const left = course.leftOut.find((each) => each.code === code);
    const reason = left ? left.reason : "";
    const treated = taught && assessed ? "covered" : taught ? "taughtOnly" : assessed ? "assessedOnly" : "open";
    const outcome = !left ? treated : treated !== "open" ? "contradictory" : reason.trim() ? "leftOut" : "unexplained";
    return { outcome, reason };
  };

  /** What units treat or take as evidence that stands at no task in the course's scope. @param {CourseStandard} standard @param {Course} course */
  const outside = (standard, course) => {
    const within = new Set(tasksOf(scoped(standard, course)).flatMap(allOf));
    const treated = course.units.flatMap((unit) => [...unit.taught, ...unit.assessed, ...unit.outputs]);
    return course.scope.length ? inOrder(standard, treated.filter((code) => !within.has(code))) : [];
  };

  /** @returns {any} */
  const zero = () => Object.fromEntries(["all", ...OUTCOMES].map((outcome) => [outcome, 0]));

  /** How a course covers a standard; a code that several tasks need is counted once in each task and duty, and once in the whole, which is the course's scope. @param {CourseStandard} standard @param {Course} course */
  const coverage = (standard, course) => {
    /** @type {Record<string, CourseFate>} */
    const fates = {};
    items(standard).forEach((code) => (fates[code] = fate(course, code)));
    /** @param {string[]} codes @returns {Record<string, CourseTally>} */
    const count = (codes) => {
      /** @type {Record<string, CourseTally>} */
      const tallies = { indicator: zero(), knowledge: zero(), skill: zero(), all: zero() };
      new Set(codes).forEach((code) =>
        [tallies[standard.statements[code].kind], tallies.all].forEach((tally) => {
          tally.all++;
          tally[fates[code].outcome]++;
        }),
      );
      return tallies;
    };
    /** @type {Record<string, Record<string, CourseTally>>} */
    const of = {};
    standard.duties.forEach((duty) => {
      of[duty.code] = count(duty.tasks.flatMap(codesOf));
      duty.tasks.forEach((task) => (of[task.code] = count(codesOf(task))));
    });
    const within = new Set(items(scoped(standard, course)));
    /** @type {Record<string, string[]>} */
    const lists = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, [...within].filter((code) => fates[code].outcome === outcome)]));
    return { fates, of, whole: count([...within]), within, lists };
  };

  /** Codes that stand in a unit or are left out for a reason. @param {CourseTally} tally */
  const settled = (tally) => tally.covered + tally.taughtOnly + tally.assessedOnly + tally.leftOut;

  /** In hundredths of an hour, so that sums are exact; -1 where it is no number of hours. @param {string} written */
  const hundredths = (written) => {
    const parts = /^(\d{1,4})(?:\.(\d{1,2}))?$/.exec(written.normalize("NFKC").trim());
    const value = parts ? Number(parts[1]) * 100 + Number(((parts[2] || "") + "00").slice(0, 2)) : -1;
    return value > 0 ? value : -1;
  };

  /** The hours of all units, and which units have none or what is no number. @param {Course} course */
  const hours = (course) => {
    const each = course.units.map((unit) => (unit.hours.trim() ? hundredths(unit.hours) : 0));
    return {
      total: each.reduce((sum, value) => sum + Math.max(0, value), 0) / 100,
      missing: each.flatMap((value, i) => (value === 0 ? [i] : [])),
      bad: each.flatMap((value, i) => (value < 0 ? [i] : [])),
    };
  };

  /** The units whose level is not that of the tasks whose indicators they treat. @param {CourseStandard} standard @param {Course} course */
  const levels = (standard, course) =>
    course.units.flatMap((unit, at) => {
      const treated = [...unit.taught, ...unit.assessed];
      const tasks = tasksOf(standard).filter((task) => task.level && task.indicators.some((code) => treated.includes(code)));
      const higher = tasks.filter((task) => task.level > unit.level).map((task) => task.code);
      const above = tasks.length > 0 && tasks.every((task) => task.level < unit.level);
      return unit.level && (higher.length || above) ? [{ at, level: unit.level, tasks: above ? tasks.map((task) => task.code) : higher, above }] : [];
    });

  /** @param {string} text */
  const folded = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

  /** The words in the course's names that a rule on names forbids. @param {NamingRule[]} rules @param {CourseStandard} standard @param {Course} course */
  const naming = (rules, standard, course) => {
    const partial = items(standard).some((code) => !course.units.some((unit) => unit.taught.includes(code) || unit.assessed.includes(code)));
    const names = folded(course.name + "\n" + course.nameEn);
    return rules.flatMap(({ rule, words, standardName }) =>
      [...words, ...(standardName && partial ? [standard.name] : [])].filter((word) => names.includes(folded(word))).map((word) => ({ rule, word })),
    );
  };

  /** A code without what people write differently: K1 and K01. @param {string} letter @param {string} numbers */
  const bare = (letter, numbers) => letter + numbers.split(".").map(Number).join(".");

  /** The codes in a text as people write them: ｋ１９, "K1、K02", P3-2-1, K01～K05. @param {CourseStandard} standard @param {string} text */
  const readCodes = (standard, text) => {
    const known = new Map(Object.keys(standard.statements).map((code) => [bare(code[0], code.slice(1)), code]));
    /** @type {Set<string>} */
    const found = new Set();
    /** @type {Set<string>} */
    const unknown = new Set();
    const plain = text.normalize("NFKC").toUpperCase();
    const pattern = /(^|[^A-Z])([TOPKSA]) ?(\d{1,3}(?: ?[-.·‧・_] ?\d{1,3}){0,2})(?![\d])/g;
    let last = { letter: "", number: 0, end: -1 };
    for (const match of plain.matchAll(pattern)) {
      const [whole, before, letter, written] = match;
      const numbers = written.replace(/ /g, "").replace(/[-·‧・_]/g, ".");
      const begins = match.index + before.length;
      const gap = last.end < 0 ? "" : plain.slice(last.end, begins).trim();
      const number = numbers.includes(".") ? 0 : Number(numbers);
      if (/^[-~–—至到]$/.test(gap) && letter === last.letter && last.number && number > last.number) {
        for (let between = last.number + 1; between < number; between++) {
          const code = known.get(letter + between);
          code ? found.add(code) : unknown.add(letter + between);
        }
      }
      const code = known.get(bare(letter, numbers));
      code ? found.add(code) : unknown.add((letter + written).replace(/ /g, ""));
      last = { letter, number, end: match.index + whole.length };
    }
    return { codes: inOrder(standard, [...found]), unknown: [...unknown] };
  };

  /** What a filter finds of a duty: of a task that it names, or whose duty it names, by code or name, all; of others, the codes whose rows hold its words. @param {CourseStandard} standard @param {string} text */
  const filter = (standard, text) => {
    const sought = folded(text);
    const named = new Set(readCodes(standard, text).codes);
    const holds = (/** @type {string} */ words) => folded(words).includes(sought);
    const isBlock = (/** @type {string} */ code) => named.has(code) || folded(code) === sought || holds(standard.statements[code].text);
    const isRow = (/** @type {string} */ code) => named.has(code) || holds(code + standard.statements[code].text);
    return (/** @type {CourseDuty} */ duty) =>
      duty.tasks.map((task) => ({ task, codes: allOf(task).filter(isBlock(duty.code) || isBlock(task.code) ? () => true : isRow) }));
  };

  return { KINDS, allOf, blank, blankUnit, clean, codesOf, coverage, filter, hours, hundredths, inOrder, items, leaveOut, levels, mark, naming, outside, ownCodes, readCodes, scoped, settled, takeIn, tasksOf, withUnit };
})();
