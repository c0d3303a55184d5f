// @ts-check
"use strict";
// Where each term of a small catalogue stands, made anew from its texts: they are less to move than the index that Lucene made of
// them, and what comes out is the same. See SearchEntry and HanBigramAnalyzer of the publisher.
(() => {
  const { normOf, standardsOf, TEXTS } = JizhunSearch.parts;
  const { textTokens, exactName } = JizhunSearch.parts.analysis;
  const GAP_BETWEEN_NAMES = 10;
  const EXACT = 4;

  /** @param {(string | false)[]} texts */
  const filled = (texts) => /** @type {string[]} */ (texts.filter(Boolean));

  /**
   * @param {any} head the payload of search/index.js
   * @param {{entries: any[][]}} texts the payload of the file with all entries
   * @returns {Terms}
   */
  const terms = (head, { entries }) => {
    /** @type {Map<string, (Posting | undefined)[]>} */
    const known = new Map();

    /** @param {number} document @param {number} field @param {Map<string, number[]>} places @param {number} length in tokens */
    const add = (document, field, places, length) =>
      places.forEach((positions, term) => {
        const fields = known.get(term) || [];
        const posting = (fields[field] = fields[field] || { documents: [], frequencies: [], norms: [], starts: [], positions: [] });
        posting.documents.push(document);
        posting.frequencies.push(positions.length);
        if (TEXTS.includes(field)) {
          posting.norms.push(normOf(length));
          posting.starts.push(posting.positions.length);
          posting.positions.push(...positions);
        }
        known.set(term, fields);
      });

    /** @param {number} document @param {number} field @param {string[]} texts */
    const addTexts = (document, field, texts) => {
      /** @type {Map<string, number[]>} */
      const places = new Map();
      let length = 0;
      let next = 0;
      for (const text of texts) {
        const tokens = textTokens(text);
        let last = next - 1;
        for (const { term, position } of tokens) {
          last = next + position;
          const own = places.get(term) || [];
          own.push(last);
          places.set(term, own);
        }
        length += tokens.length;
        next = last + 1 + GAP_BETWEEN_NAMES;
      }
      add(document, field, places, length);
    };

    const { kindAt } = standardsOf(head.standards, head.kinds.length);
    entries.forEach((row, document) => {
      const [code = "", title = "", text = "", parentCode = "", parentTitle = "", , codes = [], names = [], context = [], meant = []] = row;
      const kindNumber = kindAt(document);
      const kind = head.kinds[kindNumber];
      const isPage = kind === "page";
      const isSentence = kind === "indicator";
      const own = kind !== "term" && code;
      addTexts(document, 0, filled([own, parentCode, ...codes]));
      addTexts(document, 1, isSentence ? [] : names.length > 0 ? names : [title]);
      addTexts(document, 2, filled([isSentence ? title : isPage ? "" : text]));
      addTexts(document, 3, filled(isPage ? [text] : [parentTitle, ...context, ...head.words[kindNumber]]));
      const exact = filled([own, ...meant, ...head.words[kindNumber]]).map(exactName);
      add(document, EXACT, new Map(exact.map((name) => [name, [0]])), 0);
    });
    const sorted = [...known.keys()].sort();

    return {
      load: async () => {},
      postings: (term) => known.get(term) || [],
      near: async () => sorted,
    };
  };

  JizhunSearch.parts.texts = terms;
})();
