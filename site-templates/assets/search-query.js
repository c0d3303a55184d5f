// @ts-check
"use strict";
// What may be said instead of a query's words: the same as Synonyms, LevelWords and the variants of TraditionalForms of the publisher.
(() => {
  const { type, fold } = JizhunSearch.parts.analysis;

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

  /** @param {string[]} lines the words of each group that stand in the index, and the others */
  const synonyms = (lines) => {
    const groups = lines.map((/** @type {string} */ group) => {
      const [found, others] = group.split("/").map((words) => words.split("|").filter(Boolean));
      return { found, all: [...found, ...others] };
    });
    /** The query with its word of a group changed for another one of it, first with those of all groups. @param {string} query @returns {string[]} */
    return (query) => {
      const variants = [];
      let whole = query;
      let changes = 0;
      for (const { found, all } of groups) {
        const typed = all.filter((word) => query.includes(word) && change(query, word, "") !== query);
        const word = typed.reduce((longest, next) => (next.length > longest.length ? next : longest), "");
        const others = word ? found.filter((other) => other !== word) : [];
        variants.push(...others.map((other) => change(query, word, other)));
        if (others.length > 0) {
          const changed = change(whole, word, others[0]);
          changes += changed === whole ? 0 : 1;
          whole = changed;
        }
      }
      return changes > 1 ? [whole, ...variants] : variants;
    };
  };

  /** The query with one of the interchangeable characters changed for its partner. @param {any} head */
  const variants = (head) => (/** @type {string} */ query) =>
    head.variants.flatMap((/** @type {string} */ pair) =>
      [0, 1].filter((i) => query.includes(pair[i])).map((i) => query.split(pair[i]).join(pair[1 - i])),
    );

  const NUMERALS = "一二三四五六七八九";
  const ROMAN = ["i", "ii", "iii", "iv", "v", "vi"];
  const LEVEL = "([1-6一二三四五六]|i{1,3}|iv|vi?)";
  const NAMED = new RegExp(
    "(?:職能|基準|能力)?(?:級別|等級|職級|層級|level|lv\\.?) ?第? ?" + LEVEL + "(?: ?級)?(?![0-9a-z一二三四五六七八九十])",
    "g",
  );
  const COUNTED = new RegExp("(^|[^0-9a-z.一二三四五六七八九十第])(?:職能)?第? ?" + LEVEL + " ?級別?", "g");
  const WRITTEN = /(^|[^0-9.一二三四五六七八九十])([1-9]|[一二三四五六七八九]) ?級/g;

  /** @param {string} level */
  const valueOf = (level) => NUMERALS.indexOf(level) + 1 || ROMAN.indexOf(level) + 1 || Number(level);

  /** The query with the index's word for its level, and with its numeral as a digit or the other way round. @param {string} query */
  const levels = (query) => {
    const word = (/** @type {string} */ level) => " λ" + valueOf(level) + " ";
    const counted = query
      .replace(NAMED, (_, level) => word(level))
      .replace(COUNTED, (_, before, level) => before + word(level));
    const written = query.replace(
      WRITTEN,
      (_, before, numeral) => before + (NUMERALS.includes(numeral) ? valueOf(numeral) : NUMERALS[numeral - 1]) + "級",
    );
    return [counted, written].filter((each) => each !== query).map(fold);
  };

  JizhunSearch.parts.query = { synonyms, levels, variants };
})();
