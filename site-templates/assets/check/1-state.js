// @ts-check
"use strict";
// What a self-check comes to. Knows nothing of pages: a form says what is asked, a check what was answered.
/** @typedef {"alone" | "helped" | "not-yet" | "not-applicable"} CheckAnswer */
/** A task and those that share its row of the official table. @typedef {{code: string, others: string[], questions: string[]}} CheckTask */
/** @typedef {{code: string, tasks: CheckTask[]}} CheckDuty */
/** A knowledge or skill and the tasks that need it. @typedef {{code: string, tasks: string[]}} CheckNeed */
/** @typedef {{standard: string, duties: CheckDuty[], needs: CheckNeed[]}} CheckForm */
/** The day, the duties chosen, the answers by question. @typedef {{date: string, duties: string[], answers: Map<string, CheckAnswer>}} Check */
/** How many questions were answered so; `open` are those not answered. @typedef {Record<CheckAnswer | "open", number>} CheckCounts */
/** @typedef {"unmet" | "open" | "met" | "not-applicable"} CheckState */
/** @typedef {"better" | "worse" | "same" | "both" | "none"} CheckChange */

const JizhunSelfCheck = (() => {
  /** From best to worst; the last one says nothing of what somebody can do. @type {CheckAnswer[]} */
  const ANSWERS = ["alone", "helped", "not-yet", "not-applicable"];
  const PREFIX = "c1";

  /** @param {CheckForm} form @param {string} date @returns {Check} */
  const begin = (form, date) => ({ date, duties: form.duties.map((duty) => duty.code), answers: new Map() });

  /** @param {CheckForm} form */
  const questions = (form) => form.duties.flatMap((duty) => duty.tasks).flatMap((task) => task.questions);

  /** The tasks of the duties chosen, in the document's order. @param {CheckForm} form @param {Check} check */
  const tasks = (form, check) => form.duties.filter((duty) => check.duties.includes(duty.code)).flatMap((duty) => duty.tasks);

  /** @param {CheckTask[]} asked @param {Check} check @returns {CheckCounts} */
  const count = (asked, check) => {
    const counts = { alone: 0, helped: 0, "not-yet": 0, "not-applicable": 0, open: 0 };
    asked.flatMap((task) => task.questions).forEach((question) => counts[check.answers.get(question) || "open"]++);
    return counts;
  };

  /** A task is unmet as soon as something in it cannot be done alone; what is open or does not apply says nothing. @param {CheckCounts} counts @returns {CheckState} */
  const stateOf = (counts) =>
    counts.helped + counts["not-yet"] > 0 ? "unmet" : counts.open > 0 ? "open" : counts.alone > 0 ? "met" : "not-applicable";

  /** The tasks in such a state. @param {CheckForm} form @param {Check} check @param {CheckState} state */
  const inState = (form, check, state) => tasks(form, check).filter((task) => stateOf(count([task], check)) === state);

  /**
   * The knowledge and skills to study first: those that most unmet tasks need, each with these; among equals the document's order.
   * @param {CheckForm} form @param {Check} check @returns {CheckNeed[]}
   */
  const study = (form, check) => {
    const unmet = new Set(inState(form, check, "unmet").flatMap((task) => [task.code, ...task.others]));
    return form.needs
      .map((need) => ({ code: need.code, tasks: need.tasks.filter((task) => unmet.has(task)) }))
      .filter((need) => need.tasks.length > 0)
      .sort((one, other) => other.tasks.length - one.tasks.length);
  };

  /** What became of a question; `none` where one of the two says nothing. @param {Check} before @param {Check} now @param {string} question @returns {CheckChange} */
  const compareQuestion = (before, now, question) => {
    const [old, fresh] = [before, now].map((check) => ANSWERS.indexOf(check.answers.get(question) || "not-applicable"));
    const last = ANSWERS.length - 1;
    return old === last || fresh === last ? "none" : fresh < old ? "better" : fresh > old ? "worse" : "same";
  };

  /**
   * What became of a task: `both` where something is better and something else worse.
   * @param {Check} before @param {Check} now @param {CheckTask} task @returns {CheckChange}
   */
  const compareTask = (before, now, task) => {
    const changes = task.questions.map((question) => compareQuestion(before, now, question));
    const [better, worse, same] = ["better", "worse", "same"].map((change) => changes.includes(/** @type {CheckChange} */ (change)));
    return better && worse ? "both" : better ? "better" : worse ? "worse" : same ? "same" : "none";
  };

  /** Also of what is asked, so that an address from a page that asks something else is not misread. @param {CheckForm} form @param {string} text */
  const checksum = (form, text) => {
    let sum = 0x811c9dc5;
    for (const sign of questions(form).join() + text) {
      sum = Math.imul(sum ^ sign.charCodeAt(0), 0x01000193);
    }
    return (sum >>> 0).toString(36);
  };

  /** A check as the end of an address: letters and digits, which no program cuts off; two answers are one letter. @param {CheckForm} form @param {Check} check */
  const encode = (form, check) => {
    const digits = questions(form).map((question) => ANSWERS.indexOf(/** @type {CheckAnswer} */ (check.answers.get(question))) + 1);
    let answers = "";
    for (let i = 0; i < digits.length; i += 2) {
      answers += String.fromCharCode(97 + digits[i] * 5 + (digits[i + 1] || 0));
    }
    const all = check.duties.length === form.duties.length;
    const text = [PREFIX, form.standard, check.date.replace(/-/g, ""), all ? "T" : check.duties.join("-"), answers].join("_");
    return text + "_" + checksum(form, text);
  };

  /** @param {string} date */
  const isDate = (date) => /^\d{4}-\d\d-\d\d$/.test(date) && new Date(date + "T00:00Z").toJSON()?.slice(0, 10) === date;

  /**
   * Reads such an end; null if it is none, otherwise the check or what is wrong with it.
   * @param {CheckForm} form @param {string} given the end; what follows it, such as the full stop of a sentence, is let be
   * @returns {{check: Check} | {fault: string, standard: string} | null}
   */
  const decode = (form, given) => {
    const [, version, standard] = /^c(\d+)_([A-Z0-9v-]+)_/.exec(given) || [];
    if (!version) {
      return null;
    }
    if ("c" + version !== PREFIX || standard !== form.standard) {
      return { fault: "c" + version === PREFIX ? "foreign" : "newer", standard };
    }
    const damaged = { fault: "damaged", standard };
    const [text, start, day, chosen, answers, sum] = /^(c\d+_[A-Z0-9v-]+_(\d{8})_([A-Za-z0-9.-]+)_([a-y]*))_([a-z0-9]+)/.exec(given) || [];
    const date = (day || "").replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
    if (!text || sum !== checksum(form, start) || !isDate(date)) {
      return damaged;
    }
    const duties = form.duties.map((duty) => duty.code).filter((code) => chosen === "T" || chosen.split("-").includes(code));
    const digits = [...answers].flatMap((letter) => [Math.floor((letter.charCodeAt(0) - 97) / 5), (letter.charCodeAt(0) - 97) % 5]);
    /** @type {Check["answers"]} */
    const found = new Map();
    questions(form).forEach((question, i) => digits[i] > 0 && found.set(question, ANSWERS[digits[i] - 1]));
    const check = { date, duties, answers: found };
    return encode(form, check) === text ? { check } : damaged;
  };

  return { ANSWERS, begin, questions, tasks, count, stateOf, inState, study, compareQuestion, compareTask, encode, decode, isDate };
})();
