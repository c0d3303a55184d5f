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
 * @property {number} [limit] how many results, 10 if not said; `Infinity` for all
 * @property {number} [offset] how many to pass over, for a next page
 *
 * @typedef {[number, number]} Range start and end of marked characters, in UTF-16 units of the text it belongs to
 *
 * @typedef {object} Result
 * @property {string} standard the code of its standard; empty for a hand-written page
 * @property {string} standardName the name of its standard; empty for a hand-written page
 * @property {string} code `K19`; `term:<id>` for a term; the standard's code for a standard; empty for a page or an uncoded statement
 * @property {string} kind standard duty task output indicator knowledge skill attitude term page
 * @property {string} name what the row shows: name or whole statement
 * @property {Range[]} nameRanges what to mark in it, ascending, apart from one another
 * @property {string} sentence the sentence of a longer text (definition, description, page) that fits best; empty where `name` says all
 * @property {Range[]} sentenceRanges what to mark in it
 * @property {{code: string, name: string} | null} parent the task of an output or indicator, the duty of a task
 * @property {string} address of its page, from the site's root; may end in `#anchor`
 * @property {"code" | "exact" | "name" | "text" | "all" | "most"} match why it stands here, best first: its code was typed; its
 *   name was typed in full; name or text hold what was typed; it holds all words; it holds most words
 * @property {number} score Lucene's score
 *
 * @typedef {object} Found
 * @property {"none" | "done"} state `none` where the query holds nothing to search for (empty, signs only, far too long)
 * @property {number} total how many results there are, with all filters
 * @property {Record<string, number>} kinds results of each kind, with the filter by standard only; kinds without any are left out
 * @property {Record<string, number>} standards results of each standard by code, with the filter by kind only
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
 * @typedef {object} Search
 * @property {(query: string, options?: Options) => Promise<Found>} search
 * @property {() => Promise<void>} prepare loads what every search needs; call it when the field gets the focus
 */
