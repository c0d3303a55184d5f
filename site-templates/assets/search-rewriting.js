// @ts-check
"use strict";
// What is meant by a query that the index does not hold as typed: the same as SpokenForms, CodeForms, TraditionalForms and QuestionWords of the
// publisher. Loaded only for such queries.
(() => {
  const { placeOf } = JizhunSearch.parts;
  const { runs, text, queryTokens } = JizhunSearch.parts.analysis;

  const SHORTEST_QUESTION = 4;
  /** A pair that is found counts more than how often any stand there. */
  const PAIR = 100000;
  /** To change a character, what that gives must stand there four times as often. */
  const CHANGE = 2;

  const NUMBER = "(?:[零〇一二三四五六七八九十百]{1,5}|[0-9]+(?:[.-][0-9]+)*)";
  const NUMBERS = "(" + NUMBER + "(?: ?[點之] ?" + NUMBER + "){0,3})";
  const SPOKEN = new RegExp("(^| )([a-z]{1,2}) ?" + NUMBERS + "(?= |$)", "g");
  const NAMED = new RegExp("(^| | 的|[^ ]的)(?:主要|工作|行為)?(職責|任務|產出|指標|知識|技能|態度) ?(?:第 ?)?" + NUMBERS + "(?: ?[項號])?(?= |$)", "g");
  const DIGITS = /^[0-9.-]+$/;

  /** 十九 as 19, 二十 as 20, 一百零三 as 103, 一九 as 19. @param {string} words */
  const number = (words) => {
    if (DIGITS.test(words)) {
      return words;
    }
    /** @type {number[]} */
    let digits = [];
    let sum = 0;
    for (const word of words.replace(/〇/g, "零")) {
      if (word === "十" || word === "百") {
        sum += (word === "十" ? 10 : 100) * (digits.length > 0 ? digits[digits.length - 1] : 1);
        digits = [];
      } else {
        digits.push("零一二三四五六七八九".indexOf(word));
      }
    }
    return /[十百]/.test(words) ? String(sum + (digits.length > 0 ? digits[digits.length - 1] : 0)) : digits.join("");
  };

  /** @param {string} numbers */
  const numbersIn = (numbers) => numbers.split(/ ?[點之.-] ?/).map(number).join(".");

  /** A folded query with the numbers of its codes in digits. @param {string} query */
  const inDigits = (query) =>
    query.replace(SPOKEN, (all, before, letters, numbers) => (DIGITS.test(numbers) ? all : before + letters + " " + numbersIn(numbers)));

  /** A folded query with codes where it names their kind. @param {string} query */
  const inLetters = (query) =>
    query
      .replace(NAMED, (_, before, kind, numbers) => before + " " + "ttopksa"["職任產指知技態".indexOf(kind[0])] + " " + numbersIn(numbers))
      .trim();

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

    /** Whether something has this code. @param {string} code */
    const isCode = async (code) => {
      await Promise.all([index.loadTerms([code]), index.loadExact(code)]);
      return index.ownCode(code).length > 0;
    };

    /** The code of a standard in the first of these words, and how many they are. @param {string[]} words @returns {Promise<[string, number]>} */
    const standardIn = async (words) => {
      for (let count = Math.min(4, words.length); count > 0; count--) {
        const code = /^([a-z][a-z0-9]{3,}?)([0-9]{3})(v[0-9]+)?$/.exec(words.slice(0, count).join("").replace(/[.-]/g, ""));
        if (code) {
          const family = code[1] + "-" + code[2];
          for (const known of code[3] ? [family + code[3], family] : [family]) {
            if (await isCode(known)) {
              return [known, count];
            }
          }
        }
      }
      return ["", 0];
    };

    /** A query with loosely typed codes as the standards write them. @param {string} query */
    return async (query) => {
      const words = runs(query).map(text);
      const written = [];
      for (let i = 0; i < words.length; i++) {
        const [standard, count] = await standardIn(words.slice(i));
        if (standard) {
          written.push(standard);
          i += count - 1;
          continue;
        }
        const word = words[i];
        if (i + 1 < words.length && /^[a-z]{1,2}$/.test(word) && /^[0-9]+(?:[.-][0-9]+)*$/.test(words[i + 1])) {
          const code = await find(word + words[i + 1]);
          if (code) {
            written.push(code);
            i++;
            continue;
          }
        }
        const pieces = word.split("-");
        const isLoose = readings(word).size > 0 || (pieces.length > 1 && pieces.every((piece) => readings(piece).size > 0));
        if (isLoose) {
          await index.loadTerms([word]);
        }
        if (!isLoose || index.postings(word)[0]) {
          written.push(word);
        } else {
          const codes = [];
          for (const piece of pieces) {
            codes.push(await find(piece));
          }
          written.push((await find(word)) || (codes.every(Boolean) ? codes.join(" ") : word));
        }
      }
      return written.join(" ");
    };
  };

  /**
   * The standards that a query names beside what it looks for in them, and what that is; none where it names none.
   * @param {any} index @param {any} entries @param {string} query @returns {Promise<{query: string, standards: string[]}>}
   */
  const scopeOf = async (index, entries, query) => {
    const standards = (/** @type {number[]} */ documents) =>
      documents.filter((document) => entries.isStandard(document)).map((document) => entries.codeAt(document));
    const rest = [];
    /** @type {string[]} */
    const codes = [];
    /** @type {string[]} */
    let named = [];
    for (const run of runs(query)) {
      const word = text(run);
      if (!run.isHan) {
        await Promise.all([index.loadTerms([word]), index.loadExact(word)]);
      }
      const own = /^(?=.*[0-9]{3})[a-z][a-z0-9-]{4,}$/.test(word) ? standards(index.postings(word)[0]?.documents || []) : [];
      if (own.length === 0) {
        rest.push(word);
        if (!run.isHan && index.ownCode(word).length > 0) {
          codes.push(word);
        }
      }
      named.push(...own);
    }
    if (rest.length > 0 && named.length === 0 && codes.length > 0 && codes.length < rest.length) {
      const tokens = queryTokens(rest.filter((word) => !codes.includes(word)).join(" "));
      await index.loadTerms(tokens.map((token) => token.term));
      named = standards(await index.phrase(1, tokens));
      return { query: named.length > 0 ? codes.join(" ") : query, standards: named };
    }
    return rest.length > 0 && named.length > 0 ? { query: rest.join(" "), standards: named } : { query, standards: [] };
  };

  /**
   * The codes that a standard has where one was typed that it has not.
   * @param {any} results @param {{query: string, standards: string[]}} scope
   */
  const codeRange = async (results, scope) => {
    const code = /^([a-z])([0-9]+(?:\.[0-9]+)*)$/.exec(scope.query.replace(/ /g, ""));
    if (!code) {
      return null;
    }
    const { codes } = await results.entries();
    // Of several editions the newest, which comes first.
    const all = codes.filter((/** @type {string} */ each) => (scope.standards.length > 0 ? scope.standards.includes(each) : each !== ""));
    if (new Set(all.map((/** @type {string} */ each) => each.replace(/v[0-9]+$/, ""))).size !== 1) {
      return null;
    }
    const letter = code[1].toUpperCase();
    /** @type {string[]} */
    const own = (await results.codesOf(all[0])).filter((/** @type {string} */ each) => each[0] === letter && /^.[0-9]/.test(each));
    const parts = (/** @type {string} */ each) => each.slice(1).split(".").map(Number);
    for (let numbers = code[2].split("."); numbers.length > 0; numbers.pop()) {
      const before = letter + numbers.slice(0, -1).map((number) => number + ".").join("");
      const fellows = own
        .filter((each) => each.startsWith(before) && each.split(".").length === numbers.length)
        .sort((a, b) => parts(a).reduce((order, number, i) => order || number - parts(b)[i], 0));
      if (fellows.length > 0) {
        return { standard: all[0], first: fellows[0], last: fellows[fellows.length - 1] };
      }
    }
    return null;
  };

  /** @param {any} index @param {any} head @param {(name: string) => Promise<any>} load gets a file of the index */
  const traditionalForms = (index, head, load) => {
    /** What a character may stand for, likeliest first. @param {string} letter @returns {Promise<string[]>} */
    const formsOf = async (letter) => {
      /** @type {string[]} */
      const forms = head.forms.length > 0 ? await load("forms-" + placeOf(head.forms, letter)) : [];
      const own = forms.find((entry) => entry.startsWith(letter));
      return own ? [...own].slice(1) : [letter];
    };

    /** @param {string[]} typed the letters of a run */
    const convertRun = async (typed) => {
      const pairs = typed.length === 1 ? typed : typed.slice(1).map((letter, i) => typed[i] + letter);
      await index.loadTerms(pairs);
      if (pairs.every(index.has)) {
        return typed.join("");
      }
      const forms = await Promise.all(typed.map(formsOf));
      if (typed.length === 1) {
        await index.loadTerms(forms[0]);
        return forms[0].find(index.has) || typed[0];
      }
      const further = [];
      for (let i = 1; i < forms.length; i++) {
        for (const left of forms[i - 1]) {
          further.push(...forms[i].map((right) => left + right));
        }
      }
      await index.loadTerms(further);
      /** @param {string} pair */
      const worth = (pair) => (index.has(pair) ? PAIR + Math.max(0, 31 - Math.clz32(index.inTexts(pair))) : 0);
      let value = forms[0].map((form, k) => (k > 0 ? -CHANGE : 0));
      const from = [];
      for (let i = 1; i < forms.length; i++) {
        const back = forms[i].map(() => 0);
        value = forms[i].map((right, k) => {
          let best = -Infinity;
          forms[i - 1].forEach((left, j) => {
            const sum = value[j] + worth(left + right) - (k > 0 ? CHANGE : 0);
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

    /** A query in the index's characters. @param {string} query */
    return async (query) => {
      const converted = [];
      for (const run of runs(query)) {
        converted.push(run.isHan ? await convertRun(run.letters) : text(run));
      }
      return converted.join(" ");
    };
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

  JizhunSearch.parts.rewriting = { inDigits, inLetters, codeForms, scopeOf, codeRange, traditionalForms, dropQuestions };
})();
