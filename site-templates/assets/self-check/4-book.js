// @ts-check
"use strict";
// The answers at hand and earlier results, kept in the browser as soon as they change.
const JizhunSelfCheckBook = (() => {
  const { get, keep, kept, onKept, say, word } = jizhunWorkbench;
  const { form } = JizhunSelfCheckForm;
  const { begin, count, tasks, encode } = JizhunSelfCheck;
  const { parse, fits, write, MOST_RESULTS } = JizhunSelfCheckFile;
  /** Before the code of a standard. */
  const NAMES = "self-check:";
  const NAME = NAMES + form.standard;

  /** The reader's day, as Swedes write dates: ISO 8601. */
  const today = () => new Date().toLocaleDateString("sv");

  /** @returns {CheckBook | null} */
  const read = () => {
    const draft = parse(kept(NAME));
    return "now" in draft && draft.standard === form.standard && fits(form, draft) ? { now: draft.now, results: draft.results } : null;
  };

  /** @type {CheckBook} */
  const book = read() || { now: begin(form, today()), results: [] };

  const text = () => write(form, book);

  /** Keeps what there is; where that is impossible, the page says so. */
  const store = () => {
    get("unkept").hidden = keep(NAME, text());
  };

  /** @param {CheckBook} other */
  const replace = (other) => {
    Object.assign(book, other);
    store();
  };

  /** Answers become an earlier result, so that nothing is lost; the same ones are one. @param {Check[]} results @param {Check} check */
  const archived = (results, check) =>
    check.answers.size === 0 || results.some((other) => encode(form, other) === encode(form, check))
      ? results
      : [...results, { ...check, answers: new Map(check.answers) }];

  /** Makes these the earlier results, if they are not too many. @param {Check[]} results */
  const keepResults = (results) => {
    const fit = results.length <= MOST_RESULTS;
    if (fit) {
      book.results = results;
      store();
    } else {
      say(word("check.full", book.results.length));
    }
    return fit;
  };

  /** How many of its questions are answered. @param {Check} check */
  const answered = (check) => {
    const counts = count(tasks(form, check), check);
    const of = Object.values(counts).reduce((sum, number) => sum + number, 0);
    return { done: of - counts.open, of };
  };

  /** What this device keeps of the newest of some other editions. @param {string[]} editions oldest first */
  const keptOf = (editions) => {
    const edition = [...editions].reverse().find((code) => kept(NAMES + code));
    return edition ? { edition, text: kept(NAMES + edition) } : null;
  };

  /** Calls when another window has changed what is kept. @param {() => void} call */
  const onChange = (call) =>
    onKept(NAME, () => {
      Object.assign(book, read() || {});
      call();
    });

  /** Whether something is kept that cannot be read. */
  const isUnread = () => Boolean(kept(NAME)) && !read();

  get("unkept").hidden = keep("probe", "1") && keep("probe", "");

  return { book, today, text, store, replace, archived, keepResults, answered, keptOf, onChange, isUnread };
})();
