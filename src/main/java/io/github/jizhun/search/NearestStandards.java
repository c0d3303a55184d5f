package io.github.jizhun.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The standards that, with all their statements together, hold most of a query that nothing holds whole. What few standards hold counts
 * most; most in a standard's name, half of that in its description, less in its statements.
 */
final class NearestStandards {
    private static final double IN_TEXT = 0.5;
    /** The more statements hold a word, the more it counts, up to what a description does. */
    private static final double SOME = 3;
    /** The number of characters up to which single ones count: in longer queries they say less than it takes to load them. */
    private static final int FEW = 4;
    /** What a single character counts. */
    private static final double SINGLE = 0.5;

    private final IndexQueries index;
    private final List<SearchEntry> entries;
    /** The number of each standard's own entry. */
    private final Map<String, Integer> standards;

    private final Set<String> busy;

    /**
     * The standards of a catalogue.
     *
     * @param standards the number of each standard's own entry
     * @param busy single characters that say too little
     */
    NearestStandards(IndexQueries index, List<SearchEntry> entries, Map<String, Integer> standards, Set<String> busy) {
        this.index = index;
        this.entries = entries;
        this.standards = standards;
        this.busy = busy;
    }

    /**
     * The numbers of those that hold at least half of what the first does, best first.
     *
     * @param isKnown whether what descriptions and statements hold counts, and not only names
     */
    List<Integer> of(List<Wording> wordings, boolean isKnown) {
        Map<Integer, Double> best = new HashMap<>();
        wordings.forEach(
                wording -> sums(wording, isKnown).forEach((standard, sum) -> best.merge(standard, sum, Math::max)));
        double most = best.values().stream().mapToDouble(sum -> sum).max().orElse(0);
        return best.entrySet().stream()
                .filter(each -> 2 * each.getValue() >= most)
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Integer, Double> sums(Wording wording, boolean isKnown) {
        Map<Integer, Double> sums = new HashMap<>();
        for (String term : terms(wording)) {
            Map<Integer, Double> shares = shares(term);
            float rarity = (float) Math.log(1 + (standards.size() - shares.size() + 0.5) / (shares.size() + 0.5));
            double weight = rarity * (SearchLanguage.isHanCharacter(term) ? SINGLE : 1);
            shares.values().removeIf(share -> !isKnown && share < 1);
            shares.forEach((standard, share) -> sums.merge(standard, weight * share, Double::sum));
        }
        return sums;
    }

    /** The tokens of a wording, and of a short one the characters of which no token stands in the index. */
    private Set<String> terms(Wording wording) {
        List<Token> tokens = wording.tokens();
        Set<String> terms = new LinkedHashSet<>(wording.terms());
        terms.removeIf(term -> !index.has(term));
        BitSet known = IndexQueries.places(tokens.stream().filter(token -> terms.contains(token.term())));
        if (wording.length() > FEW) {
            return terms;
        }
        for (Token token : tokens) {
            IntStream.range(0, token.width())
                    .filter(i -> token.width() > 1 && !known.get(token.position() + i))
                    .mapToObj(i -> Character.toString(token.term().codePoints().toArray()[i]))
                    .filter(character -> !busy.contains(character))
                    .forEach(terms::add);
        }
        return terms;
    }

    /** How much of a term is each standard's. */
    private Map<Integer, Double> shares(String term) {
        Map<Integer, Double> shares = new HashMap<>();
        Map<Integer, Integer> statements = new HashMap<>();
        for (SearchField field : List.of(SearchField.NAME, SearchField.TEXT)) {
            index.documents(field, term).stream().forEach(document -> {
                Integer standard = standards.get(entries.get(document).standard());
                if (standard != null && standard == document) {
                    shares.merge(standard, field == SearchField.NAME ? 1 : IN_TEXT, Math::max);
                } else if (standard != null) {
                    statements.merge(standard, 1, Integer::sum);
                }
            });
        }
        statements.forEach((standard, count) -> shares.merge(standard, IN_TEXT * count / (count + SOME), Math::max));
        return shares;
    }
}
