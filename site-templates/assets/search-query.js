// @ts-check
"use strict";
// What may be said instead of a query's words: the same as Synonyms and the variants of TraditionalForms of the publisher.
(() => {
  const { type } = JizhunSearch.parts.analysis;

  /** Changes a word in all places; one of Latin letters only where it stands by itself. @param {string} query @param {string} word @param {string} other */
  const change = (query, word, other) => {
    const isInWord = (/** @type {string} */ letter) => ["word", "joiner"].includes(type(letter));
    const continues = (/** @type {number} */ at) =>
      at > 0 && at < query.length && isInWord(query[at - 1]) && isInWord(query[at]);
    let changed = "";
    let from = 0;
    for (let at = query.indexOf(word); at >= 0; at = query.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (at >= from && !continues(at) && !continues(end)) {
        changed += query.slice(from, at) + other;
        from = end;
      }
    }
    return changed + query.slice(from);
  };

  /** @param {any} head */
  const synonyms = (head) => {
    const groups = head.synonyms.map((/** @type {string} */ group) => {
      const [found, others] = group.split("/").map((words) => words.split("|").filter(Boolean));
      return { found, all: [...found, ...others] };
    });
    /** The query with its word of a group changed for another one of it. @param {string} query @returns {string[]} */
    return (query) =>
      groups.flatMap((/** @type {{found: string[], all: string[]}} */ { found, all }) => {
        const typed = all.filter((word) => change(query, word, "") !== query);
        if (typed.length === 0) {
          return [];
        }
        const word = typed.reduce((longest, next) => (next.length > longest.length ? next : longest));
        return found.filter((other) => other !== word).map((other) => change(query, word, other));
      });
  };

  /** The query with one of the interchangeable characters changed for its partner. @param {any} head */
  const variants = (head) => (/** @type {string} */ query) =>
    head.variants.flatMap((/** @type {string} */ pair) =>
      [0, 1].filter((i) => query.includes(pair[i])).map((i) => query.split(pair[i]).join(pair[1 - i])),
    );

  JizhunSearch.parts.query = { synonyms, variants };
})();
