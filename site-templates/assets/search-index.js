// @ts-check
"use strict";
// Reads the index that Lucene built and scores as Lucene does: every step in single precision where Lucene's is.
(() => {
  const { exactName } = JizhunSearch.parts.analysis;
  const round = Math.fround;

  /** The scored fields, in the order in which postings hold them; names and texts have positions and lengths. */
  const FIELDS = ["code", "name", "text", "context"];
  const EXACT = 4;
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

  /**
   * Where a term stands in a field.
   * @typedef {object} Posting
   * @property {number[]} documents ascending
   * @property {number[]} frequencies
   * @property {number[]} norms empty for fields without lengths, and where the index keeps them apart
   * @property {number[]} starts where a document's positions begin
   * @property {number[]} positions
   */

  /**
   * Reads a file of terms: columns of keys and, for each field, of postings. See TermColumns of the publisher.
   * @param {any[]} payload
   * @param {boolean} hasNorms
   * @param {(key: string, postings: (Posting | undefined)[]) => void} take
   */
  const readTerms = ([keys, shapes, fields, ...columns], hasNorms, take) => {
    const key = reader(keys);
    const shape = reader(shapes).number;
    const held = reader(fields);
    const read = columns.map((own) => own.map((/** @type {string} */ column) => reader(column).number));
    let last = "";
    while (!held.done) {
      const form = shape();
      last = last.slice(0, form & 3) + key.text(form >> 2);
      const bits = held.number();
      take(
        last,
        read.map(([head, document, frequency, norm, position], field) => {
          if (!(bits & (1 << field))) {
            return undefined;
          }
          const isText = TEXTS.includes(field);
          const first = head();
          const list = (/** @type {() => number} */ next) => Array.from({ length: (first >> 1) + 1 }, next);
          let number = -1;
          const documents = list(() => (number += document() + 1));
          const frequencies = list(() => (first & 1 ? frequency() + 1 : 1));
          const norms = isText && hasNorms ? list(norm) : [];
          /** @type {number[]} */
          const positions = [];
          const starts = isText
            ? frequencies.map((count) => {
                const start = positions.length;
                let place = -1;
                for (let i = 0; i < count; i++) {
                  positions.push((place += position() + 1));
                }
                return start;
              })
            : [];
          return { documents, frequencies, norms, starts, positions };
        }),
      );
    }
  };

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

  /** The last of some ascending keys that is not behind this one; the first if all are. @param {string[]} keys @param {string} key */
  const rangeOf = (keys, key) => {
    let range = 0;
    while (range + 1 < keys.length && keys[range + 1] <= key) {
      range++;
    }
    return range;
  };

  /** Under what a term is sorted: single Chinese characters come first, since few queries need them. @param {string} term */
  const keyOf = (term) => ([...term].length === 1 && JizhunSearch.parts.analysis.type(term) === "han" ? " " + term : term);

  /**
   * Opens an index.
   * @param {any} head the payload of search/index.js
   * @param {(file: string) => Promise<any>} load gets the payload of a file below search/
   */
  const openIndex = (head, load) => {
    /** @type {Map<string, (Posting | undefined)[]>} */
    const known = new Map();
    /** Terms by range, ascending. @type {Map<number, string[]>} */
    const sorted = new Map();
    /** @type {number[][]} */
    const norms = TEXTS.map(() => []);
    if (head.norms) {
      const { number } = reader(head.norms);
      TEXTS.forEach((field, i) => {
        norms[i] = Array.from({ length: head.documents }, number);
      });
    }

    /** @param {number} range */
    const loadRange = async (range) => {
      if (sorted.has(range)) {
        return;
      }
      /** @type {string[]} */
      const keys = [];
      readTerms(await load("terms-" + range), !head.norms, (key, postings) => {
        keys.push(key);
        known.set(key, postings);
      });
      sorted.set(range, keys);
    };

    /** The number of the file that holds a key. @param {string} key */
    const fileOf = async (key) => {
      if (!head.groups) {
        return rangeOf(head.ranges, key);
      }
      const group = rangeOf(head.groups, key);
      return group * head.groupSize + rangeOf(await load("ranges-" + group), key);
    };

    /** Gets what is needed to know these terms. @param {Iterable<string>} terms */
    const loadTerms = async (terms) => {
      const files = new Set();
      for (const term of terms) {
        files.add(await fileOf(keyOf(term)));
      }
      await Promise.all([...files].map(loadRange));
    };

    /** @param {string} term a loaded one @returns {(Posting | undefined)[]} */
    const postings = (term) => known.get(keyOf(term)) || [];

    /** Whether any scored field holds a term. @param {string} term */
    const has = (term) => postings(term).some((posting, field) => posting && field < EXACT);

    /** The terms of names and texts that begin so, with the number of entries of both. @param {string} prefix */
    const startingWith = async (prefix) => {
      const first = await fileOf(prefix);
      const last = await fileOf(prefix + "\uffff");
      const ranges = Array.from({ length: last - first + 1 }, (_, i) => first + i);
      await Promise.all(ranges.map(loadRange));
      /** @type {[string, number][]} */
      const found = [];
      for (const range of ranges) {
        for (const key of /** @type {string[]} */ (sorted.get(range))) {
          if (key.startsWith(prefix)) {
            const count = TEXTS.reduce((sum, field) => sum + (postings(key)[field]?.documents.length || 0), 0);
            if (count > 0) {
              found.push([key, count]);
            }
          }
        }
      }
      return found;
    };

    /** Gets what is needed to know what a text means by itself. @param {string} text */
    const loadExact = (text) => loadTerms([exactName(text)]);

    /** The entries with a text as their exact name or code. @param {string} text */
    const exact = (text) => postings(exactName(text))[EXACT]?.documents || [];

    /** The entries whose own code this is. @param {string} code */
    const ownCode = (code) => {
      const own = new Set(postings(code)[0]?.documents || []);
      return exact(code).filter((document) => own.has(document));
    };

    /** A phrase's entries in a field, and how often it stands there. @param {number} field @param {{term: string, position: number}[]} tokens */
    const phrase = (field, tokens) => {
      /** @type {{documents: number[], frequencies: number[]}} */
      const found = { documents: [], frequencies: [] };
      const lists = tokens.map((token) => ({ posting: postings(token.term)[field], shift: token.position }));
      if (lists.some((list) => !list.posting)) {
        return found;
      }
      const full = /** @type {{posting: Posting, shift: number}[]} */ (lists);
      full.sort((a, b) => a.posting.documents.length - b.posting.documents.length);
      full[0].posting.documents.forEach((document) => {
        const places = full.map(({ posting, shift }) => {
          const at = find(posting.documents, document);
          return at < 0
            ? []
            : posting.positions
                .slice(posting.starts[at], posting.starts[at] + posting.frequencies[at])
                .map((position) => position - shift);
        });
        const frequency = places[0].filter((place) => places.every((each) => each.includes(place))).length;
        if (frequency > 0) {
          found.documents.push(document);
          found.frequencies.push(frequency);
        }
      });
      return found;
    };

    /** @param {number} field @param {number} document @param {Posting | undefined} posting @param {number} at */
    const normOf = (field, document, posting, at) => {
      const text = TEXTS.indexOf(field);
      return text < 0 ? 1 : head.norms || !posting ? norms[text][document] : posting.norms[at];
    };

    /** What a field's length does to a score, by norm. */
    const lengths = FIELDS.map((name, field) => {
      const [count, sum] = head.fields[field];
      const average = round(sum / count);
      const k1 = round(1.2);
      const b = round(0.75);
      return Array.from({ length: 256 }, (_, norm) =>
        round(1 / round(k1 * round(round(1 - b) + round(round(b * lengthOf(norm)) / average)))),
      );
    });

    /** @param {number} count of entries that hold a term @param {number} field */
    const idf = (count, field) => round(Math.log(1 + (head.fields[field][0] - count + 0.5) / (count + 0.5)));

    /** @param {number} weight @param {number} frequency @param {number} inverse */
    const bm25 = (weight, frequency, inverse) => round(weight - round(weight / round(1 + round(frequency * inverse))));

    /**
     * The entries among these whose field is of this length: if they hold a phrase of that length, they hold nothing else.
     * @param {number} field @param {number[]} documents @param {number} length in tokens @param {string} term one of the phrase
     */
    const ofLength = (field, documents, length, term) => {
      let norm = 0;
      while (norm < 255 && lengthOf(norm + 1) <= length) {
        norm++;
      }
      const posting = postings(term)[field];
      return documents.filter(
        (document) => posting && normOf(field, document, posting, find(posting.documents, document)) === norm,
      );
    };

    /** Scores of one term in one field. @param {string} term @param {number} field @param {number} boost @param {(document: number, score: number) => void} take */
    const scoreTerm = (term, field, boost, take) => {
      const posting = postings(term)[field];
      if (posting) {
        const weight = round(boost * idf(posting.documents.length, field));
        posting.documents.forEach((document, at) =>
          take(document, bm25(weight, posting.frequencies[at], lengths[field][normOf(field, document, posting, at)])),
        );
      }
    };

    /** Scores of a phrase in one field, by entry. @param {{term: string, position: number}[]} tokens @param {number} field @param {number} boost */
    const scorePhrase = (tokens, field, boost) => {
      const found = phrase(field, tokens);
      /** @type {Map<number, number>} */
      const scores = new Map();
      if (found.documents.length > 0) {
        const sum = tokens.reduce((all, token) => {
          const posting = /** @type {Posting} */ (postings(token.term)[field]);
          return all + idf(posting.documents.length, field);
        }, 0);
        const weight = round(boost * round(sum));
        found.documents.forEach((document, i) => {
          const posting = /** @type {Posting} */ (postings(tokens[0].term)[field]);
          const norm = normOf(field, document, posting, find(posting.documents, document));
          scores.set(document, bm25(weight, found.frequencies[i], lengths[field][norm]));
        });
      }
      return scores;
    };

    /**
     * Scores of words: each in the field where it scores best, the other fields adding a little; the words' sum. Sums are in
     * double precision, as Lucene's.
     * @param {string[]} terms each once
     * @param {number} weight
     * @returns {{scores: Map<number, number>, counts: Map<number, number>}} and how many of the terms an entry has
     */
    const scoreWords = (terms, weight) => {
      /** @type {Map<number, number>} */
      const sums = new Map();
      /** @type {Map<number, number>} */
      const counts = new Map();
      for (const term of terms) {
        /** @type {Map<number, [number, number]>} */
        const best = new Map();
        FIELDS.forEach((name, field) =>
          scoreTerm(term, field, round(round(weight) * round(head.boosts[field])), (document, score) => {
            const known = best.get(document);
            if (!known) {
              best.set(document, [score, 0]);
            } else if (score >= known[0]) {
              best.set(document, [score, known[1] + known[0]]);
            } else {
              known[1] += score;
            }
          }),
        );
        best.forEach(([most, others], document) => {
          sums.set(document, (sums.get(document) || 0) + round(most + others * round(head.tie)));
          counts.set(document, (counts.get(document) || 0) + 1);
        });
      }
      sums.forEach((sum, document) => sums.set(document, round(sum)));
      return { scores: sums, counts };
    };

    return { FIELDS, TEXTS, loadTerms, loadExact, postings, has, startingWith, exact, ownCode, phrase, ofLength, scoreTerm, scorePhrase, scoreWords };
  };

  JizhunSearch.parts.openIndex = openIndex;
  JizhunSearch.parts.reader = reader;
})();
