package io.github.jizhun.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How much two statements have in common, measured by pairs of neighbouring characters and by what belongs to them. */
record Likeness(Map<String, Integer> pairs, int size, Set<String> inner) {
    static Likeness of(Subject subject) {
        int[] characters = subject.text()
                .value()
                .codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .toArray();
        Map<String, Integer> pairs = new HashMap<>();
        // A text of one character is its own only feature.
        int size = Math.max(1, characters.length - 1);
        for (int i = 0; i < size && characters.length > 0; i++) {
            pairs.merge(new String(characters, i, Math.min(2, characters.length - i)), 1, Integer::sum);
        }
        return new Likeness(pairs, size, subject.inner());
    }

    /**
     * From 0, nothing in common, to 1, the same. A duty or task whose name changed is known by what belongs to it; so its likeness
     * is that of the names, or the mean of both where that is more.
     */
    double to(Likeness other) {
        double words = 2.0 * common(pairs, other.pairs) / (size + other.size);
        if (inner.isEmpty() || other.inner.isEmpty()) {
            return words;
        }
        long shared = inner.stream().filter(other.inner::contains).count();
        double place = 2.0 * shared / (inner.size() + other.inner.size());
        return Math.max(words, (words + place) / 2);
    }

    /** What two statements that are alike at all have in common at least one of. */
    Stream<String> features() {
        return Stream.concat(pairs.keySet().stream(), inner.stream());
    }

    private static int common(Map<String, Integer> left, Map<String, Integer> right) {
        return left.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0)))
                .sum();
    }
}
