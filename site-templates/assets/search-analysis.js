// @ts-check
"use strict";
// What text is to search: the same as Folding, Run, Token and ExactName of the publisher. Who changes one changes the other.
(() => {
  /** A character with what belongs to it: accents, voiced marks, vowels of Korean syllables, and what cannot be seen. */
  const CHARACTER =
    /[^][\xad\u0300-\u036f\u1160-\u11ff\u200b-\u200f\u2060\u3099\u309a\ufe00-\ufe0f\ufeff\uff9e\uff9f\u{e0100}-\u{e01ef}]*/gu;
  const INVISIBLE = /[\xad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;
  /** Of characters used for one another the one that stands for all; it comes with the index. @type {Map<string, string>} */
  const same = new Map();
  /** @param {string} table characters, each followed by what it becomes */
  const learn = (table) => {
    const letters = [...table];
    letters.forEach((letter, i) => i % 2 && same.set(letters[i - 1], letter));
  };

  // By explicit ranges: Unicode properties differ from one Java or browser to the next.
  const HAN = [
    0x3005, 0x3007, 0x3041, 0x3096, 0x309d, 0x309f, 0x30a1, 0x30fa, 0x30fc, 0x30ff, 0x3105, 0x312f, 0x3400, 0x4dbf, 0x4e00,
    0x9fff, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0x20000, 0x323af,
  ];
  const WORD = [0x30, 0x39, 0x61, 0x7a, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x24f, 0x300, 0x36f, 0x370, 0x52f, 0x1e00, 0x1eff];

  /** @param {number[]} ranges @param {number} code */
  const isIn = (ranges, code) => {
    for (let i = 0; i < ranges.length; i += 2) {
      if (code >= ranges[i] && code <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  };

  /** @param {string | undefined} letter a code point @returns {"joiner" | "word" | "han" | ""} */
  const type = (letter) => {
    if (letter === undefined) {
      return "";
    }
    const code = /** @type {number} */ (letter.codePointAt(0));
    return letter === "." || letter === "-" ? "joiner" : isIn(WORD, code) ? "word" : isIn(HAN, code) ? "han" : "";
  };

  /** @param {string} text @returns {Run[]} */
  const runs = (text) => {
    /** @type {string[]} */
    const letters = [];
    /** @type {number[]} */
    const starts = [];
    /** @type {number[]} */
    const ends = [];
    let start = 0;
    for (const source of text.match(CHARACTER) || []) {
      const end = start + source.length;
      // Most characters are Chinese ones, which nothing changes.
      const isPlain = source.length === 1 && source >= "\u4e00" && source <= "\u9fff";
      for (const letter of isPlain ? source : source.replace(INVISIBLE, "").normalize("NFKC").toLowerCase()) {
        letters.push(same.get(letter) || letter);
        starts.push(start);
        ends.push(end);
      }
      start = end;
    }
    const types = letters.map(type);
    const found = [];
    let at = 0;
    while (at < letters.length) {
      let end = at + 1;
      if (types[at] === "han") {
        while (types[end] === "han") {
          end++;
        }
      } else if (types[at] === "word") {
        while (types[end] === "word" || (types[end] === "joiner" && types[end + 1] === "word")) {
          end++;
        }
      } else {
        at = end;
        continue;
      }
      found.push({
        isHan: types[at] === "han",
        letters: letters.slice(at, end),
        starts: starts.slice(at, end),
        ends: ends.slice(at, end),
      });
      at = end;
    }
    return found;
  };

  /** @param {Run} run */
  const text = (run) => run.letters.join("");

  /** The parts of a word under which the index finds it, itself first. @param {string} word */
  const parts = (word) => {
    const found = new Set([word]);
    for (let end = word.length - 1; end > 0; end--) {
      if (word[end] === "." || word[end] === "-") {
        found.add(word.slice(0, end));
      }
    }
    const edition = /^(.*[0-9])v[0-9]+$/.exec(word);
    if (edition) {
      found.add(edition[1]);
    }
    for (const piece of word.split(/[.-]/)) {
      found.add(piece);
      (piece.match(/[0-9]+|[^0-9.-]+/g) || []).forEach((part) => found.add(part));
    }
    return [...found].filter((part) => part.length > 1 || part === word);
  };

  /** @param {Run} run @param {number} from @param {number} to @param {number} position @returns {Token} */
  const han = (run, from, to, position) => ({
    term: run.letters.slice(from, to).join(""),
    position,
    start: run.starts[from],
    end: run.ends[to - 1],
  });

  /** @param {Run} run @param {string} term @param {number} position @returns {Token} */
  const word = (run, term, position) => ({ term, position, start: run.starts[0], end: run.ends[run.ends.length - 1] });

  /** The tokens under which the index finds a text. @param {string} source @returns {Token[]} */
  const textTokens = (source) => {
    /** @type {Token[]} */
    const tokens = [];
    let position = 0;
    for (const run of runs(source)) {
      const length = run.letters.length;
      if (run.isHan) {
        for (let i = 0; i < length; i++) {
          tokens.push(han(run, i, i + 1, position + i));
          if (i + 1 < length) {
            tokens.push(han(run, i, i + 2, position + i));
          }
        }
        position += length;
      } else {
        const at = position++;
        tokens.push(...parts(text(run)).map((part) => word(run, part, at)));
      }
    }
    return tokens;
  };

  /** The tokens that a query asks for. @param {string} query @returns {Token[]} */
  const queryTokens = (query) => {
    /** @type {Token[]} */
    const tokens = [];
    let position = 0;
    for (const run of runs(query)) {
      const length = run.letters.length;
      if (run.isHan) {
        for (let i = 0; i < Math.max(1, length - 1); i++) {
          tokens.push(han(run, i, Math.min(i + 2, length), position + i));
        }
        position += length;
      } else {
        tokens.push(word(run, text(run), position++));
      }
    }
    return tokens;
  };

  /** A query as it is searched: folded, a space between two runs. @param {string} query */
  const fold = (query) => runs(query).map(text).join(" ");

  /** A folded query with single characters that stand side by side as one word, as programs write what they hear. @param {string} query */
  const joined = (query) => {
    let whole = "";
    let wasSingle = false;
    for (const run of runs(query)) {
      const isSingle = run.isHan && run.letters.length === 1;
      whole += (whole && !(isSingle && wasSingle) ? " " : "") + text(run);
      wasSingle = isSingle;
    }
    return whole;
  };

  /** The term under which the index finds what a text means when it is the whole query. @param {string} source */
  const exactName = (source) => {
    const all = runs(source);
    if (all.length === 1 && !all[0].isHan) {
      return text(all[0]);
    }
    let hash = 0x811c9dc5;
    for (const run of all) {
      const letters = text(run);
      for (let i = 0; i < letters.length; i++) {
        hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
      }
    }
    return "=" + (hash >>> 0).toString(36);
  };

  JizhunSearch.parts.analysis = { learn, type, runs, text, textTokens, queryTokens, fold, joined, exactName };
})();
