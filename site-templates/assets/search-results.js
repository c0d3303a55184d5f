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
   * @param {string[]} rows of each standard its code, how many entries it has of each kind, its level and field, and its name
   * @param {number} kinds how many there are @param {string[]} areas the names of fields
   */
  const standardsOf = (rows, kinds, areas) => {
    /** @type {string[]} */
    const codes = [];
    /** @type {Record<string, string>} */
    const names = {};
    /** @type {Map<string, {level: string, field: string}>} */
    const classes = new Map();
    /** After each standard's entries of each kind. @type {number[]} */
    const ends = [];
    let end = 0;
    for (const row of rows) {
      const [code, counts, facts = "", ...name] = row.split(" ");
      names[code] = name.join(" ");
      const [level, area] = facts.split(".");
      classes.set(code, { level: level === "0" ? "" : level, field: areas[Number(area)] || "" });
      const { number } = reader(counts);
      codes.push(code);
      for (let kind = 0; kind < kinds; kind++) {
        ends.push((end += number()));
      }
    }
    /** The first place where an end is after the entry. @param {number} document */
    const place = (document) => (document < ends[0] ? 0 : placeOf(ends, document) + 1);
    const firsts = new Map(codes.map((code, i) => [code, ends[i * kinds - 1] || 0]));
    return {
      codes,
      names,
      /** @param {string} code @returns {{level: string, field: string}} */
      classesOf: (code) => classes.get(code) || { level: "", field: "" },
      /** The number of a standard's first entry, the standard itself; none for what belongs to no standard. @param {string} code */
      firstOf: (code) => (code === "" ? undefined : firsts.get(code)),
      /** The number of a standard's entries. @param {string} code */
      sizeOf: (code) => ends[(codes.indexOf(code) + 1) * kinds - 1] - (firsts.get(code) || 0),
      /** @param {number} document */
      codeAt: (document) => codes[Math.floor(place(document) / kinds)],
      /** The number of its kind. @param {number} document */
      kindAt: (document) => place(document) % kinds,
      /** Whether it is a standard itself, the first of the kinds. @param {number} document */
      isStandard: (document) => place(document) % kinds === 0,
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
    const loadStandards = async () => (standards = standards || standardsOf(head.standards || (await load("standards")), head.kinds.length, head.areas));

    /** @param {number} document */
    const entryOf = async (document) => {
      const file = placeOf(fileStarts, document);
      const payload = await load("entries-" + file);
      const [code = "", title = "", text = "", parentCode = "", parentTitle = "", address = "", members = "", facts = ""] =
        payload.entries[document - fileStarts[file]];
      const parent = parentTitle && { code: parentCode, name: parentTitle };
      return { code, title, text, parent: parent || null, address, members: membersOf(members), facts: facts ? facts.split("|") : [], names: payload.standards };
    };

    /** The numbers of the entries for which one row stands. @param {string} members */
    const membersOf = (members) => {
      let number = -1;
      const numbers = [];
      for (let read = reader(members); !read.done; ) {
        numbers.push((number += read.number() + 1));
      }
      return numbers;
    };

    return {
      /** What a query gets that holds nothing to search for. @returns {any} */
      nothing: () => ({
        state: "none",
        rest: 0,
        range: null,
        total: 0,
        kinds: {},
        standards: {},
        levels: {},
        fields: {},
        standardNames: {},
        results: [],
        alsoSearched: [],
        insteadOf: null,
        searched: "",
        exact: false,
      }),

      /** Which entries are whose and of which kind. */
      entries: loadStandards,

      /** The codes of all of a standard's entries. @param {string} standard */
      codesOf: async (standard) => {
        const { firstOf, sizeOf } = await loadStandards();
        const documents = Array.from({ length: sizeOf(standard) }, (_, i) => firstOf(standard) + i);
        return (await Promise.all(documents.map(entryOf))).map((entry) => entry.code);
      },

      /**
       * Counts, filters and fills what was found.
       * @param {{document: number, match: number, score: number, isPart?: boolean}[]} ranked
       * @param {Set<string>} terms what to mark
       * @param {Record<string, any>} options
       */
      show: async (ranked, terms, { limit = 10, offset = 0, ...filters }) => {
        const { codeAt, kindAt, names, classesOf } = await loadStandards();
        const placed = ranked.map((hit) => {
          const standard = codeAt(hit.document);
          return { ...hit, standard, kind: head.kinds[kindAt(hit.document)], ...classesOf(standard) };
        });
        /** Whether a row stands for words that many standards have. @param {{standard: string, kind: string}} hit */
        const isShared = (hit) => hit.standard === "" && hit.kind !== "page";
        const FACETS = /** @type {const} */ (["kind", "standard", "level", "field"]);
        /** Results of each class with the other filters. @type {Record<string, Record<string, number>>} */
        const counts = { kind: {}, standard: {}, level: {}, field: {} };
        const chosen = placed.filter((hit) => {
          const against = FACETS.filter((facet) => filters[facet] && filters[facet] !== hit[facet]);
          for (const facet of FACETS) {
            const value = hit[facet];
            if (value && !isShared(hit) && against.every((other) => other === facet)) {
              counts[facet][value] = (counts[facet][value] || 0) + 1;
            }
          }
          return against.length === 0;
        });
        // One row stands for all standards that have the same words.
        const hidden = new Set();
        const page = [];
        let at = 0;
        for (let passed = 0; at < chosen.length && page.length < limit; at++) {
          const hit = chosen[at];
          if (!hidden.has(hit.document)) {
            if (isShared(hit)) {
              (await entryOf(hit.document)).members.forEach((member) => hidden.add(member));
            }
            if (passed++ >= offset) {
              page.push(hit);
            }
          }
        }
        const rest = chosen.slice(at).filter((hit) => !hidden.has(hit.document)).length;
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
              members: entry.members.length,
              facts: entry.facts,
              isPart: hit.isPart === true,
              address: entry.address || hit.standard + "/" + entry.code + ".html",
              match: JizhunSearch.MATCHES[hit.match],
              score: hit.score,
            };
          }),
        );
        return { total: chosen.filter((hit) => !isShared(hit)).length, rest, kinds: counts.kind, standards: counts.standard, levels: counts.level, fields: counts.field, standardNames: names, results };
      },
    };
  };

  JizhunSearch.parts.results = results;
})();
