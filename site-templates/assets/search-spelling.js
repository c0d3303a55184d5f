// @ts-check
"use strict";
// Corrects one slip in a query: the same as Spelling of the publisher. Loaded only when nothing else finds anything.
(() => {
  const { runs, text, queryTokens } = JizhunSearch.parts.analysis;

  const [SHORTEST, LONGEST] = [3, 12];

  /** Whether one letter changed, added, left out, or two neighbours exchanged make one word of the other. @param {string} left @param {string} right */
  const isOneEditAway = (left, right) => {
    const shorter = Math.min(left.length, right.length);
    let start = 0;
    while (start < shorter && left[start] === right[start]) {
      start++;
    }
    let end = 0;
    while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) {
      end++;
    }
    const leftRest = left.length - start - end;
    const rightRest = right.length - start - end;
    return (
      (leftRest <= 1 && rightRest <= 1) ||
      (leftRest === 2 && rightRest === 2 && left[start] === right[start + 1] && left[start + 1] === right[start])
    );
  };

  /** The most frequent; of equal ones the first. @param {Map<string, number>} candidates */
  const bestOf = (candidates) => {
    let best = "";
    candidates.forEach((count, candidate) => {
      if (count > (candidates.get(best) || 0)) {
        best = candidate;
      }
    });
    return best;
  };

  /** @param {any} index @param {string} busy characters after which no slip is looked for: their pairs stand in very many places */
  const spelling = (index, busy) => {
    /** @param {{term: string, position: number}[]} tokens */
    const holding = async (tokens) => {
      const found = new Set();
      for (const field of index.TEXTS) {
        (await index.phrase(field, tokens)).forEach((/** @type {number} */ document) => found.add(document));
      }
      return found.size;
    };
    /** @param {string} query */
    const count = async (query) => {
      const tokens = queryTokens(query);
      // One after the other: after the first that is nowhere, nothing more has to be loaded.
      for (const { term } of tokens) {
        await index.loadTerms([term]);
        if (!index.has(term)) {
          return 0;
        }
      }
      return holding(tokens);
    };

    /** How many characters belong to a pair that stands in the index. @param {string[]} letters */
    const countKnown = async (letters) => {
      const pairs = letters.slice(1).map((letter, i) => letters[i] + letter);
      await index.loadTerms(pairs);
      return letters.filter((_, i) => [i - 1, i].some((at) => pairs[at] !== undefined && index.has(pairs[at]))).length;
    };

    /** @param {string[]} letters */
    const correctHan = async (letters) => {
      const known = await countKnown(letters);
      // Of words that are found none is replaced.
      if (known === letters.length || (await count(letters.join(""))) > 0) {
        return "";
      }
      const isMostlyKnown = 2 * known > letters.length;
      /** @type {Map<string, number>} */
      const candidates = new Map();
      const cut = (/** @type {number} */ from, /** @type {number} */ to) => letters.slice(from, to).join("");
      const pairs = queryTokens(letters.join(""));
      /**
       * Whether something may hold the pairs that a change of some letters leaves alone: asked before anything is loaded for it.
       * @param {number} from the first letter that changes @param {number} to after the last @param {number} [shift] of what follows
       */
      const mayHold = async (from, to, shift = 0) => {
        const left = pairs
          .filter(({ position }) => position + 1 < from || position >= to)
          .map(({ term, position }) => ({ term, position: position < from ? position : position + shift }));
        return left.length === 0 || (await holding(left)) > 0;
      };
      const add = async (/** @type {string} */ candidate) => {
        const found = await count(candidate);
        if (found > 0 && !candidates.has(candidate)) {
          candidates.set(candidate, found);
        }
      };
      /** Adds what stands in the index with one character between these two texts. @param {string[]} left @param {string[]} right */
      const addFilled = async (left, right) => {
        const before = left.length;
        const last = left[before - 1];
        if (busy.includes(last)) {
          return;
        }
        // One letter alone is part of the pair that is looked for below.
        const first = before > 1 ? queryTokens(left.join("")) : [];
        if (first.length > 0 && (await holding(first)) === 0) {
          return;
        }
        const known = [
          ...first,
          ...queryTokens(right.join("")).map(({ term, position }) => ({ term, position: position + before + 1 })),
        ];
        await index.loadTerms(known.map((token) => token.term));
        if ((await holding(known)) === 0) {
          return;
        }
        for (const [pair] of await index.startingWith(last)) {
          if (pair.length > last.length) {
            const found = await holding([...known, { term: pair, position: before - 1 }]);
            const candidate = left.join("") + pair.slice(last.length) + right.join("");
            if (found > 0 && !candidates.has(candidate)) {
              candidates.set(candidate, found);
            }
          }
        }
      };
      const length = letters.length;
      for (let i = 0; i + 1 < length; i++) {
        if (!busy.includes(letters[i + 1]) && (await mayHold(i, i + 2))) {
          await add(cut(0, i) + letters[i + 1] + letters[i] + cut(i + 2, length));
        }
      }
      if (candidates.size === 0 && !isMostlyKnown) {
        for (let i = 1; i < length; i++) {
          await addFilled(letters.slice(0, i), letters.slice(i + 1));
        }
      }
      if (candidates.size === 0) {
        for (let i = 1; i < length; i++) {
          await addFilled(letters.slice(0, i), letters.slice(i));
        }
      }
      if (candidates.size === 0 && !isMostlyKnown) {
        for (let i = 0; i < length; i++) {
          if (await mayHold(i, i + 1, -1)) {
            await add(cut(0, i) + cut(i + 1, length));
          }
        }
      }
      return bestOf(candidates);
    };

    /** @param {string} word */
    const correctWord = async (word) => {
      await index.loadTerms([word]);
      // No slip makes one code of another.
      if (index.has(word) || /^[a-z]{1,2}[0-9.-]+$/.test(word)) {
        return "";
      }
      /** @type {[string, number][]} */
      const near = await index.startingWith(word[0]);
      return bestOf(new Map(near.filter(([term]) => isOneEditAway(word, term))));
    };

    return {
      /** The query with each run that nothing holds changed into the most frequent one that something holds. @param {string} query */
      correct: async (query) => {
        const corrected = [];
        for (const run of runs(query)) {
          const length = run.letters.length;
          const fits = length >= SHORTEST && length <= LONGEST;
          const better = fits ? await (run.isHan ? correctHan(run.letters) : correctWord(text(run))) : "";
          corrected.push(better || text(run));
        }
        return corrected.join(" ");
      },
      /** The query with each pair of characters that nothing holds as two single characters. @param {string} query */
      split: async (query) => {
        const split = [];
        for (const run of runs(query)) {
          const isPair = run.isHan && run.letters.length === 2;
          if (isPair) {
            await index.loadTerms([text(run)]);
          }
          split.push(isPair && !index.has(text(run)) ? run.letters.join(" ") : text(run));
        }
        return split.join(" ");
      },
    };
  };

  JizhunSearch.parts.spelling = spelling;
})();
