package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Corrects one slip in a run of a query: two characters that changed places; where that finds nothing a wrong one; then a missing
 * one; then a surplus one. What stands in the index is not replaced: where most of a run does, a character may only be missing or have
 * changed places.
 */
final class Spelling {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    /** No slip makes one code of another. */
    private static final Pattern CODE = Pattern.compile("[a-z]{1,2}[0-9.-]+");

    private final IndexQueries index;
    private final Set<String> busy;

    /**
     * A corrector.
     *
     * @param busy characters after which no slip is looked for
     */
    Spelling(IndexQueries index, Set<String> busy) {
        this.index = index;
        this.busy = busy;
    }

    /** The query with each run that nothing holds changed into the most frequent one that something holds. */
    String correct(String query) {
        List<String> corrected = new ArrayList<>();
        for (Run run : Run.of(query)) {
            boolean fits = run.length() >= SHORTEST && run.length() <= LONGEST;
            Optional<String> better =
                    fits ? (run.isHan() ? correctHan(run) : correctWord(run.text())) : Optional.empty();
            corrected.add(better.orElse(run.text()));
        }
        return String.join(" ", corrected);
    }

    /** The query with each pair of characters that nothing holds as two single characters. */
    String split(String query) {
        return Run.of(query).stream()
                .map(run -> run.isHan() && run.length() == 2 && !index.has(run.text())
                        ? run.text(0, 1) + " " + run.text(1, 2)
                        : run.text())
                .collect(Collectors.joining(" "));
    }

    private Optional<String> correctHan(Run run) {
        int length = run.length();
        int known = known(run);
        // Of words that are found none is replaced.
        if (known == length || count(run.text()) > 0) {
            return Optional.empty();
        }
        boolean isMostlyKnown = 2 * known > length;
        Map<String, Integer> candidates = new LinkedHashMap<>();
        for (int i = 0; i + 1 < length; i++) {
            String second = run.text(i + 1, i + 2);
            if (!busy.contains(second)) {
                add(run.text(0, i) + second + run.text(i, i + 1) + run.text(i + 2, length), candidates);
            }
        }
        if (candidates.isEmpty() && !isMostlyKnown) {
            for (int i = 1; i < length; i++) {
                addFilled(run.text(0, i), run.text(i + 1, length), candidates);
            }
        }
        if (candidates.isEmpty()) {
            for (int i = 1; i < length; i++) {
                addFilled(run.text(0, i), run.text(i, length), candidates);
            }
        }
        if (candidates.isEmpty() && !isMostlyKnown) {
            for (int i = 0; i < length; i++) {
                add(run.text(0, i) + run.text(i + 1, length), candidates);
            }
        }
        return best(candidates);
    }

    /** How many characters belong to a pair that stands in the index. */
    private int known(Run run) {
        BitSet known = new BitSet();
        for (int i = 0; i + 1 < run.length(); i++) {
            if (index.has(run.text(i, i + 2))) {
                known.set(i, i + 2);
            }
        }
        return known.cardinality();
    }

    private void add(String candidate, Map<String, Integer> candidates) {
        int count = count(candidate);
        if (count > 0) {
            candidates.putIfAbsent(candidate, count);
        }
    }

    /** Adds what stands in the index with one character between these two texts. */
    private void addFilled(String left, String right, Map<String, Integer> candidates) {
        String last = left.substring(left.offsetByCodePoints(left.length(), -1));
        if (busy.contains(last)) {
            return;
        }
        int before = left.codePointCount(0, left.length());
        List<Token> known = new ArrayList<>(tokens(left, 0));
        known.addAll(tokens(right, before + 1));
        if (index.phrase(known).isEmpty()) {
            return;
        }
        for (String pair : index.startingWith(last).keySet()) {
            if (pair.length() > last.length()) {
                List<Token> filled = new ArrayList<>(known);
                filled.add(new Token(pair, before - 1, 0, 0));
                int count = index.phrase(distinct(filled)).cardinality();
                if (count > 0) {
                    candidates.putIfAbsent(left + pair.substring(last.length()) + right, count);
                }
            }
        }
    }

    private static List<Token> distinct(Collection<Token> tokens) {
        Set<Token> distinct = new LinkedHashSet<>(tokens);
        return List.copyOf(distinct);
    }

    private int count(String text) {
        return index.phrase(tokens(text, 0)).cardinality();
    }

    private static List<Token> tokens(String text, int shift) {
        return Token.ofQuery(Run.of(text)).stream()
                .map(token -> new Token(token.term(), token.position() + shift, 0, 0))
                .toList();
    }

    private Optional<String> correctWord(String word) {
        if (index.has(word) || CODE.matcher(word).matches()) {
            return Optional.empty();
        }
        Map<String, Integer> candidates = new LinkedHashMap<>();
        index.startingWith(word.substring(0, 1)).forEach((term, count) -> {
            if (isOneEditAway(word, term)) {
                candidates.put(term, count);
            }
        });
        return best(candidates);
    }

    /** The most frequent; of equal ones the first. */
    private static Optional<String> best(Map<String, Integer> candidates) {
        return candidates.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }

    /** Whether one letter changed, added, left out, or two neighbours exchanged make one word of the other. */
    private static boolean isOneEditAway(String left, String right) {
        int start = 0;
        int shorter = Math.min(left.length(), right.length());
        while (start < shorter && left.charAt(start) == right.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        int leftRest = left.length() - start - end;
        int rightRest = right.length() - start - end;
        return leftRest <= 1 && rightRest <= 1
                || leftRest == 2
                        && rightRest == 2
                        && left.charAt(start) == right.charAt(start + 1)
                        && left.charAt(start + 1) == right.charAt(start);
    }
}
