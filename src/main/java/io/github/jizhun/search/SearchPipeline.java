package io.github.jizhun.search;

import io.github.jizhun.search.Attempt.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a query goes through, on Lucene itself: the measure for the browser's script. Codes as readers type them, Simplified
 * characters, synonyms; then, only as long as nothing holds all words: without question words, with a slip corrected, with
 * pairs of characters taken apart, with most words.
 */
public final class SearchPipeline {
    /** Longer queries are no queries. In code points. */
    static final int LONGEST = 512;

    /** What a wording with an interchangeable character weighs. */
    static final float VARIANT = 0.9f;
    /** What a wording with a synonym weighs. */
    static final float SYNONYM = 0.5f;
    /** How many other wordings are tried. */
    static final int MOST_WORDINGS = 8;

    /** Spaces of every sort at either end, as {@code trim} leaves them out in the browser. */
    private static final Pattern AROUND = Pattern.compile("^[\\t-\\r\\p{Z}\\uFEFF]+|[\\t-\\r\\p{Z}\\uFEFF]+\\z");

    private final SearchIndex index;
    private final SearchLanguage language;
    private final IndexQueries queries;
    private final Spelling spelling;

    /** A pipeline on an index. */
    SearchPipeline(SearchIndex index, SearchLanguage language) {
        this.index = index;
        this.language = language;
        this.queries = new IndexQueries(index);
        this.spelling = new Spelling(queries, language.busy());
    }

    /**
     * Searches.
     *
     * @param standard only entries of the standard with this code
     */
    public Found search(String typed, Optional<String> standard) {
        String folded = typed.codePointCount(0, typed.length()) > LONGEST ? "" : Run.text(Run.of(typed));
        if (folded.isEmpty()) {
            return Found.NOTHING;
        }
        String query = understood(SpokenForms.joined(folded));
        Attempt attempt = attempt(query);
        if (!attempt.isFound() && !SpokenForms.joined(folded).equals(folded)) {
            Attempt apart = attempt(understood(folded));
            if (apart.isFound()) {
                return found(apart, Optional.empty(), standard);
            }
        }
        String asked = language.questionWords().drop(query);
        if (!attempt.isFound() && !asked.equals(query)) {
            attempt = attempt(asked);
        }
        if (attempt.isFound()) {
            return found(attempt, Optional.empty(), standard);
        }
        String corrected = spelling.correct(asked);
        if (!corrected.equals(asked)) {
            Attempt other = attempt(corrected);
            if (other.isFound()) {
                return found(other, Optional.of(AROUND.matcher(typed).replaceAll("")), standard);
            }
        }
        String split = spelling.split(asked);
        if (!split.equals(asked)) {
            Attempt other = attempt(split);
            if (other.isFound()) {
                return found(other, Optional.empty(), standard);
            }
        }
        return found(attempt, Optional.empty(), standard);
    }

    /** A folded query with codes as the standards write them, in the index's characters. */
    private String understood(String folded) {
        return language.forms()
                .convert(
                        CodeForms.write(
                                SpokenForms.inDigits(folded),
                                word -> queries.frequency(SearchField.CODE, word) > 0,
                                word -> !queries.ownCode(Run.of(word).get(0)).isEmpty()),
                        queries::has);
    }

    private Attempt attempt(String query) {
        List<Wording> others = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>(List.of(query));
        Stream.of(
                        LevelWords.variantsOf(query),
                        language.forms().variantsOf(query),
                        language.spellings().variantsOf(query))
                .flatMap(List::stream)
                .filter(seen::add)
                .forEach(variant -> others.add(new Wording(variant, VARIANT)));
        language.synonyms().variantsOf(query).stream()
                .filter(seen::add)
                .forEach(variant -> others.add(new Wording(variant, SYNONYM)));
        return new Attempt(
                queries,
                query,
                others.stream().limit(MOST_WORDINGS).toList(),
                index.entries().size());
    }

    private Found found(Attempt attempt, Optional<String> insteadOf, Optional<String> standard) {
        List<Found.Hit> hits = attempt.ranked().stream()
                .filter(ranked -> standard.isEmpty()
                        || standard.get()
                                .equals(index.entries().get(ranked.document()).standard()))
                .map(ranked -> {
                    SearchEntry entry = index.entries().get(ranked.document());
                    return new Found.Hit(
                            ranked.document(),
                            entry.standard(),
                            entry.code(),
                            entry.title(),
                            Match.values()[ranked.match()],
                            ranked.score());
                })
                .toList();
        return new Found(hits, attempt.query(), insteadOf, attempt.otherWordings());
    }
}
