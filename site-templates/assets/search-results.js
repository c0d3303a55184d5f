// @ts-check
"use strict";
// Makes what a reader sees of the entries found: counts, texts, marks.
(() => {
  const { placeOf, reader } = JizhunSearch.parts;
  const { textTokens } = JizhunSearch.parts.analysis;

  /** A sentence longer than this is shown from a little before its first mark. */
  const LONGEST_SENTENCE = 120;
  const BEFORE_MARK = 30;

  /** What to mark in a text. @param {string} text @param {Set<string>} terms @returns {[number, number][]} */
  const marks = (text, terms) => {
    /** @type {[number, number][]} */
    const ranges = [];
    for (const { term, start, end } of textTokens(text)) {
      if (terms.has(term)) {
        const last = ranges[ranges.length - 1];
        if (last && start <= last[1]) {
          last[1] = Math.max(last[1], end);
        } else {
          ranges.push([start, end]);
        }
      }
    }
    return ranges;
  };

  /** The sentence with most of the terms, the first of equal ones. @param {string} text @param {Set<string>} terms */
  const bestSentence = (text, terms) => {
    let best = "";
    let most = -1;
    for (const sentence of text.match(/[^。！？；\n]+[。！？；]?/g) || []) {
      const found = new Set(textTokens(sentence).map(({ term }) => term).filter((term) => terms.has(term))).size;
      if (found > most) {
        most = found;
        best = sentence.trim();
      }
    }
    const first = marks(best, terms)[0];
    if (best.length > LONGEST_SENTENCE) {
      let start = Math.max(0, Math.min(first ? first[0] - BEFORE_MARK : 0, best.length - LONGEST_SENTENCE));
      let end = start + LONGEST_SENTENCE;
      // Half a character is none.
      const isHalf = (/** @type {number} */ at) => /[\udc00-\udfff]/.test(best.charAt(at));
      start -= isHalf(start) ? 1 : 0;
      end -= isHalf(end) ? 1 : 0;
      best = (start > 0 ? "…" : "") + best.slice(start, end) + (end < best.length ? "…" : "");
    }
    return best;
  };

  /**
   * Which entries are whose and of which kind: those of a standard stand together, and of them those of a kind.
   * @param {string[]} rows of each standard its code, how many entries it has of each kind, and its name @param {number} kinds how many there are
   */
  const standardsOf = (rows, kinds) => {
    /** @type {string[]} */
    const codes = [];
    /** @type {Record<string, string>} */
    const names = {};
    /** After each standard's entries of each kind. @type {number[]} */
    const ends = [];
    let end = 0;
    for (const row of rows) {
      const [code, counts, ...name] = row.split(" ");
      names[code] = name.join(" ");
      const { number } = reader(counts);
      codes.push(code);
      for (let kind = 0; kind < kinds; kind++) {
        ends.push((end += number()));
      }
    }
    /** The first place where an end is after the entry. @param {number} document */
    const place = (document) => (document < ends[0] ? 0 : placeOf(ends, document) + 1);
    return {
      names,
      /** @param {number} document */
      codeAt: (document) => codes[Math.floor(place(document) / kinds)],
      /** The number of its kind. @param {number} document */
      kindAt: (document) => place(document) % kinds,
    };
  };

  /** @param {any} head @param {(name: string) => Promise<any>} load */
  const results = (head, load) => {
    let start = 0;
    /** The number of the first entry of each file. @type {number[]} */
    const fileStarts = [];
    for (let read = reader(head.entries); !read.done; ) {
      fileStarts.push((start += read.number()));
    }

    /** @type {any} */
    let standards;
    const loadStandards = async () => (standards = standards || standardsOf(head.standards || (await load("standards")), head.kinds.length));

    /** @param {number} document */
    const entryOf = async (document) => {
      const file = placeOf(fileStarts, document);
      const payload = await load("entries-" + file);
      const [code = "", title = "", text = "", parentCode = "", parentTitle = "", address = ""] =
        payload.entries[document - fileStarts[file]];
      const parent = parentTitle && { code: parentCode, name: parentTitle };
      return { code, title, text, parent: parent || null, address, names: payload.standards };
    };

    return {
      /** What a query gets that holds nothing to search for. @returns {any} */
      nothing: () => ({
        state: "none",
        total: 0,
        kinds: {},
        standards: {},
        standardNames: {},
        results: [],
        alsoSearched: [],
        insteadOf: null,
        searched: "",
        exact: false,
      }),

      /**
       * Counts, filters and fills what was found.
       * @param {{document: number, match: number, score: number}[]} ranked
       * @param {Set<string>} terms what to mark
       * @param {{standard?: string, kind?: string, limit?: number, offset?: number}} options
       */
      show: async (ranked, terms, { standard, kind, limit = 10, offset = 0 }) => {
        const { codeAt, kindAt, names } = await loadStandards();
        const placed = ranked.map((hit) => ({ ...hit, standard: codeAt(hit.document), kind: head.kinds[kindAt(hit.document)] }));
        /** @type {Record<string, number>} */
        const kinds = {};
        /** @type {Record<string, number>} */
        const standards = {};
        const chosen = placed.filter((hit) => {
          const isStandard = !standard || hit.standard === standard;
          const isKind = !kind || hit.kind === kind;
          if (isStandard) {
            kinds[hit.kind] = (kinds[hit.kind] || 0) + 1;
          }
          if (isKind && hit.standard) {
            standards[hit.standard] = (standards[hit.standard] || 0) + 1;
          }
          return isStandard && isKind;
        });
        const page = chosen.slice(offset, offset + limit);
        const results = await Promise.all(
          page.map(async (hit) => {
            const entry = await entryOf(hit.document);
            const sentence = entry.text && bestSentence(entry.text, terms);
            return {
              standard: hit.standard,
              standardName: entry.names[hit.standard] || "",
              code: entry.code,
              kind: hit.kind,
              name: entry.title,
              nameRanges: marks(entry.title, terms),
              sentence,
              sentenceRanges: marks(sentence, terms),
              parent: entry.parent,
              address: entry.address || hit.standard + "/" + entry.code + ".html",
              match: JizhunSearch.MATCHES[hit.match],
              score: hit.score,
            };
          }),
        );
        return { total: chosen.length, kinds, standards, standardNames: names, results };
      },
    };
  };

  JizhunSearch.parts.results = results;
})();
