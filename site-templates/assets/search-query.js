// @ts-check
"use strict";
// What may be meant by a query: the same as CodeForms, TraditionalForms, Synonyms, QuestionWords and Spelling of the publisher.
(() => {
  const { type, runs, text, queryTokens } = JizhunSearch.parts.analysis;

  const SHORTEST_QUESTION = 4;
  /** A pair of characters found counts more than any number of characters changed. */
  const PAIR = 1000;
  const [SHORTEST_SLIP, LONGEST_SLIP] = [3, 12];

  /** The codes that a word may mean, likeliest first. @param {string} word */
  const readings = (word) => {
    const found = new Set();
    const loose = /^([a-z]{1,2})[.-]?([0-9]+(?:[.-][0-9]+)*)$/.exec(word);
    if (!loose) {
      return found;
    }
    const letters = loose[1];
    const numbers = loose[2].replace(/-/g, ".");
    const plain = (/** @type {string} */ number) => number.replace(/^0+/, "") || "0";
    found.add(letters + numbers);
    if (numbers.includes(".")) {
      found.add(letters + numbers.split(".").map(plain).join("."));
      return found;
    }
    const number = plain(numbers);
    for (let length = 1; length <= 3; length++) {
      if (number.length <= length) {
        found.add(letters + number.padStart(length, "0"));
      }
    }
    /** All ways to set points between digits; no part begins with a zero. @param {string} before @param {string} digits @param {number} parts */
    const split = (before, digits, parts) => {
      if (digits === "") {
        found.add(before);
      } else if (parts < 3 && digits[0] !== "0") {
        for (let length = 1; length <= Math.min(2, digits.length); length++) {
          split(before + (parts === 0 ? "" : ".") + digits.slice(0, length), digits.slice(length), parts + 1);
        }
      }
    };
    if (numbers.length <= 6) {
      split(letters, numbers, 0);
    }
    return found;
  };

  /** @param {any} index an opened index */
  const codeForms = (index) => {
    /** @param {string} word */
    const find = async (word) => {
      for (const code of readings(word)) {
        await index.loadTerms([code]);
        if (index.postings(code)[0]) {
          await index.loadExact(code);
          if (index.ownCode(code).length > 0) {
            return code;
          }
        }
      }
      return "";
    };

    /** A query with loosely typed codes as the standards write them. @param {string} query */
    return async (query) => {
      const words = runs(query).map(text);
      const written = [];
      for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (i + 1 < words.length && /^[a-z]{1,2}$/.test(word) && /^[0-9]+(?:[.-][0-9]+)*$/.test(words[i + 1])) {
          const code = await find(word + words[i + 1]);
          if (code) {
            written.push(code);
            i++;
            continue;
          }
        }
        const isLoose = readings(word).size > 0;
        if (isLoose) {
          await index.loadTerms([word]);
        }
        written.push((isLoose && !index.postings(word)[0] && (await find(word))) || word);
      }
      return written.join(" ");
    };
  };

  /** @param {any} index @param {any} head */
  const traditionalForms = (index, head) => {
    /** @type {Map<string, string[]>} */
    const meant = new Map(
      head.forms
        .split(" ")
        .map((/** @type {string} */ entry) => [...entry])
        .map((/** @type {string[]} */ letters) => [letters[0], letters.slice(1)]),
    );
    /** @param {string} letter */
    const formsOf = (letter) => [letter, ...(meant.get(letter) || [])];

    /** @param {string[]} typed the letters of a run */
    const convertRun = async (typed) => {
      const forms = typed.map(formsOf);
      if (typed.length === 1) {
        if (forms[0].length > 1) {
          await index.loadTerms(forms[0]);
        }
        return forms[0].length > 1 ? forms[0].find(index.has) || typed[0] : typed[0];
      }
      const pairs = typed.slice(1).map((letter, i) => typed[i] + letter);
      await index.loadTerms(pairs);
      if (pairs.every(index.has)) {
        return typed.join("");
      }
      const further = [];
      for (let i = 1; i < forms.length; i++) {
        for (const left of forms[i - 1]) {
          further.push(...forms[i].map((right) => left + right));
        }
      }
      await index.loadTerms(further);
      let value = forms[0].map((form, k) => (k > 0 ? -1 : 0));
      const from = [];
      for (let i = 1; i < forms.length; i++) {
        const back = forms[i].map(() => 0);
        value = forms[i].map((right, k) => {
          let best = -Infinity;
          forms[i - 1].forEach((left, j) => {
            const sum = value[j] + (index.has(left + right) ? PAIR : 0) - (k > 0 ? 1 : 0);
            if (sum > best) {
              best = sum;
              back[k] = j;
            }
          });
          return best;
        });
        from.push(back);
      }
      let best = value.indexOf(Math.max(...value));
      let converted = "";
      for (let i = forms.length - 1; i >= 0; i--) {
        converted = forms[i][best] + converted;
        best = i > 0 ? from[i - 1][best] : best;
      }
      return converted;
    };

    return {
      /** A query in the index's characters. @param {string} query */
      convert: async (query) => {
        const converted = [];
        for (const run of runs(query)) {
          converted.push(run.isHan ? await convertRun(run.letters) : text(run));
        }
        return converted.join(" ");
      },
      /** The query with one of the interchangeable characters changed for its partner. @param {string} query @returns {string[]} */
      variantsOf: (query) =>
        head.variants.flatMap((/** @type {string} */ pair) =>
          [0, 1].filter((i) => query.includes(pair[i])).map((i) => query.split(pair[i]).join(pair[1 - i])),
        ),
    };
  };

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

  /** @param {any} head */
  const synonyms = (head) => {
    const groups = head.synonyms.map((/** @type {string} */ group) => {
      const [found, others] = group.split("/").map((words) => words.split("|").filter(Boolean));
      return { found, all: [...found, ...others] };
    });
    /** The query with its word of a group changed for another one of it. @param {string} query @returns {string[]} */
    return (query) =>
      groups.flatMap((/** @type {{found: string[], all: string[]}} */ { found, all }) => {
        const typed = all.filter((word) => change(query, word, "") !== query);
        if (typed.length === 0) {
          return [];
        }
        const word = typed.reduce((longest, next) => (next.length > longest.length ? next : longest));
        return found.filter((other) => other !== word).map((other) => change(query, word, other));
      });
  };

  /** The query without words that ask. @param {string[]} words the longest first @param {string} query */
  const dropQuestions = (words, query) => {
    if (query.length < SHORTEST_QUESTION) {
      return query;
    }
    const rest = words.reduce((left, word) => left.split(word).join(" "), query);
    if (rest === query) {
      return query;
    }
    const asked = runs(rest)
      .filter((run) => !run.isHan || run.letters.length > 1)
      .map(text)
      .join(" ");
    return asked || query;
  };

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

  /** @param {any} index */
  const spelling = (index) => {
    /** @param {{term: string, position: number}[]} tokens */
    const holding = (tokens) => {
      const found = new Set();
      for (const field of index.TEXTS) {
        index.phrase(field, tokens).documents.forEach((/** @type {number} */ document) => found.add(document));
      }
      return found.size;
    };
    /** @param {string} query */
    const count = async (query) => {
      const tokens = queryTokens(query);
      await index.loadTerms(tokens.map((token) => token.term));
      return holding(tokens);
    };

    /** @param {string[]} letters */
    const correctHan = async (letters) => {
      if ((await count(letters.join(""))) > 0) {
        return "";
      }
      /** @type {Map<string, number>} */
      const candidates = new Map();
      const cut = (/** @type {number} */ from, /** @type {number} */ to) => letters.slice(from, to).join("");
      const add = async (/** @type {string} */ candidate) => {
        const found = await count(candidate);
        if (found > 0 && !candidates.has(candidate)) {
          candidates.set(candidate, found);
        }
      };
      /** Adds what stands in the index with one character between these two texts. @param {string} left @param {string} right */
      const addFilled = async (left, right) => {
        const before = [...left].length;
        const known = [
          ...queryTokens(left),
          ...queryTokens(right).map(({ term, position }) => ({ term, position: position + before + 1 })),
        ];
        await index.loadTerms(known.map((token) => token.term));
        if (holding(known) === 0) {
          return;
        }
        const last = [...left][before - 1];
        for (const [pair] of await index.startingWith(last)) {
          if (pair.length > last.length) {
            const found = holding([...known, { term: pair, position: before - 1 }]);
            const candidate = left + pair.slice(last.length) + right;
            if (found > 0 && !candidates.has(candidate)) {
              candidates.set(candidate, found);
            }
          }
        }
      };
      const length = letters.length;
      for (let i = 0; i + 1 < length; i++) {
        await add(cut(0, i) + letters[i + 1] + letters[i] + cut(i + 2, length));
      }
      for (let i = 1; i < length; i++) {
        await addFilled(cut(0, i), cut(i + 1, length));
      }
      for (let i = 1; i < length; i++) {
        await addFilled(cut(0, i), cut(i, length));
      }
      if (candidates.size === 0) {
        for (let i = 0; i < length; i++) {
          await add(cut(0, i) + cut(i + 1, length));
        }
      }
      return bestOf(candidates);
    };

    /** @param {string} word */
    const correctWord = async (word) => {
      await index.loadTerms([word]);
      if (index.has(word)) {
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
          const fits = length >= SHORTEST_SLIP && length <= LONGEST_SLIP;
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

  JizhunSearch.parts.query = { codeForms, traditionalForms, synonyms, dropQuestions, spelling };
})();
