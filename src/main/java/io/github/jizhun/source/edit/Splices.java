package io.github.jizhun.source.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements of ranges of a text, made in one go; those at one place in the order in which they were added. */
final class Splices {
    private record Splice(int from, int to, String text) {}

    private final List<Splice> splices = new ArrayList<>();

    void replace(int from, int to, String text) {
        splices.add(new Splice(from, to, text));
    }

    void insert(int at, String text) {
        replace(at, at, text);
    }

    void remove(int from, int to) {
        replace(from, to, "");
    }

    boolean isEmpty() {
        return splices.isEmpty();
    }

    /**
     * The text with all replacements.
     *
     * @throws IllegalStateException if two of them overlap
     */
    String applyTo(String text) {
        List<Splice> sorted = new ArrayList<>(splices);
        sorted.sort(Comparator.comparingInt(Splice::from).thenComparing(splice -> splice.to() > splice.from()));
        StringBuilder made = new StringBuilder();
        int at = 0;
        for (Splice splice : sorted) {
            if (splice.from() < at) {
                throw new IllegalStateException("overlapping edits at " + splice.from());
            }
            made.append(text, at, splice.from()).append(splice.text());
            at = splice.to();
        }
        return made.append(text, at, text.length()).toString();
    }
}
