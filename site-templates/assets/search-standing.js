// @ts-check
"use strict";
// What leads in a catalogue: the same as Standing and JobTitles of the publisher.
(() => {
  const [CODE, EXACT, NAME, TEXT, ALL, MOST] = JizhunSearch.MATCHES.keys();
  /** The places of what leads, and of all others by match. */
  const [NAMED_EXACTLY, NAMED, MOST_OF_NAME, NEAR, SHARED, SHARED_IN_PART] = [1, 2, 4, 5, 6, 8];
  const OTHERS = [0, 3, 7, 9, 10, 11];
  const [FEW, SHARE] = [3, 3];
  const ENDING =
    /^(?:(.*?[^ ]{2}) ?(?:工程師|設計師|管理師|技術員|服務員|業務員|作業員|管理員|從業人員|技術人員|人員|專員|助理|助手|學徒|主管|主任|經理|督導|領班|組長|班長|店長|廠長|師傅|老師|講師|教練|顧問|店員|司機|保母|秘書|技師|技工|工程|工人|經紀人|製作人|負責人|仲介|專家|人才|達人|高手|師|員|匠|農|店)|(.*?[^ ][^ 施加分員完竣開手化人])工)$/;

  /** A query without the word for who does it; empty where it has none, or little beside. @param {string} query */
  const subjectOf = (query) => {
    const ending = ENDING.exec(query);
    return (ending && (ending[1] || ending[2])) || "";
  };

  /**
   * @param {any} head
   * @param {{codes: string[], codeAt: (document: number) => string, kindAt: (document: number) => number, firstOf: (standard: string) => number | undefined}} entries
   */
  const standing = (head, entries) => {
    const STANDARD = head.kinds.indexOf("standard");
    const PAGE = head.kinds.indexOf("page");
    const isStandard = (/** @type {number} */ document) => entries.kindAt(document) === STANDARD;
    /** Words that many standards have stand before all standards. */
    const sharedEnd = entries.firstOf(entries.codes.find(Boolean) || "") || 0;
    const isShared = (/** @type {number} */ document) => document < sharedEnd;

    /** @param {number} document @param {number} match @param {boolean} holdsMost @param {boolean} isOfStandard @param {boolean} isOneWord */
    const place = (document, match, holdsMost, isOfStandard, isOneWord) => {
      const kind = entries.kindAt(document);
      const leads = kind === STANDARD;
      if (match === EXACT && (leads || kind === PAGE)) {
        return NAMED_EXACTLY;
      }
      if (leads && match === NAME) {
        return NAMED;
      }
      if (leads && match !== CODE && holdsMost) {
        return MOST_OF_NAME;
      }
      const isNear = (match === TEXT && isOneWord) || (match === ALL && isOfStandard);
      if (leads && isNear) {
        return NEAR;
      }
      if (isShared(document) && (match === NAME || (holdsMost && match > NAME))) {
        return match === NAME ? SHARED : SHARED_IN_PART;
      }
      return OTHERS[match];
    };

    /** Whether something that leads is found. @param {Hit[]} found @param {boolean} isJob */
    const hasLeading = (found, isJob) =>
      found.some(({ document, place }) => (place <= NEAR && isStandard(document)) || (!isJob && place <= SHARED_IN_PART && isShared(document)));

    return {
      hasLeading,
      /** The standards whose statements hold what was typed, where no standard itself does. @param {Hit[]} ranked those that hold all of it @param {boolean} isJob */
      nearest: (ranked, isJob) => {
        /** @type {Map<number, number>} */
        const sums = new Map();
        let all = 0;
        for (const { document, score } of ranked) {
          const first = entries.firstOf(entries.codeAt(document));
          if (first !== undefined) {
            sums.set(first, (sums.get(first) || 0) + score);
            all += score;
          }
        }
        const least = isJob ? 0 : all / SHARE;
        return [...sums]
          .filter(([, sum]) => sum >= least)
          .sort((a, b) => b[1] - a[1] || a[0] - b[0])
          .map(([document]) => document);
      },
      /**
       * Gives each hit its place.
       * @param {Hit[]} hits
       * @param {(document: number) => boolean} holdsMost @param {boolean} isOfStandard whether a job was typed, or something with a level @param {boolean} isOneWord
       */
      place: (hits, holdsMost, isOfStandard, isOneWord) =>
        hits.forEach((hit) => (hit.place = place(hit.document, hit.match, holdsMost(hit.document), isOfStandard, isOneWord))),
      /** The same with standards that are near. @param {Hit[]} hits @param {number[]} standards @param {(some: Hit[]) => Promise<Hit[]>} ordered */
      withNearest: async (hits, standards, ordered) => {
        const near = hits.filter(({ place }) => place === NEAR);
        if (near.length > FEW) {
          (await ordered(near)).slice(FEW).forEach((hit) => (hit.place = OTHERS[hit.match]));
        }
        const leading = standards.slice(0, FEW).map((document, order) => ({ document, match: MOST, place: NEAR, order, score: 0 }));
        return [...leading, ...hits.filter(({ document }) => !leading.some((each) => each.document === document))];
      },
    };
  };

  Object.assign(JizhunSearch.parts, { standing, subjectOf });
})();
