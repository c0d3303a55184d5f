// @ts-check
"use strict";
// Where each term stands, read from the files that Lucene's index was written to: ranges of the sorted terms, loaded as they are
// needed. See TermFiles and TermColumns of the publisher.
(() => {
  const { placeOf, reader, TEXTS } = JizhunSearch.parts;
  const { type } = JizhunSearch.parts.analysis;

  /** Under what a term is sorted: single Chinese characters come first, since few queries need them. @param {string} term */
  const keyOf = (term) => (term.length <= 2 && [...term].length === 1 && type(term) === "han" ? " " + term : term);

  /** The columns that a term which stands in very many places has in files of its own. */
  const [NORMS, POSITIONS] = [3, 4];

  /** Reads where a posting's term stands in each of its entries. @param {Posting} posting @param {() => number} position */
  const readPositions = (posting, position) => {
    posting.starts = posting.frequencies.map((count) => {
      const start = posting.positions.length;
      let place = -1;
      for (let i = 0; i < count; i++) {
        posting.positions.push((place += position() + 1));
      }
      return start;
    });
  };

  /**
   * Reads a file of terms: columns of keys and, for each field, of postings.
   * @param {any[]} payload
   * @param {number} range the number of the file
   * @param {(key: string, postings: (Posting | undefined)[]) => void} take
   * @param {(field: number, posting: Posting, norm: () => number) => void} learnNorms
   */
  const readTerms = ([keys, shapes, fields, ...columns], range, take, learnNorms) => {
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
          const first = head();
          const list = (/** @type {() => number} */ next) => Array.from({ length: (first >> 1) + 1 }, next);
          let number = -1;
          const documents = list(() => (number += document() + 1));
          const frequencies = list(() => (first & 1 ? frequency() + 1 : 1));
          /** @type {Posting} */
          const posting = { documents, frequencies, starts: [], positions: [], file: "" };
          if (TEXTS.includes(field) && columns[field][NORMS] === "") {
            posting.file = "terms-" + [range, field, ""].join("-");
          } else if (TEXTS.includes(field)) {
            learnNorms(field, posting, norm);
            readPositions(posting, position);
          }
          return posting;
        }),
      );
    }
  };

  /**
   * @param {any} head the payload of search/index.js
   * @param {(file: string) => Promise<any>} load gets the payload of a file below search/
   * @returns {Terms}
   */
  const terms = (head, load) => {
    /** @type {Map<string, (Posting | undefined)[]>} */
    const known = new Map();
    /** Keys by range, ascending. @type {Map<number, string[]>} */
    const sorted = new Map();
    /** By field and entry; 0 where it is not known. */
    const norms = head.fields.map(() => new Uint8Array(head.size));

    /** @param {number} field @param {Posting} posting @param {() => number} norm */
    const learnNorms = (field, { documents }, norm) => documents.forEach((document) => (norms[field][document] = norm()));

    /** @param {number} range */
    const loadRange = async (range) => {
      if (!sorted.has(range)) {
        /** @type {string[]} */
        const keys = [];
        readTerms(
          await load("terms-" + range),
          range,
          (key, postings) => {
            keys.push(key);
            known.set(key, postings);
          },
          learnNorms,
        );
        sorted.set(range, keys);
      }
    };

    /** The number of the file that holds a key. @param {string} key */
    const fileOf = async (key) => {
      if (!head.groups) {
        return placeOf(head.ranges, key);
      }
      const group = placeOf(head.groups, key);
      return group * head.groupSize + placeOf(await load("ranges-" + group), key);
    };

    return {
      norms,
      load: async (terms) => {
        const files = await Promise.all([...new Set(terms)].map((term) => fileOf(keyOf(term))));
        await Promise.all([...new Set(files)].map(loadRange));
      },
      postings: (term) => known.get(keyOf(term)) || [],
      loadNorms: async (field, posting) => learnNorms(field, posting, reader(await load(posting.file + NORMS)).number),
      loadPositions: async (posting) => {
        const column = posting.starts.length === 0 && (await load(posting.file + POSITIONS));
        if (posting.starts.length === 0) {
          readPositions(posting, reader(column).number);
        }
      },
      near: async (prefix) => {
        const first = await fileOf(prefix);
        const last = await fileOf(prefix + "\uffff");
        const ranges = Array.from({ length: last - first + 1 }, (_, i) => first + i);
        await Promise.all(ranges.map(loadRange));
        return ranges.flatMap((range) => sorted.get(range) || []);
      },
    };
  };

  JizhunSearch.parts.terms = terms;
})();
