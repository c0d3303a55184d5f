package io.github.jizhun.search;

import java.util.List;
import java.util.Optional;

/**
 * What came of a query.
 *
 * @param hits best first, all of them
 * @param searched what was searched: the query as folded and converted, or corrected
 * @param insteadOf the query as typed, where a slip in it was corrected
 * @param alsoSearched the query with synonyms and variants that found something
 * @param range where the query is a code that there is not, those that there are
 */
public record Found(
        List<Hit> hits,
        String searched,
        Optional<String> insteadOf,
        List<String> alsoSearched,
        Optional<CodeRange> range) {
    /**
     * A result.
     *
     * @param standard the code of its standard; empty for a page and for words that many standards have
     * @param code as in the pages' marks; may be empty
     * @param score Lucene's
     */
    public record Hit(int number, String standard, String code, String name, Match match, float score) {}

    /** The same with the codes that there are. */
    Found with(Optional<CodeRange> codes) {
        return new Found(hits, searched, insteadOf, alsoSearched, codes);
    }

    static final Found NOTHING = new Found(List.of(), "", Optional.empty(), List.of(), Optional.empty());
}
