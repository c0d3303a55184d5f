package io.github.jizhun.compare;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** How much two statements have in common, measured by pairs of neighbouring characters and by what belongs to them. */
record Likeness(CharacterPairs pairs, Set<String> inner) {
    static Likeness of(Subject subject) {
        return new Likeness(CharacterPairs.of(subject.text().value()), subject.inner());
    }

    /**
     * From 0, nothing in common, to 1, the same. A duty or task whose name changed is known by what belongs to it; so its likeness
     * is that of the names, or the mean of both where that is more.
     */
    double to(Likeness other) {
        double words = pairs.likeness(other.pairs);
        if (inner.isEmpty() || other.inner.isEmpty()) {
            return words;
        }
        long shared = inner.stream().filter(other.inner::contains).count();
        double place = 2.0 * shared / (inner.size() + other.inner.size());
        return Math.max(words, (words + place) / 2);
    }

    /** What two statements that are alike at all have in common at least one of. */
    Stream<Object> features() {
        return Stream.concat(Arrays.stream(pairs.distinct()).boxed(), inner.stream());
    }
}
