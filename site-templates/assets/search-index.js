// @ts-check
"use strict";
// Scores as Lucene does: every step in single precision where Lucene's is. Where each term stands, `search-terms.js` reads from the
// index that Lucene built.
(() => {
  const { exactName } = JizhunSearch.parts.analysis;
  const round = Math.fround;

  /** The scored fields, in the order in which postings hold them; names and texts have positions and lengths. */
  const FIELDS = ["code", "name", "text", "context"];
  const EXACT = 4;
  /** What Lucene takes for the norm of fields that have none. */
  const NO_NORM = 1;
  const TEXTS = [1, 2];
  const [ONE, MORE] = [64, 27];

  /** The values of the digits in which numbers are written. */
  const VALUES = new Uint8Array(128);
  for (let code = 0x23, value = 0; code < 0x7f; code++) {
    if (code !== 0x5c) {
      VALUES[code] = value++;
    }
  }

  /** Reads numbers from text. @param {string} text */
  const reader = (text, at = 0) => {
    const number = () => {
      let value = 0;
      let unit = 1;
      for (;;) {
        const digit = VALUES[text.charCodeAt(at++)];
        if (digit < ONE) {
          return value + digit * unit;
        }
        value += digit * unit;
        unit *= MORE;
      }
    };
    return {
      number,
      /** @param {number} length */
      text: (length) => text.slice(at, (at += length)),
      get done() {
        return at >= text.length;
      },
      get at() {
        return at;
      },
    };
  };

  /** Lucene's SmallFloat.byte4ToInt: the length that a norm stands for. @param {number} norm */
  const lengthOf = (norm) => {
    const free = 24;
    if (norm < free) {
      return norm;
    }
    const bits = norm - free;
    const exponent = (bits >>> 3) - 1;
    const mantissa = bits & 7;
    return free + (exponent < 0 ? mantissa : (mantissa | 8) * 2 ** exponent);
  };

  /** The last of ascending values that is not after this one; the first if all are. @template T @param {T[]} values @param {T} value */
  const placeOf = (values, value) => {
    let low = 0;
    let high = values.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (values[middle] <= value) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  };

  const LENGTHS = Array.from({ length: 256 }, (_, norm) => lengthOf(norm));

  /** Lucene's SmallFloat.intToByte4: how a length is kept. @param {number} length in tokens */
  const normOf = (length) => placeOf(LENGTHS, length);

  /** Where a document is in a posting's list; -1 if it is not. @param {number[]} documents @param {number} document */
  const find = (documents, document) => {
    let low = 0;
    let high = documents.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (documents[middle] < document) {
        low = middle + 1;
      } else if (documents[middle] > document) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  };

  /**
   * Opens an index.
   * @param {any} head the payload of search/index.js
   * @param {Terms} terms
   */
  const openIndex = (head, { load, postings, near, norms, loadNorms, loadPositions }) => {
    /** Whether any scored field holds a term. @param {string} term */
    const has = (term) => postings(term).some((posting, field) => posting && field < EXACT);

    /** The number of entries in whose names a term stands plus that in whose texts. @param {string} term */
    const inTexts = (term) => TEXTS.reduce((sum, field) => sum + (postings(term)[field]?.documents.length || 0), 0);

    /** The terms of names and texts that begin so, with the number of entries of both. @param {string} prefix */
    const startingWith = async (prefix) => {
      /** @type {[string, number][]} */
      const found = [];
      for (const term of await near(prefix)) {
        if (term.startsWith(prefix)) {
          const count = inTexts(term);
          if (count > 0) {
            found.push([term, count]);
          }
        }
      }
      return found;
    };

    /** Gets what is needed to know what a text means by itself. @param {string} text */
    const loadExact = (text) => load([exactName(text)]);

    /** The entries with a text as their exact name or code. @param {string} text */
    const exact = (text) => postings(exactName(text))[EXACT]?.documents || [];

    /** The entries whose names hold at least a number of the terms. @param {string[]} terms @param {number} atLeast */
    const inName = (terms, atLeast) => {
      /** @type {Map<number, number>} */
      const counts = new Map();
      for (const term of terms) {
        postings(term)[1]?.documents.forEach((document) => counts.set(document, (counts.get(document) || 0) + 1));
      }
      return [...counts].filter(([, count]) => count >= atLeast).map(([document]) => document);
    };

    /** The entries whose own code this is. @param {string} code */
    const ownCode = (code) => {
      const own = new Set(postings(code)[0]?.documents || []);
      return exact(code).filter((document) => own.has(document));
    };

    /** A phrase's entries in a field. @param {number} field @param {{term: string, position: number}[]} tokens @returns {Promise<number[]>} */
    const phrase = async (field, tokens) => {
      const lists = tokens.map((token) => ({ posting: postings(token.term)[field], shift: token.position }));
      if (lists.some((list) => !list.posting)) {
        return [];
      }
      const full = /** @type {{posting: Posting, shift: number}[]} */ (lists);
      full.sort((a, b) => a.posting.documents.length - b.posting.documents.length);
      const [{ posting: rarest }, ...others] = full;
      const documents = rarest.documents.filter((document) => others.every(({ posting }) => find(posting.documents, document) >= 0));
      if (others.length === 0 || documents.length === 0) {
        return documents;
      }
      await Promise.all(full.map(({ posting }) => loadPositions(posting)));
      return documents.filter((document) => {
        const [first, ...rest] = full.map(({ posting, shift }) => {
          const at = find(posting.documents, document);
          return posting.positions
            .slice(posting.starts[at], posting.starts[at] + posting.frequencies[at])
            .map((position) => position - shift);
        });
        return first.some((place) => rest.every((each) => each.includes(place)));
      });
    };

    /**
     * Gets the norms of these entries' field, as far as they hold one of the terms there; those of rare terms are known already.
     * @param {number} field @param {number[]} documents @param {string[]} terms
     */
    const loadMissing = async (field, documents, terms) => {
      let missing = documents;
      const all = terms.map((term) => postings(term)[field]).filter((posting) => posting && posting.file);
      for (const posting of /** @type {Posting[]} */ (all).sort((a, b) => a.documents.length - b.documents.length)) {
        missing = missing.filter((document) => !norms[field][document]);
        if (missing.some((document) => find(posting.documents, document) >= 0)) {
          await loadNorms(field, posting);
        }
      }
    };

    /** What a field's length does to a score, by norm. */
    const lengths = FIELDS.map((name, field) => {
      const [count, sum] = head.fields[field];
      const average = round(sum / count);
      const k1 = round(1.2);
      const b = round(0.75);
      return LENGTHS.map((length) => round(1 / round(k1 * round(round(1 - b) + round(round(b * length) / average)))));
    });

    /** @param {number} count of entries that hold a term @param {number} field */
    const idf = (count, field) => round(Math.log(1 + (head.fields[field][0] - count + 0.5) / (count + 0.5)));

    /** @param {number} weight @param {number} frequency @param {number} inverse */
    const bm25 = (weight, frequency, inverse) => round(weight - round(weight / round(1 + round(frequency * inverse))));

    /**
     * The entries among these whose field is of this length: if they hold a phrase of that length, they hold nothing else.
     * @param {number} field @param {number[]} documents @param {number} length in tokens @param {string[]} terms of the phrase
     */
    const ofLength = async (field, documents, length, terms) => {
      await loadMissing(field, documents, terms);
      const norm = normOf(length);
      return documents.filter((document) => norms[field][document] === norm);
    };

    /** By entry, all 0 but while they are used: to make them for each query costs more than to clear them. */
    const [counts, last, wanted] = Array.from({ length: 3 }, () => new Uint16Array(head.size));
    const [best, others, sums] = Array.from({ length: 3 }, () => new Float64Array(head.size));

    /**
     * How many of some words entries hold.
     * @param {string[]} terms each once
     * @returns {(atLeast: number) => number[]} the entries that hold at least a number of them
     */
    const countWords = (terms) => {
      /** @type {number[]} */
      const found = [];
      terms.forEach((term, i) =>
        postings(term).forEach((posting, field) => {
          for (const document of (field < EXACT && posting?.documents) || []) {
            if (last[document] <= i) {
              last[document] || found.push(document);
              last[document] = i + 1;
              counts[document]++;
            }
          }
        }),
      );
      const each = found.map((document) => counts[document]);
      found.forEach((document) => (counts[document] = last[document] = 0));
      return (atLeast) => found.filter((_, i) => each[i] >= atLeast);
    };

    /** Scores of one term in one field. @param {string} term @param {number} field @param {number} boost @param {ArrayLike<number>} chosen not 0 for the entries to score @param {(document: number, score: number) => void} take */
    const scoreTerm = (term, field, boost, chosen, take) => {
      const posting = postings(term)[field];
      if (posting) {
        const weight = round(boost * idf(posting.documents.length, field));
        posting.documents.forEach((document, at) =>
          chosen[document] && take(document, bm25(weight, posting.frequencies[at], lengths[field][norms[field][document] || NO_NORM])),
        );
      }
    };

    /**
     * Scores of words: each in the field where it scores best, the other fields adding a little; the words' sum. Sums are in
     * double precision, as Lucene's.
     * @param {string[]} terms each once
     * @param {number} weight
     * @param {number[]} documents the entries to score
     * @returns {Promise<number[]>} the score of each, 0 where it holds none
     */
    const scoreWords = async (terms, weight, documents) => {
      for (const field of TEXTS) {
        await loadMissing(field, documents, terms);
      }
      documents.forEach((document) => (wanted[document] = 1));
      for (const term of terms) {
        FIELDS.forEach((name, field) =>
          scoreTerm(term, field, round(round(weight) * round(head.boosts[field])), wanted, (document, score) => {
            others[document] += Math.min(best[document], score);
            best[document] = Math.max(best[document], score);
          }),
        );
        for (const document of documents) {
          sums[document] += round(best[document] + others[document] * round(head.tie));
          best[document] = others[document] = 0;
        }
      }
      const scores = documents.map((document) => round(sums[document]));
      documents.forEach((document) => (wanted[document] = sums[document] = 0));
      return scores;
    };

    return { FIELDS, TEXTS, loadTerms: load, loadExact, postings, has, inTexts, startingWith, inName, exact, ownCode, phrase, loadMissing, ofLength, countWords, scoreTerm, scoreWords };
  };

  Object.assign(JizhunSearch.parts, { openIndex, reader, placeOf, TEXTS });
})();
