package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    static final int MAX_WORDINGS = 8;

    /** Spaces of every sort at either end, as {@code trim} leaves them out in the browser. */
    private static final Pattern AROUND = Pattern.compile("^[\\t-\\r\\p{Z}\\uFEFF]+|[\\t-\\r\\p{Z}\\uFEFF]+\\z");

    private final SearchIndex index;
    private final SearchLanguage language;
    private final IndexQueries queries;
    private final Spelling spelling;
    private final Standing standing;
    /** The numbers of the entries by address. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A pipeline on an index. */
    SearchPipeline(SearchIndex index, SearchLanguage language) {
        this.index = index;
        this.language = language;
        this.queries = new IndexQueries(index);
        this.spelling = new Spelling(queries, language.busy());
        this.standing = new Standing(index.entries(), language.busy());
        for (int i = 0; i < index.entries().size(); i++) {
            numbers.put(index.entries().get(i).address(), i);
        }
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
        String joined = SpokenForms.joined(folded);
        String query = understood(joined);
        String lettered = SpokenForms.inLetters(query);
        String coded = lettered.equals(query) ? query : coded(lettered);
        Scope scope = Scope.of(coded, queries, index.entries());
        if (!scope.standards().isEmpty()) {
            Attempt inside = attempt(scope, scope.query());
            Optional<CodeRange> range = inside.isFound() ? Optional.empty() : CodeRange.of(scope, index.entries());
            if (inside.isFound() || range.isPresent()) {
                return found(inside.isFound() ? inside : attempt(query), Optional.empty(), standard)
                        .with(range);
            }
        }
        Attempt attempt = attempt(Scope.all(query), coded);
        String asked = language.questionWords().drop(query);
        if (!attempt.isFound() && !asked.equals(query)) {
            attempt = attempt(asked);
        }
        if (attempt.isFound()) {
            return found(attempt, Optional.empty(), standard);
        }
        Optional<CodeRange> range = CodeRange.of(scope, index.entries());
        if (range.isPresent()) {
            return found(attempt, Optional.empty(), standard).with(range);
        }
        if (standing.isCatalogue()) {
            attempt.takeApart();
            if (attempt.isFound()) {
                return found(attempt, Optional.empty(), standard);
            }
        }
        if (!joined.equals(folded)) {
            Attempt apart = attempt(understood(folded));
            if (apart.isFound()) {
                return found(apart, Optional.empty(), standard);
            }
        }
        String corrected = spelling.correct(asked);
        if (!corrected.equals(asked)) {
            Attempt other = attempt(corrected);
            if (other.isFound()) {
                return found(other, Optional.of(AROUND.matcher(typed).replaceAll("")), standard);
            }
        }
        String split = spelling.split(subjectOf(asked).orElse(asked));
        if (!split.equals(asked)) {
            Attempt other = attempt(split);
            if (standing.isCatalogue()) {
                other.takeApart();
            }
            if (other.isFound()) {
                return found(other, Optional.empty(), standard);
            }
        }
        return found(attempt, Optional.empty(), standard);
    }

    /** A folded query with codes as the standards write them, in the index's characters. */
    private String understood(String folded) {
        return language.forms().convert(coded(SpokenForms.inDigits(folded)), queries::has, queries::inTexts);
    }

    /** A folded query with codes as the standards write them. */
    private String coded(String folded) {
        return CodeForms.write(
                folded,
                word -> queries.frequency(SearchField.CODE, word) > 0,
                word -> !queries.ownCode(Run.of(word).get(0)).isEmpty());
    }

    /** What the job that was typed is about; nothing outside a catalogue. */
    private Optional<String> subjectOf(String query) {
        return standing.isCatalogue() ? JobTitles.subjectOf(query) : Optional.empty();
    }

    private Attempt attempt(String query) {
        return attempt(Scope.all(query), query);
    }

    private Attempt attempt(Scope scope, String coded) {
        String query = scope.query();
        List<Wording> others = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>(List.of(query));
        Stream.of(
                        LevelWords.variantsOf(query),
                        language.forms().variantsOf(query),
                        language.spellings().variantsOf(query))
                .flatMap(List::stream)
                .filter(seen::add)
                .forEach(variant -> others.add(new Wording(variant, VARIANT, false)));
        Optional<String> subject = subjectOf(query);
        language.synonyms().variantsOf(query).stream()
                .filter(seen::add)
                .forEach(variant -> others.add(new Wording(variant, SYNONYM, false)));
        subject.stream()
                .flatMap(job -> Stream.concat(subject.stream(), language.synonyms().variantsOf(job).stream()))
                .filter(seen::add)
                .forEach(variant -> others.add(new Wording(variant, SYNONYM, true)));
        return new Attempt(
                queries,
                query,
                coded,
                others.stream().limit(MAX_WORDINGS).toList(),
                index.entries().size(),
                standing,
                document -> scope.holds(index.entries().get(document)),
                subject.isPresent());
    }

    private Found found(Attempt attempt, Optional<String> insteadOf, Optional<String> standard) {
        BitSet shown = new BitSet();
        List<Found.Hit> hits = new ArrayList<>();
        for (Attempt.Ranked ranked : CodeBlock.gather(attempt.ranked(), index.entries(), queries)) {
            SearchEntry entry = index.entries().get(ranked.document());
            boolean isWanted = standard.isEmpty() || standard.get().equals(entry.standard());
            if (isWanted && !shown.get(ranked.document())) {
                // One row stands for all standards that have these words.
                entry.members().forEach(member -> shown.set(numbers.get(member)));
                hits.add(new Found.Hit(
                        ranked.document(),
                        entry.standard(),
                        entry.code(),
                        entry.title(),
                        ranked.match(),
                        ranked.score()));
            }
        }
        return new Found(hits, attempt.query(), insteadOf, attempt.otherWordings(), Optional.empty());
    }
}
