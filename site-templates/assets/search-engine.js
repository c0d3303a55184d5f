// @ts-check
"use strict";
/**
 * Full-text search in the reader's browser: the index that Lucene built, its analysis and its scoring, without a server. A page
 * needs this file only; it loads its parts and the index when `open` is called, by adding script elements, so that it works
 * from a disk, too.
 *
 * ```js
 * const search = JizhunSearch.open({ base: "../" }); // the way from this page to the site's root
 * search.search("風險評估").then((found) => …, (failure) => …);
 * ```
 *
 * @typedef {object} Options
 * @property {string} [standard] only results of the standard with this code
 * @property {string} [kind] only results of this kind: standard duty task output indicator knowledge skill attitude term page
 * @property {string} [level] only results of standards of this level
 * @property {string} [field] only results of standards of this field
 * @property {number} [limit] how many results, 10 if not said; `Infinity` for all
 * @property {number} [offset] how many to pass over, for a next page
 *
 * @typedef {[number, number]} Marked start and end of marked characters, in UTF-16 units of the text it belongs to
 *
 * @typedef {object} Result
 * @property {string} standard the code of its standard; empty for a page and for words that many standards have
 * @property {string} standardName the name of its standard; empty for a hand-written page
 * @property {string} code `K19`; `term:<id>` for a term; the standard's code for a standard; empty for a page or an uncoded statement
 * @property {string} kind standard duty task output indicator knowledge skill attitude term page
 * @property {string} name what the row shows: name or whole statement
 * @property {Marked[]} nameRanges what to mark in it, ascending, apart from one another
 * @property {string} sentence the sentence of a longer text (definition, description, page) that fits best; empty where `name` says all
 * @property {Marked[]} sentenceRanges what to mark in it
 * @property {{code: string, name: string} | null} parent the task of an output or indicator, the duty of a task
 * @property {number} members of words that many standards have how many have them; else 0
 * @property {string[]} facts of a competency the codes of the tasks that need it; of a standard its level, or nothing, and its categories
 * @property {boolean} isPart whether it stands here as a part of what comes before, whose code was typed
 * @property {string} address of its page, from the site's root; may end in `#anchor`
 * @property {"code" | "exact" | "name" | "text" | "all" | "most"} match why it stands here, best first: its code was typed; its
 *   name was typed in full; name or text hold what was typed; it holds all words; it holds most words
 * @property {number} score Lucene's score
 *
 * @typedef {object} Found
 * @property {"none" | "done"} state `none` where the query holds nothing to search for (empty, characters only, far too long)
 * @property {number} total how many results there are, with all filters; each statement of words that one row stands for counts
 * @property {number} rest how many rows may follow those given
 * @property {{standard: string, first: string, last: string} | null} range where a code was typed that there is not, those that there are
 * @property {Record<string, number>} kinds results of each kind, with the other filters only; kinds without any are left out
 * @property {Record<string, number>} standards results of each standard by code, with the other filters only
 * @property {Record<string, number>} levels those of the standards of each level, likewise
 * @property {Record<string, number>} fields those of the standards of each field, likewise
 * @property {Record<string, string>} standardNames the names by code of the dozen standards with most results, and of those of filter and range
 * @property {Result[]} results best first, from `offset` on
 * @property {string[]} alsoSearched what was searched, too: the query with synonyms; at most some
 * @property {string | null} insteadOf what was typed, if nothing was found for it and a slip in it was corrected
 * @property {string} searched what was searched: as typed, or corrected
 * @property {boolean} exact whether the first result is the one whose code was typed
 *
 * @typedef {object} Failure rejects the promise where a file could not be loaded
 * @property {"load-failed"} kind
 * @property {string} file its address from the site's root
 * @property {() => Promise<Found>} retry tries the same search again
 *
 * Inside the engine:
 *
 * @typedef {{isHan: boolean, letters: string[], starts: number[], ends: number[]}} Run a stretch of text without a gap, folded
 *   character by character
 * @typedef {{term: string, position: number, start: number, end: number}} Token what is looked up in the index
 *
 * @typedef {object} Analysis what text is to search
 * @property {(table: string) => void} learn which characters are folded
 * @property {(letter: string | undefined) => "joiner" | "word" | "han" | ""} type
 * @property {(text: string) => Run[]} runs
 * @property {(run: Run) => string} text
 * @property {(source: string) => Token[]} textTokens the tokens under which the index finds a text
 * @property {(query: string) => Token[]} queryTokens the tokens that a query asks for
 * @property {(query: string) => string} fold
 * @property {(query: string) => string} joined
 * @property {(source: string) => string} exactName
 *
 * @typedef {object} Posting where a term stands in a field
 * @property {number[]} documents ascending
 * @property {number[]} frequencies
 * @property {number[]} starts where a document's positions begin; only of names and texts, as the rest
 * @property {number[]} positions
 * @property {string} file how the names of the files begin that hold the rest where it stands in very many documents; else empty
 *
 * @typedef {object} Terms where the terms of the index stand
 * @property {(terms: Iterable<string>) => Promise<any>} load gets what is needed to know these
 * @property {(term: string) => (Posting | undefined)[]} postings of a loaded one, by field
 * @property {Uint8Array[]} norms of fields by document, as far as they are known; 0 where not
 * @property {(field: number, posting: Posting) => Promise<any>} loadNorms gets the norms of a posting that has a file
 * @property {(posting: Posting) => Promise<any>} loadPositions gets a posting's positions, if they are not there
 * @property {(prefix: string) => Promise<string[]>} near some terms in ascending order; all that begin so are among them
 *
 * @typedef {{document: number, match: number, place: number, order: number, score: number, isPart?: boolean}} Hit what is found: how it matches, and what
 *   its place in the list depends on; its score, once it is needed
 *
 * @typedef {[string, number, boolean]} Wording of a query: its words, its weight, and whether it says only what the job that was typed is about
 *
 * @typedef {object} Setting what a query is put to, and how
 * @property {any} entries which are whose and of which kind
 * @property {any} standing how what is found is ordered, in a catalogue
 * @property {string} coded the query with codes where it has words for them
 * @property {boolean} isJob whether a job is looked for
 * @property {(document: number) => boolean} holds whether an entry may be found
 * @property {(name: string) => Promise<any>} part loads a part of the engine
 * @property {string} busy characters that say little by themselves
 * @property {number} synonymWeight
 *
 * @typedef {object} Search
 * @property {(query: string, options?: Options) => Promise<Found>} search
 * @property {() => Promise<void>} prepare loads what every search needs; call it when the field gets the focus
 */
