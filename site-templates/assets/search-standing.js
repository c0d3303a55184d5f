// @ts-check
"use strict";
// What leads in a catalogue: the same as Standing and JobTitles of the publisher.
(() => {
  const [CODE, EXACT, NAME, TEXT, ALL, MOST] = JizhunSearch.MATCHES.keys();
  /** The places of what leads, and of all others by match. */
  const [NAMED_EXACTLY, NAMED, MOST_OF_NAME, NEAR] = [1, 2, 4, 5];
  const OTHERS = [0, 3, 6, 7, 8, 9];
  const [FEW, SHARE] = [3, 3];
  const ENDING =
    /^(.*?[^ ]{2})(?:工程師|設計師|管理師|技術員|服務員|業務員|作業員|管理員|人員|專員|助理|主管|經理|師傅|老師|店員|司機|師|員|工|匠|農|行|店)$/;

  /** A query without the word for who does it; empty where it has none, or little beside. @param {string} query */
  const subjectOf = (query) => ENDING.exec(query)?.[1] || "";

  /** @typedef {{document: number, match: number, place: number, order: number, score: number}} Ranked */

  /** @param {Ranked} a @param {Ranked} b */
  const byPlace = (a, b) => a.place - b.place || a.order - b.order || b.score - a.score || a.document - b.document;

  /**
   * @param {any} head
   * @param {{codeAt: (document: number) => string, kindAt: (document: number) => number, firstOf: (standard: string) => number | undefined}} entries
   */
  const standing = (head, entries) => {
    const isCatalogue = head.catalogue === 1;
    const STANDARD = head.kinds.indexOf("standard");
    const PAGE = head.kinds.indexOf("page");
    const isStandard = (/** @type {number} */ document) => entries.kindAt(document) === STANDARD;

    const isLeading = (/** @type {number} */ document) => isCatalogue && isStandard(document);

    /** @param {number} document @param {number} match @param {boolean} holdsMost @param {boolean} isJob @param {boolean} isOneWord */
    const place = (document, match, holdsMost, isJob, isOneWord) => {
      const leads = isLeading(document);
      if (match === EXACT && (leads || (isCatalogue && entries.kindAt(document) === PAGE))) {
        return NAMED_EXACTLY;
      }
      if (leads && match === NAME) {
        return NAMED;
      }
      if (leads && match !== CODE && holdsMost) {
        return MOST_OF_NAME;
      }
      const isNear = (match === TEXT && isOneWord) || (match === ALL && isJob);
      return leads && isNear ? NEAR : OTHERS[match];
    };

    /** The standards whose statements hold what was typed, where no standard itself does. @param {Ranked[]} found @param {boolean} isJob @param {boolean} isShort @returns {Ranked[]} */
    const nearest = (found, isJob, isShort) => {
      if (!isCatalogue || (!isJob && !isShort) || found.some((each) => each.place <= NEAR && isStandard(each.document))) {
        return [];
      }
      /** @type {Map<number, number>} */
      const sums = new Map();
      let all = 0;
      for (const { document, match, score } of found) {
        const first = entries.firstOf(entries.codeAt(document));
        if (match !== MOST && match !== CODE && first !== undefined) {
          sums.set(first, (sums.get(first) || 0) + score);
          all += score;
        }
      }
      const least = isJob ? 0 : all / SHARE;
      return [...sums]
        .filter(([, sum]) => sum >= least)
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, FEW)
        .map(([document]) => ({ document, match: MOST, place: NEAR, order: 0, score: 0 }));
    };

    return {
      isCatalogue,
      isLeading,
      /**
       * What was found, best first.
       * @param {{document: number, match: number, order: number, score: number}[]} hits
       * @param {{holdsMost: (document: number) => boolean, isJob: boolean, isOneWord: boolean, isShort: boolean}} query
       */
      ranked: (hits, { holdsMost, isJob, isOneWord, isShort }) => {
        const found = hits
          .map((hit) => ({ ...hit, place: place(hit.document, hit.match, holdsMost(hit.document), isJob, isOneWord) }))
          .sort(byPlace);
        const near = nearest(found, isJob, isShort);
        let count = 0;
        const few = found.map((each) => (each.place === NEAR && ++count > FEW ? { ...each, place: OTHERS[each.match] } : each));
        return [...near, ...few.filter((each) => !near.some(({ document }) => document === each.document))].sort(byPlace);
      },
    };
  };

  Object.assign(JizhunSearch.parts, { standing, subjectOf });
})();
