// @ts-check
"use strict";
// Which statements of one list have the same words, or nearly the same, as which of another. The build counts likewise, in WordingMatch.
/** Two statements, by their places in their lists, and how much of their words is common. @typedef {{left: number, right: number, percent: number, same: boolean}} Match */

const JizhunMatch = (() => {
  /** What does not distinguish names; some punctuation does, since C# is not C. */
  const NOT_COUNTED = /[\s\p{Z}\p{Cf}\p{P}]/gu;
  const COUNTED = "#%&@*";

  /** A text without width, case, spaces and punctuation. @param {string} text */
  const fold = (text) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(NOT_COUNTED, (character) => (COUNTED.includes(character) ? character : ""));

  /** The pairs of neighbouring characters of a folded text, each with how often it stands there; one character is its own pair. @param {string} folded */
  const pairs = (folded) => {
    const characters = [...folded];
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (let i = 0; i < Math.max(characters.length - 1, Math.min(1, characters.length)); i++) {
      const pair = characters.slice(i, i + 2).join("");
      counts.set(pair, (counts.get(pair) || 0) + 1);
    }
    return { folded, counts, size: Math.max(1, characters.length - 1) };
  };

  /** @typedef {ReturnType<typeof pairs>} Words */

  /** Those with the same words, each in its order, and no statement twice. @param {Words[]} left @param {Words[]} right @returns {Match[]} */
  const same = (left, right) => {
    /** @type {Map<string, number[]>} */
    const places = new Map();
    right.forEach(({ folded }, j) => folded && places.set(folded, [...(places.get(folded) || []), j]));
    return left.flatMap(({ folded }, i) => {
      const found = places.get(folded)?.shift();
      return found === undefined ? [] : [{ left: i, right: found, percent: 100, same: true }];
    });
  };

  /** Those of which at least two thirds of the pairs are common, the nearest first. @param {Words[]} left @param {Words[]} right */
  const near = (left, right) => {
    /** @type {Map<string, [place: number, count: number][]>} */
    const holders = new Map();
    right.forEach(({ counts }, j) =>
      counts.forEach((count, pair) => {
        const held = holders.get(pair) || [];
        held.push([j, count]);
        holders.set(pair, held);
      }),
    );
    return left
      .flatMap(({ counts, size }, i) => {
        /** @type {Map<number, number>} */
        const common = new Map();
        counts.forEach((count, pair) => (holders.get(pair) || []).forEach(([j, other]) => common.set(j, (common.get(j) || 0) + Math.min(count, other))));
        return [...common].map(([j, number]) => ({ left: i, right: j, share: (2 * number) / (size + right[j].size), near: 3 * number >= size + right[j].size }));
      })
      .filter((candidate) => candidate.near)
      .sort((one, other) => other.share - one.share || one.left - other.left || one.right - other.right);
  };

  /** The matches of two lists of texts: all with the same words, then the nearest of the others; each text is in one at most. @param {string[]} left @param {string[]} right @returns {Match[]} */
  const between = (left, right) => {
    const [own, others] = [left, right].map((texts) => texts.map((text) => pairs(fold(text))));
    const matches = same(own, others);
    const [taken, gone] = [new Set(matches.map((match) => match.left)), new Set(matches.map((match) => match.right))];
    for (const candidate of near(own, others)) {
      if (!taken.has(candidate.left) && !gone.has(candidate.right)) {
        taken.add(candidate.left);
        gone.add(candidate.right);
        matches.push({ left: candidate.left, right: candidate.right, percent: Math.round(100 * candidate.share), same: false });
      }
    }
    return matches;
  };

  return { fold, between };
})();
