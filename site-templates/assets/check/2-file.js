// @ts-check
"use strict";
// A self-check as a file, which is also how the browser keeps it: the check at hand and earlier results. What somebody opens is
// not trusted: it is what it should be to the last member, or it is not taken.
/** The check at hand and earlier results, the newest last. @typedef {{now: Check, results: Check[]}} CheckBook */
/** What was carried over with other words, what could not be, what is asked only here. @typedef {{reworded: string[], lost: [string, string][], fresh: string[]}} CheckNotes */

const JizhunSelfCheckFile = (() => {
  /** A file that is well-formed; whether its codes exist is not known yet. @typedef {CheckBook & {standard: string}} Draft */
  /** Of an older edition's duties and questions: the name here or "", whether the words are the same, the words. @typedef {Record<string, [string, boolean, string]>} Upgrade */

  const KIND = "jizhun-self-check";
  const VERSION = 1;
  /** Bytes of a file; far more than any check comes to. */
  const MOST = 1 << 20;
  /** Earlier results in a file. */
  const MOST_RESULTS = 50;
  const KEY = /^[PT]\d{1,2}(\.\d{1,2}){1,2}(-indicator-\d{1,3})?$/;
  const DUTY = /^T\d{1,2}$/;
  const STANDARD = /^[A-Z]{3}\d{4}-\d{3}v\d{1,3}$/;
  const { ANSWERS, isDate, questions } = JizhunSelfCheck;

  /** In the order of the form, so that the same check is always the same bytes. @param {CheckForm} form @param {Check} check */
  const plain = (form, check) => ({
    date: check.date,
    duties: form.duties.map((duty) => duty.code).filter((code) => check.duties.includes(code)),
    answers: Object.fromEntries(questions(form).flatMap((question) => (check.answers.has(question) ? [[question, check.answers.get(question)]] : []))),
  });

  /** @param {CheckForm} form @param {CheckBook} book */
  const write = (form, book) =>
    JSON.stringify(
      { file: KIND, version: VERSION, standard: form.standard, now: plain(form, book.now), results: book.results.map((check) => plain(form, check)) },
      null,
      2,
    ) + "\n";

  /** @param {any} value */
  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  /** Whether a value is an object with exactly these members. @param {any} value @param {string[]} members */
  const has = (value, members) => isObject(value) && Object.keys(value).sort().join() === [...members].sort().join();

  /** @param {any} value @returns {value is {date: string, duties: string[], answers: Record<string, CheckAnswer>}} */
  const isCheck = (value) =>
    has(value, ["date", "duties", "answers"]) &&
    typeof value.date === "string" &&
    isDate(value.date) &&
    Array.isArray(value.duties) &&
    value.duties.length > 0 &&
    value.duties.every((/** @type {unknown} */ code) => typeof code === "string" && DUTY.test(code)) &&
    new Set(value.duties).size === value.duties.length &&
    isObject(value.answers) &&
    Object.entries(value.answers).every(([key, answer]) => KEY.test(key) && ANSWERS.includes(/** @type {CheckAnswer} */ (answer)));

  /** @param {{date: string, duties: string[], answers: Record<string, CheckAnswer>}} value @returns {Check} */
  const check = (value) => ({ date: value.date, duties: value.duties, answers: new Map(Object.entries(value.answers)) });

  /** Reads a file of any standard; otherwise what is wrong with it. @param {string | null} text null: it could not be read @returns {Draft | {fault: string}} */
  const parse = (text) => {
    let value;
    try {
      value = JSON.parse(text || "");
    } catch {
      // A cut file still begins like one.
      return { fault: (text || "").includes('"' + KIND + '"') ? "damaged" : "not-one" };
    }
    if (!isObject(value) || value.file !== KIND) {
      return { fault: "not-one" };
    }
    if (Number.isInteger(value.version) && value.version > VERSION) {
      return { fault: "newer" };
    }
    const isWhole =
      has(value, ["file", "version", "standard", "now", "results"]) &&
      value.version === VERSION &&
      typeof value.standard === "string" &&
      STANDARD.test(value.standard) &&
      isCheck(value.now) &&
      Array.isArray(value.results) &&
      value.results.length <= MOST_RESULTS &&
      value.results.every(isCheck);
    return isWhole ? { standard: value.standard, now: check(value.now), results: value.results.map(check) } : { fault: "damaged" };
  };

  /** Whether all codes of a draft are the form's. @param {CheckForm} form @param {Draft} draft */
  const fits = (form, draft) => {
    const keys = new Set(questions(form));
    const codes = new Set(form.duties.map((duty) => duty.code));
    return [draft.now, ...draft.results].every((each) => each.duties.every((code) => codes.has(code)) && [...each.answers.keys()].every((key) => keys.has(key)));
  };

  /** @param {string} standard */
  const family = (standard) => standard.replace(/v\d+$/, "");

  /** Carries a check of an older edition over. @param {CheckForm} form @param {Check} old @param {Upgrade} upgrade @returns {Check} */
  const carried = (form, old, upgrade) => {
    const answers = new Map([...old.answers].flatMap(([key, answer]) => (upgrade[key]?.[0] ? [[upgrade[key][0], answer]] : [])));
    const whole = Object.keys(upgrade).filter((key) => DUTY.test(key)).length === old.duties.length;
    const moved = old.duties.map((code) => upgrade[code][0]);
    // A question may have moved to a duty that was not chosen.
    const duties = form.duties
      .filter((duty) => whole || moved.includes(duty.code) || duty.tasks.some((task) => task.questions.some((key) => answers.has(key))))
      .map((duty) => duty.code);
    return { date: old.date, duties: duties.length ? duties : form.duties.map((duty) => duty.code), answers };
  };

  /**
   * A draft of an older edition as a book of this one, and what a reader must know; null if its codes are not that edition's.
   * @param {CheckForm} form @param {Draft} draft @param {Upgrade} upgrade @returns {{book: CheckBook, notes: CheckNotes} | null}
   */
  const carry = (form, draft, upgrade) => {
    const checks = [draft.now, ...draft.results];
    const own = (/** @type {string} */ key) => Object.prototype.hasOwnProperty.call(upgrade, key);
    if (!checks.every((each) => [...each.duties, ...each.answers.keys()].every(own))) {
      return null;
    }
    const [now, ...results] = checks.map((each) => carried(form, each, upgrade));
    const from = new Set(Object.values(upgrade).map(([key]) => key));
    const keys = [...draft.now.answers.keys()];
    return {
      book: { now, results },
      notes: {
        reworded: keys.filter((key) => upgrade[key][0] && !upgrade[key][1]).map((key) => upgrade[key][0]),
        lost: keys.filter((key) => !upgrade[key][0]).map((key) => [key, upgrade[key][2]]),
        fresh: questions(form).filter((key) => !from.has(key)),
      },
    };
  };

  return { MOST, MOST_RESULTS, write, parse, fits, family, carry };
})();
