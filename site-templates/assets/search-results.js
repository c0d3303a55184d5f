// @ts-check
"use strict";
// Makes what a reader sees of the entries found: counts, texts, marks.
(() => {
  const { placeOf, reader } = JizhunSearch.parts;
  const { textTokens } = JizhunSearch.parts.analysis;

  /** A sentence longer than this is shown from a little before its first mark. */
  const LONGEST_SENTENCE = 120;
  const BEFORE_MARK = 30;
  /** The number of standards with most results that are named: more filters nobody reads. */
  const MOST_NAMED = 12;
  /** As the publisher cuts names into files. */
  const NAMES_IN_FILE = 8;

  /** @typedef {{facets: {kind: string, standard: string, level: string, field: string}, isShared: boolean, count: number, against: string[]}} Group */

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
   * @param {string[]} rows of each standard its code, how many entries it has of each kind, its level and field
   * @param {any} head
   */
  const standardsOf = (rows, { size, areas, kinds: { length: kinds } }) => {
    /** @type {string[]} */
    const codes = [];
    /** @type {{level: string, field: string}[]} */
    const classes = [];
    /** Of each entry the number of its standard and kind in one. */
    const places = new Int32Array(size);
    /** @type {number[]} */
    const firsts = [];
    let end = 0;
    for (const row of rows) {
      const [code, counts, facts = ""] = row.split(" ");
      const [level, area] = facts.split(".");
      const { number } = reader(counts);
      classes.push({ level: level === "0" ? "" : level, field: areas[Number(area)] || "" });
      firsts.push(end);
      for (let kind = 0; kind < kinds; kind++) {
        const start = end;
        places.fill(codes.length * kinds + kind, start, (end += number()));
      }
      codes.push(code);
    }
    const numbers = new Map(codes.map((code, i) => [code, i]));
    const numberOf = (/** @type {string} */ code) => numbers.get(code) ?? -1;
    return {
      codes,
      classes,
      numberOf,
      /** The number of its standard and kind in one. @param {number} document */
      placeAt: (document) => places[document],
      /** The number of a standard's first entry, the standard itself; none for what belongs to no standard. @param {string} code */
      firstOf: (code) => (code === "" ? undefined : firsts[numberOf(code)]),
      /** The number of a standard's entries. @param {string} code */
      sizeOf: (code) => (firsts[numberOf(code) + 1] ?? end) - firsts[numberOf(code)],
      /** @param {number} document */
      codeAt: (document) => codes[Math.floor(places[document] / kinds)],
      /** The number of its kind. @param {number} document */
      kindAt: (document) => places[document] % kinds,
      /** Whether it is a standard itself, the first of the kinds. @param {number} document */
      isStandard: (document) => places[document] % kinds === 0,
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
    const loadStandards = async () => (standards = standards || standardsOf(head.standards || (await load("standards")), head));

    /** The names of standards by code. @param {Iterable<string>} codes @returns {Promise<Record<string, string>>} */
    const namesOf = async (codes) => {
      const { numberOf } = await loadStandards();
      const named = [...codes].map(async (code) => {
        const number = numberOf(code);
        const names = head.names || (await load("names-" + Math.floor(number / NAMES_IN_FILE)));
        return [code, names[number % NAMES_IN_FILE]];
      });
      return Object.fromEntries(await Promise.all(named));
    };

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
       * @param {{hits: Hit[], sections: (() => Promise<Hit[]>)[]}} ranked all hits, and what gives them in order
       * @param {Set<string>} terms what to mark
       * @param {{standard: string} | null} range of codes
       * @param {Record<string, any>} options
       */
      show: async ({ hits, sections }, terms, range, { limit = 10, offset = 0, ...filters }) => {
        const { codes, classes, placeAt } = await loadStandards();
        const FACETS = /** @type {const} */ (["kind", "standard", "level", "field"]);
        /** What was found of one kind in one standard, by both. @type {Group[]} */
        const groupAt = [];
        /** @type {Group[]} */
        const groups = [];
        /** @param {{document: number}} hit @returns {Group} */
        const groupOf = ({ document }) => {
          const place = placeAt(document);
          let group = groupAt[place];
          if (!group) {
            const number = Math.floor(place / head.kinds.length);
            const facets = { kind: head.kinds[place % head.kinds.length], standard: codes[number], ...classes[number] };
            // Whether a row stands for words that many standards have.
            const isShared = facets.standard === "" && facets.kind !== "page";
            group = { facets, isShared, count: 0, against: FACETS.filter((facet) => filters[facet] && filters[facet] !== facets[facet]) };
            groups.push((groupAt[place] = group));
          }
          return group;
        };
        const chosen = hits.filter((hit) => {
          const group = groupOf(hit);
          group.count++;
          return group.against.length === 0;
        });
        /** Results of each class with the other filters. @type {Record<string, Record<string, number>>} */
        const counts = { kind: {}, standard: {}, level: {}, field: {} };
        let total = 0;
        for (const { facets, isShared, count, against } of groups) {
          total += isShared || against.length > 0 ? 0 : count;
          for (const facet of FACETS) {
            const value = facets[facet];
            if (value && !isShared && against.every((other) => other === facet)) {
              counts[facet][value] = (counts[facet][value] || 0) + count;
            }
          }
        }
        const most = Object.keys(counts.standard).sort((a, b) => counts.standard[b] - counts.standard[a]).slice(0, MOST_NAMED);
        const named = namesOf([...new Set([...most, filters.standard, range?.standard])].filter((code) => codes.includes(code)));
        // One row stands for all standards that have the same words.
        const hidden = new Set();
        /** @type {Hit[]} */
        const passed = [];
        const end = offset + limit;
        for (const section of sections) {
          for (const hit of passed.length < end ? await section() : []) {
            const { isShared, against } = groupOf(hit);
            if (passed.length < end && against.length === 0 && !hidden.has(hit.document)) {
              passed.push(hit);
              if (isShared) {
                (await entryOf(hit.document)).members.forEach((member) => hidden.add(member));
              }
            }
          }
        }
        const shown = (/** @type {Hit[]} */ all) => (hidden.size > 0 ? all.filter(({ document }) => !hidden.has(document)) : all).length;
        const rest = shown(chosen) - shown(passed);
        const results = await Promise.all(
          passed.slice(offset).map(async (hit) => {
            const entry = await entryOf(hit.document);
            const { standard, kind } = groupOf(hit).facets;
            const sentence = entry.text && bestSentence(entry.text, terms);
            return {
              standard,
              standardName: entry.names[standard] || "",
              code: entry.code,
              kind,
              name: entry.title,
              nameRanges: marks(entry.title, terms),
              sentence,
              sentenceRanges: marks(sentence, terms),
              parent: entry.parent,
              members: entry.members.length,
              facts: entry.facts,
              isPart: hit.isPart === true,
              address: entry.address || standard + "/" + entry.code + ".html",
              match: JizhunSearch.MATCHES[hit.match],
              score: hit.score,
            };
          }),
        );
        return { total, rest, kinds: counts.kind, standards: counts.standard, levels: counts.level, fields: counts.field, standardNames: await named, results };
      },
    };
  };

  JizhunSearch.parts.results = results;
})();
