// @ts-check
"use strict";
// The nearest answers of a catalogue to a query that nothing holds whole: the same as NearestStandards of the publisher and IndexQueries.apart.
// Loaded only for such queries.
(() => {
  const { type, queryTokens } = JizhunSearch.parts.analysis;
  const [NAME, TEXT] = JizhunSearch.parts.TEXTS;
  const IN_TEXT = 0.5;
  const SOME = 3;
  const FEW = 4;
  const SINGLE = 0.5;

  /** @param {Token} token @returns {number[]} the positions that it takes */
  const places = ({ term, position }) => (type(term) === "han" ? [...term].map((_, i) => position + i) : [position]);

  /** The entries in which each character of a wording stands in one of its tokens. @param {any} index @param {string} words @returns {number[]} */
  const apart = (index, words) => {
    const tokens = queryTokens(words);
    const whole = new Set(tokens.flatMap(places)).size;
    if (new Set(tokens.filter(({ term }) => index.has(term)).flatMap(places)).size < whole) {
      return [];
    }
    /** @type {Map<number, Set<number>>} */
    const held = new Map();
    for (const token of tokens) {
      index.postings(token.term).forEach((/** @type {Posting | undefined} */ posting, /** @type {number} */ field) => {
        for (const document of (field < index.FIELDS.length && posting?.documents) || []) {
          const known = held.get(document) || new Set();
          places(token).forEach((place) => known.add(place));
          held.set(document, known);
        }
      });
    }
    return [...held].filter(([, known]) => known.size === whole).map(([document]) => document);
  };

  /** The tokens of a wording, and of a short one the characters of which no token stands in the index. @param {any} index @param {string} words @param {string} busy */
  const termsOf = (index, words, busy) => {
    const tokens = queryTokens(words);
    const known = tokens.filter(({ term }) => index.has(term));
    const terms = new Set(known.map(({ term }) => term));
    const covered = new Set(known.flatMap(places));
    const isShort = new Set(tokens.flatMap(places)).size <= FEW;
    for (const token of tokens) {
      const at = places(token);
      if (isShort && at.length > 1) {
        [...token.term].filter((letter, i) => !covered.has(at[i]) && !busy.includes(letter)).forEach((letter) => terms.add(letter));
      }
    }
    return terms;
  };

  /** How much of a term is each standard's. @param {any} index @param {any} entries @param {string} term */
  const shares = (index, entries, term) => {
    /** @type {Map<number, number>} */
    const found = new Map();
    /** @type {Map<number, number>} */
    const statements = new Map();
    for (const field of [NAME, TEXT]) {
      for (const document of index.postings(term)[field]?.documents || []) {
        const standard = entries.firstOf(entries.codeAt(document));
        if (standard === document) {
          found.set(standard, Math.max(found.get(standard) || 0, field === NAME ? 1 : IN_TEXT));
        } else if (standard !== undefined) {
          statements.set(standard, (statements.get(standard) || 0) + 1);
        }
      }
    }
    statements.forEach((count, standard) =>
      found.set(standard, Math.max(found.get(standard) || 0, (IN_TEXT * count) / (count + SOME))),
    );
    return found;
  };

  /**
   * The numbers of the standards that with all their statements hold most of some wording, best first.
   * @param {any} index @param {any} entries @param {string} busy characters that say too little
   * @param {string[]} wordings @param {boolean} isKnown whether what descriptions and statements hold counts, and not only names
   */
  const nearest = async (index, entries, busy, wordings, isKnown) => {
    const count = entries.codes.filter(Boolean).length;
    /** @type {Map<number, number>} */
    const best = new Map();
    for (const words of wordings) {
      const terms = termsOf(index, words, busy);
      await index.loadTerms(terms);
      /** @type {Map<number, number>} */
      const sums = new Map();
      for (const term of terms) {
        const each = shares(index, entries, term);
        const rarity = Math.fround(Math.log(1 + (count - each.size + 0.5) / (each.size + 0.5)));
        const weight = rarity * (type(term) === "han" && [...term].length === 1 ? SINGLE : 1);
        each.forEach((share, standard) => (isKnown || share === 1) && sums.set(standard, (sums.get(standard) || 0) + weight * share));
      }
      sums.forEach((sum, standard) => best.set(standard, Math.max(best.get(standard) || 0, sum)));
    }
    const most = Math.max(...best.values());
    return [...best]
      .filter(([, sum]) => 2 * sum >= most)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([standard]) => standard);
  };

  JizhunSearch.parts.nearest = { apart, nearest };
})();