var JizhunSearch = (() => {
  const PARTS = ["search-analysis", "search-index", "search-terms", "search-query", "search-results"];
  /** Longer queries are no queries. In code points. */
  const LONGEST = 512;
  const MOST_WORDINGS = 8;
  /** The number of words from which on most of them are enough. */
  const MANY = 3;
  const MATCHES = ["code", "exact", "name", "text", "all", "most"];
  const [CODE, EXACT, NAME, TEXT, ALL, MOST] = MATCHES.keys();
  /** The number of characters of a word that is hardly a statement, and of one that is hardly a sentence. */
  const [SHORT, LONG] = [3, 6];
  /** Words for a kind of code, and a number. */
  const NAMED_CODE = /(職責|任務|產出|指標|知識|技能|態度)[ 第]*[0-9零〇一二三四五六七八九十百]/;

  /** What the loaded scripts handed over, by file. @type {Map<string, {version: string, payload: any}>} */
  const kept = new Map();
  /** What the parts of the engine offer. @type {{analysis: Analysis, [name: string]: any}} */
  const parts = /** @type {any} */ ({});

  /** Loads a script. @param {string} address */
  const loadScript = (address) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      // The parts build on each other: they may arrive in any order, but run in this one.
      script.async = false;
      script.onload = () => resolve(script.remove());
      script.onerror = () => {
        script.remove();
        reject(new Error(address));
      };
      document.head.append(script);
    });

  /**
   * Loads files once each. After a failure everything is asked for again, so that nothing half loaded stays.
   * @param {string} base
   * @param {(address: string) => Promise<any>} script
   */
  const files = (base, script) => {
    /** @type {Map<string, Promise<any>>} */
    const loading = new Map();
    let version = "";
    let attempts = 0;
    /** @param {string} file @param {string} question @param {() => any} get */
    const load = (file, question, get) => {
      let promise = loading.get(file);
      if (!promise) {
        promise = script(base + file + question)
          .then(get)
          .catch(() => {
            loading.clear();
            throw { kind: "load-failed", file };
          });
        loading.set(file, promise);
      }
      return promise;
    };
    return {
      /** @param {string} name of a part of the engine */
      part: (name) => load("assets/" + name + ".js", "", () => undefined),
      head: () =>
        load("search/index.js", attempts++ ? "?again=" + attempts : "", () => {
          const head = kept.get("index");
          version = head ? head.version : "";
          return head && head.payload;
        }),
      /** @param {string} name of a file of the index @returns {Promise<any>} its payload */
      payload: (name) =>
        load("search/" + name + ".js", "?v=" + version, () => {
          const file = kept.get(name);
          if (!file || file.version !== version) {
            // The site was updated in between: the next try begins with the new index.
            throw new Error(name);
          }
          kept.delete(name);
          return file.payload;
        }),
    };
  };

  /** @param {Hit} a @param {Hit} b */
  const byPlace = (a, b) => a.place - b.place || a.order - b.order || b.score - a.score || a.document - b.document;

  /**
   * What was found with what belongs to the one thing whose code was typed right after it: a standard's duties, a duty's tasks, a task's
   * statements.
   * @param {any} index @param {any} entries @param {any[]} ranked @param {Run[]} codes
   */
  const gather = (index, entries, ranked, codes) => {
    const own = ranked.filter(({ match }) => match === CODE);
    if (own.length !== 1) {
      return ranked;
    }
    const [{ document, order }] = own;
    const [STANDARD, DUTY, TASK, , INDICATOR] = Array.from({ length: 5 }).keys();
    const kind = entries.kindAt(document);
    /** @type {number[]} */
    let children = [];
    if (kind === STANDARD) {
      for (let next = document + 1; entries.kindAt(next) === DUTY; next++) {
        children.push(next);
      }
    } else if (kind <= TASK) {
      const under = (index.postings(parts.analysis.text(codes[order]))[0]?.documents || []).filter(
        (/** @type {number} */ each) => entries.codeAt(each) === entries.codeAt(document),
      );
      const ofKind = (/** @type {number} */ first, /** @type {number} */ last) =>
        under.filter((/** @type {number} */ each) => entries.kindAt(each) >= first && entries.kindAt(each) <= last);
      const tasks = kind === DUTY ? ofKind(TASK, TASK) : [];
      children = tasks.length > 0 ? tasks : ofKind(TASK + 1, INDICATOR);
    }
    const found = new Map(ranked.map((each) => [each.document, each]));
    return [
      ...own,
      ...children.map((each) => ({ ...(found.get(each) || { document: each, match: ALL, score: 0 }), isPart: true })),
      ...ranked.filter((each) => each.match !== CODE && !children.includes(each.document)),
    ];
  };

  /**
   * One way to put a query to the index: the query, and what may be said instead of parts of it.
   * @param {any} index @param {string} query @param {Wording[]} others those that find nothing whole are dropped @param {Setting} setting
   */
  const attempt = async (index, query, others, { entries, standing, coded, isJob, holds, part, busy, synonymWeight }) => {
    const { type, runs, text, queryTokens, textTokens } = parts.analysis;
    /** @type {Map<number, number>} */
    const matches = new Map();
    /** @type {Map<number, number>} */
    const codeOrder = new Map();
    /** @param {Iterable<number>} documents @param {number} match @param {(document: number) => void} [first] */
    const note = (documents, match, first) => {
      for (const document of documents) {
        if ((matches.get(document) ?? Infinity) > match && holds(document)) {
          matches.set(document, match);
          first?.(document);
        }
      }
    };
    /** Notes what matches a wording whole. @param {string} words @param {number} weight @param {boolean} [isSubject] */
    const wording = async (words, weight, isSubject) => {
      const tokens = queryTokens(words);
      const terms = [...new Set(tokens.map((token) => token.term))];
      await Promise.all([index.loadTerms(terms), index.loadExact(words)]);
      const length = textTokens(words).length;
      const holding = index.countWords(terms);
      // A synonym, or what a job is about, is not what was typed.
      const whole = weight > synonymWeight ? EXACT : NAME;
      note(index.exact(words), whole);
      for (const field of index.TEXTS) {
        const documents = await index.phrase(field, tokens);
        note(await index.ofLength(field, documents, length, terms), whole);
        note(documents, field === 1 ? NAME : TEXT);
      }
      const all = holding(terms.length);
      note(all, ALL);
      return { words, terms, weight, holding, isFound: all.length > 0, isSubject };
    };

    const codes = runs(coded).filter((run) => !run.isHan);
    for (const code of codes.map(text)) {
      await Promise.all([index.loadTerms([code]), index.loadExact(code)]);
    }
    runs(coded).forEach((run, order) => {
      if (!run.isHan) {
        note(index.ownCode(text(run)), CODE, (document) => codeOrder.set(document, order));
      }
    });
    let wordings = [await wording(query, 1)];
    const further = [];
    for (const [words, weight, isSubject] of others) {
      further.push(await wording(words, weight, isSubject));
    }
    const isFoundWhole = matches.size > 0;
    let isApart = false;
    // Where nothing is found whole, most words of any wording will do.
    wordings.push(...further.filter((other) => other.isFound || !isFoundWhole));
    const mostOf = (/** @type {number} */ count) => Math.floor((3 * count + 4) / 5);
    const all = runs(query);
    const isLevel = parts.query.levels(query).length > 0;
    const isWord = all.length === 1 && all[0].isHan && !isLevel;
    /** Whether a wording's words may be names of standards: not those for who does a job, nor those for a level. @param {{words: string, isSubject?: boolean}} wording */
    const isNaming = ({ words, isSubject }) => (isJob ? isSubject : !isLevel || words.includes("λ"));
    const length = isWord ? all[0].letters.length : 0;

    /** How many characters and words of a wording stand in the index, and how many it has. @param {string} words */
    const known = (words) => {
      const places = new Set();
      for (const { term, position } of queryTokens(words)) {
        if (index.has(term)) {
          const width = type(term) === "han" ? [...term].length : 1;
          Array.from({ length: width }, (_, i) => places.add(position + i));
        }
      }
      return { count: places.size, length: runs(words).reduce((sum, run) => sum + (run.isHan ? run.letters.length : 1), 0) };
    };
    /** Whether what stands in the index of the query is at least half of it. */
    const isHalfKnown = () => 2 * known(query).count >= known(query).length;

    return {
      query,
      get isFound() {
        return matches.size > 0;
      },
      /** Takes the wordings apart: entries are found that hold all characters of one in pairs and words, wherever they stand. */
      takeApart: async () => {
        isApart = true;
        if (wordings.every(({ words }) => known(words).count < known(words).length)) {
          return;
        }
        await part("search-nearest");
        const held = wordings.filter(({ words }) => {
          const documents = parts.nearest.apart(index, words);
          note(documents, ALL);
          return documents.length > 0;
        });
        if (matches.size > 0) {
          wordings = wordings.filter((each, i) => i === 0 || held.includes(each));
        }
      },
      // Words for levels say nothing to readers.
      get others() {
        return wordings.slice(1).map((each) => each.words).filter((words) => !words.includes("λ"));
      },
      get terms() {
        return new Set(wordings.flatMap((each) => each.terms));
      },
      /** The entries found with those that match in part, and what gives them in order, the best first: few are scored before they are to be shown. */
      ranked: async () => {
        const isFound = matches.size > 0;
        const holdingMost = new Set();
        const addNames = (/** @type {string[]} */ terms, /** @type {number} */ atLeast) =>
          index.inName(terms, atLeast).forEach((/** @type {number} */ document) => holdingMost.add(document));
        for (const each of wordings) {
          const { terms, holding } = each;
          const count = terms.length;
          if (count >= MANY || !isFound) {
            note(holding(count >= MANY ? mostOf(count) : 1), MOST);
          }
          if (count >= MANY && isNaming(each)) {
            addNames(terms, mostOf(count));
          }
        }
        if (matches.size === 0 && isHalfKnown()) {
          note(wordings[0].holding(1), MOST);
        }
        /** @type {Hit[]} */
        const hits = [...matches].map(([document, match]) => ({ document, match, place: match, order: codeOrder.get(document) || 0, score: NaN }));
        /** Scores some of the hits and puts them in order. @param {Hit[]} some */
        const ordered = async (some) => {
          const open = some.filter(({ score }) => isNaN(score));
          open.forEach((hit) => (hit.score = 0));
          for (const { terms, weight } of open.length > 0 ? wordings : []) {
            const scores = await index.scoreWords(terms, weight, open.map(({ document }) => document));
            open.forEach((hit, i) => (hit.score = Math.max(hit.score, scores[i])));
          }
          return some.sort(byPlace);
        };
        let found = hits;
        if (standing) {
          standing.place(hits, (/** @type {number} */ document) => holdingMost.has(document), isJob || isLevel, length > 0);
          const { terms } = wordings[0];
          const isNearlyHeld = () => terms.length > MANY && index.inName(terms, Math.ceil((4 * terms.length) / 5)).length > 0;
          /** @type {number[]} */
          let near = [];
          if (isFound) {
            const longest = hits.some(({ match }) => match <= NAME) ? SHORT : LONG;
            const isLoose = isApart || (length > 0 && length <= longest);
            if ((isJob || isLoose) && !standing.hasLeading(hits, isJob)) {
              near = standing.nearest(await ordered(hits.filter(({ match }) => match !== MOST && match !== CODE)), isJob);
            }
          } else if (!isNearlyHeld() && !standing.hasLeading(hits, false)) {
            const naming = wordings.filter(isNaming);
            await part("search-nearest");
            near = await parts.nearest.nearest(index, entries, busy, (naming.length > 0 ? naming : wordings).map(({ words }) => words), isHalfKnown());
          }
          found = await standing.withNearest(hits, near, ordered);
        }
        if (codeOrder.size > 0) {
          found = gather(index, entries, await ordered(found), runs(coded));
          return { hits: found, sections: [async () => found] };
        }
        const places = [...new Set(found.map(({ place }) => place))].sort((a, b) => a - b);
        return { hits: found, sections: places.map((place) => () => ordered(found.filter((hit) => hit.place === place))) };
      },
    };
  };

  /**
   * Tries the ways to put a query, as long as nothing holds all its words: as typed, without question words, with a slip
   * corrected, with pairs of characters taken apart; the first again, for most words.
   * @param {any} opened
   * @param {{part: (name: string) => Promise<any>, payload: (name: string) => Promise<any>}} from
   * @param {string} typed
   */
  const put = async ({ index, head, results, variantsOf, spellingsOf, synonymsOf }, from, typed) => {
    const { analysis } = parts;
    const [VARIANT, SYNONYM] = head.weights;
    const entries = await results.entries();
    const standing = head.catalogue && parts.standing(head, entries);
    const subjectOf = (/** @type {string} */ query) => (standing ? parts.subjectOf(query) : "");
    /** @param {string} query @param {string[]} [standards] only in these @param {string} [coded] the query with codes where it has words for them */
    const attemptWith = (query, standards = [], coded = query) => {
      /** @type {Map<string, Wording>} */
      const others = new Map();
      const add = (/** @type {string[]} */ words, /** @type {number} */ weight, isSubject = false) =>
        words.filter((each) => each !== query && !others.has(each)).forEach((each) => others.set(each, [each, weight, isSubject]));
      add(parts.query.levels(query), VARIANT);
      add(variantsOf(query), VARIANT);
      add(spellingsOf(query), VARIANT);
      add(synonymsOf(query), SYNONYM);
      const subject = subjectOf(query);
      if (subject) {
        add([subject, ...synonymsOf(subject)], SYNONYM, true);
      }
      return attempt(index, query, [...others.values()].slice(0, MOST_WORDINGS), {
        entries,
        standing,
        coded,
        synonymWeight: SYNONYM,
        isJob: subject !== "",
        part: from.part,
        busy: head.busy,
        holds: (document) => standards.length === 0 || standards.includes(entries.codeAt(document)),
      });
    };

    const rewriting = async () => {
      await from.part("search-rewriting");
      return parts.rewriting;
    };

    /** A folded query with codes as the standards write them, in the index's characters. @param {string} folded */
    const understood = async (folded) => {
      let query = folded;
      if (analysis.runs(query).some((run) => !run.isHan)) {
        const { inDigits, codeForms } = await rewriting();
        query = await codeForms(index)(inDigits(query));
      }
      const terms = analysis.queryTokens(query).map((token) => token.term);
      await index.loadTerms(terms);
      return terms.every(index.has) ? query : (await rewriting()).traditionalForms(index, head, from.payload)(query);
    };

    const folded = analysis.fold(typed);
    const joined = analysis.joined(folded);
    const query = await understood(joined);
    let coded = query;
    if (NAMED_CODE.test(query)) {
      const { inLetters, codeForms } = await rewriting();
      const lettered = inLetters(query);
      coded = lettered === query ? query : await codeForms(index)(lettered);
    }
    const isPlain = analysis.runs(coded).every((run) => run.isHan);
    const scope = isPlain ? { query, standards: [] } : await (await rewriting()).scopeOf(index, entries, coded);
    if (scope.standards.length > 0) {
      const inside = await attemptWith(scope.query, scope.standards);
      const range = inside.isFound ? null : await (await rewriting()).codeRange(results, scope);
      if (inside.isFound || range) {
        return { tried: inside.isFound ? inside : await attemptWith(query), insteadOf: null, range };
      }
    }
    let tried = await attemptWith(query, [], coded);
    if (tried.isFound) {
      return { tried, insteadOf: null };
    }
    const asked = (await rewriting()).dropQuestions(head.questions, query);
    if (asked !== query) {
      tried = await attemptWith(asked);
    }
    if (tried.isFound) {
      return { tried, insteadOf: null };
    }
    const range = await (await rewriting()).codeRange(results, scope);
    if (range) {
      return { tried, insteadOf: null, range };
    }
    if (standing) {
      await tried.takeApart();
      if (tried.isFound) {
        return { tried, insteadOf: null };
      }
    }
    if (joined !== folded) {
      const apart = await attemptWith(await understood(folded));
      if (apart.isFound) {
        return { tried: apart, insteadOf: null };
      }
    }
    await from.part("search-spelling");
    const { correct, split } = parts.spelling(index, head.busy);
    const corrected = await correct(asked);
    if (corrected !== asked) {
      const other = await attemptWith(corrected);
      if (other.isFound) {
        return { tried: other, insteadOf: typed.trim() };
      }
    }
    const apart = await split(subjectOf(asked) || asked);
    if (apart !== asked) {
      const other = await attemptWith(apart);
      if (standing) {
        await other.takeApart();
      }
      if (other.isFound) {
        return { tried: other, insteadOf: null };
      }
    }
    return { tried, insteadOf: null };
  };

  /**
   * Opens the search of a site.
   * @param {{base: string, load?: (address: string) => Promise<any>}} site `base` is the way from the page to the site's root;
   *   `load` runs a script, by a script element if not said
   * @returns {Search}
   */
  const open = ({ base, load }) => {
    const from = files(base, load || loadScript);
    /** What was opened last. @type {any} */
    let opened = {};
    const prepare = async () => {
      const [head] = await Promise.all([from.head(), ...PARTS.map(from.part)]);
      if (opened.head !== head) {
        if (head.catalogue) {
          await from.part("search-standing");
        }
        parts.analysis.learn(head.same);
        const { variants, synonyms } = parts.query;
        opened = {
          head,
          index: parts.openIndex(head, parts.terms(head, from.payload)),
          results: parts.results(head, from.payload),
          variantsOf: variants(head),
          spellingsOf: synonyms(head.spellings),
          synonymsOf: synonyms(head.synonyms),
        };
      }
      return opened;
    };

    /** @param {string} query @param {Options} [options] @returns {Promise<Found>} */
    const search = async (query, options = {}) => {
      const typed = String(query);
      try {
        const site = await prepare();
        const isQuery = [...typed].length <= LONGEST && parts.analysis.fold(typed) !== "";
        if (!isQuery) {
          return site.results.nothing();
        }
        const { tried, insteadOf, range = null } = await put(site, from, typed);
        const ranked = await tried.ranked();
        const shown = await site.results.show(ranked, tried.terms, range, options);
        return {
          state: "done",
          ...shown,
          alsoSearched: tried.others,
          insteadOf,
          range,
          searched: tried.query,
          exact: ranked.hits.some(({ match }) => match === CODE),
        };
      } catch (failure) {
        const known = /** @type {any} */ (failure);
        if (known && known.kind === "load-failed") {
          throw { ...known, retry: () => search(query, options) };
        }
        throw failure;
      }
    };
    return { search, prepare: async () => void (await prepare()) };
  };

  return {
    open,
    parts,
    MATCHES,
    /** Called by the files of the index. @param {string} name @param {string} version @param {any} payload */
    keep: (name, version, payload) => {
      kept.set(name, { version, payload });
    },
  };
})();
