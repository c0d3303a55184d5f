// @ts-check
"use strict";
// What two standards have in common, what it takes to go from one to the other, and what a self-check of the one says of the other.
// Knows nothing of pages.
/** Its anchor is the key of a competency without a code. @typedef {{key: string, text: string}} Competency */
/** `row`: the task in whose row it stands, or nothing. @typedef {{code: string, name: string, level: string, needs: string[], questions: Competency[], row: string}} ComparedTask */
/** @typedef {{code: string, name: string, tasks: ComparedTask[]}} ComparedDuty */
/** @typedef {{code: string, name: string, level: string, duties: ComparedDuty[], tasks: ComparedTask[], kinds: Record<string, Competency[]>}} Outline */
/** Places of competencies or tasks in their lists: matches, and what stands in one standard only. @typedef {{same: Match[], near: Match[], left: number[], right: number[]}} Parts */

const JizhunComparison = (() => {
  const KINDS = ["knowledge", "skill", "attitude"];

  /** What the script of a standard says, under names. @param {any[]} written @returns {Outline} */
  const read = ([code, name, level, duties, competencies]) => {
    const named = (/** @type {[string, string][]} */ list) => list.map(([key, text]) => ({ key, text }));
    const read = duties.map((/** @type {any[]} */ [code, name, tasks]) => ({
      code,
      name,
      tasks: tasks.map((/** @type {any[]} */ [code, name, level, needs, questions, row]) => ({ code, name, level, needs, questions: named(questions), row })),
    }));
    return {
      code,
      name,
      level,
      duties: read,
      tasks: read.flatMap((/** @type {ComparedDuty} */ duty) => duty.tasks),
      kinds: Object.fromEntries(KINDS.map((kind, i) => [kind, named(competencies[i])])),
    };
  };

  /** @param {string[]} left @param {string[]} right @returns {Parts} */
  const parts = (left, right) => {
    const matches = JizhunMatch.between(left, right);
    const rest = (/** @type {string[]} */ texts, /** @type {"left" | "right"} */ side) => {
      const matched = new Set(matches.map((match) => match[side]));
      return texts.map((_, place) => place).filter((place) => !matched.has(place));
    };
    return { same: matches.filter((match) => match.same), near: matches.filter((match) => !match.same), left: rest(left, "left"), right: rest(right, "right") };
  };

  /** What two standards have in common: tasks, and the competencies of each kind. @param {Outline} a @param {Outline} b @returns {Record<string, Parts>} */
  const compare = (a, b) =>
    Object.fromEntries([
      ["task", parts(a.tasks.map((task) => task.name), b.tasks.map((task) => task.name))],
      ...KINDS.map((kind) => [kind, parts(a.kinds[kind].map((each) => each.text), b.kinds[kind].map((each) => each.text))]),
    ]);

  /**
   * The competencies of the second standard that the first one does not have, those that most tasks need first; and those that it
   * has in nearly the same words, each with how near. Of each the tasks that need it.
   * @param {Outline} b @param {Record<string, Parts>} compared
   */
  const way = (b, compared) => {
    const item = (/** @type {string} */ kind, /** @type {number} */ place, percent = 0) => {
      const { key, text } = b.kinds[kind][place];
      return { kind, key, text, percent, tasks: b.tasks.filter((task) => task.needs.includes(key)).map((task) => task.code) };
    };
    const first = (/** @type {{tasks: string[]}} */ one, /** @type {{tasks: string[]}} */ other) => other.tasks.length - one.tasks.length;
    return {
      learn: KINDS.flatMap((kind) => compared[kind].right.map((place) => item(kind, place))).sort(first),
      check: KINDS.flatMap((kind) =>
        [...compared[kind].near].sort((one, other) => one.right - other.right).map((match) => item(kind, match.right, match.percent)),
      ).sort(first),
    };
  };

  /** The form of a standard's self-check. @param {Outline} outline @returns {CheckForm} */
  const form = (outline) => ({
    standard: outline.code,
    duties: outline.duties
      .map((duty) => ({
        code: duty.code,
        tasks: duty.tasks
          .filter((task) => !task.row)
          .map((task) => ({
            code: task.code,
            others: duty.tasks.filter((other) => other.row === task.code).map((other) => other.code),
            questions: task.questions.map((question) => question.key),
          })),
      }))
      .filter((duty) => duty.tasks.length > 0),
    needs: [],
  });

  /**
   * What answers to the first standard's self-check say of each task of the second, as far as the same or nearly the same words go.
   * `met`: each of its questions stands there and was answered with "alone"; `unmet`: one stands there that cannot be done alone;
   * `part`: some of its questions, or what it needs is needed by tasks that are met; `open`: nothing is said of it.
   * @param {Outline} a @param {Outline} b @param {Record<string, Parts>} compared @param {Check} check
   */
  const carry = (a, b, compared, check) => {
    const { tasks, count, stateOf } = JizhunSelfCheck;
    const asked = tasks(form(a), check);
    const met = new Set(asked.filter((task) => stateOf(count([task], check)) === "met").flatMap((task) => [task.code, ...task.others]));
    const chosen = new Set(asked.flatMap((task) => task.questions));
    const known = new Set(a.tasks.filter((task) => met.has(task.code)).flatMap((task) => task.needs));
    const covered = new Set(
      KINDS.flatMap((kind) => [...compared[kind].same, ...compared[kind].near].filter((match) => known.has(a.kinds[kind][match.left].key)).map((match) => b.kinds[kind][match.right].key)),
    );
    const [own, others] = [a, b].map((outline) => outline.tasks.flatMap((task) => task.questions));
    const answers = new Map(
      JizhunMatch.between(own.map((each) => each.text), others.map((each) => each.text))
        .filter((match) => chosen.has(own[match.left].key))
        .map((match) => [others[match.right].key, check.answers.get(own[match.left].key)]),
    );
    return b.tasks
      .filter((task) => !task.row)
      .map((task) => {
        const given = task.questions.map((question) => answers.get(question.key));
        const alone = given.filter((answer) => answer === "alone").length;
        const weak = given.filter((answer) => answer === "helped" || answer === "not-yet").length;
        const needs = task.needs.filter((key) => covered.has(key)).length;
        const state = weak > 0 ? "unmet" : alone === given.length ? "met" : alone + needs > 0 ? "part" : "open";
        return { code: task.code, name: task.name, state, questions: given.length, alone, weak, needs, of: task.needs.length };
      });
  };

  return { KINDS, read, compare, way, form, carry };
})();
