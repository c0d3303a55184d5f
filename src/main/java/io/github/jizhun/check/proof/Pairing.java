package io.github.jizhun.check.proof;

import io.github.jizhun.check.Corrections;
import io.github.jizhun.check.EditDistance;
import io.github.jizhun.check.Expected;
import io.github.jizhun.check.Marks;
import io.github.jizhun.check.document.NoteMarks;
import io.github.jizhun.check.document.PrintedText;
import io.github.jizhun.model.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds for each expected text the one that is printed: the same, else one with the same code, else the most similar. What
 * belongs together although it differs is one finding, not a missing and a leftover one.
 */
final class Pairing {
    /** Below this, two texts have nothing to do with each other. */
    private static final double ALIKE = 0.5;

    /**
     * An expected text and what is printed for it.
     *
     * @param isSame whether the errata explain all that differs
     */
    record Pair(Expected expected, PrintedText printed, boolean isSame) {}

    private final Corrections corrections;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Expected> missing;
    private final List<PrintedText> leftover;

    private Pairing(List<Expected> expected, List<PrintedText> printed, Corrections corrections) {
        this.corrections = corrections;
        this.missing = new ArrayList<>(expected);
        this.leftover = new ArrayList<>(printed);
    }

    static Pairing of(List<Expected> expected, List<PrintedText> printed, Corrections corrections) {
        Pairing pairing = new Pairing(expected, printed, corrections);
        pairing.take(pairing::isSame, true);
        pairing.take(pairing::hasSameWords, true);
        pairing.take(pairing::hasSameKey, false);
        pairing.takeSimilar();
        pairing.dropAbsent();
        return pairing;
    }

    /** The same, for places of the form: what is left of both then belongs together in its order. */
    static Pairing inOrder(List<Expected> expected, List<PrintedText> printed, Corrections corrections) {
        Pairing pairing = of(expected, printed, corrections);
        while (!pairing.missing.isEmpty() && !pairing.leftover.isEmpty()) {
            pairing.take(pairing.missing.get(0), pairing.leftover.get(0), false);
        }
        return pairing;
    }

    private void take(BiPredicate<Expected, PrintedText> belongs, boolean isSame) {
        for (Expected expected : List.copyOf(missing)) {
            leftover.stream()
                    .filter(printed -> belongs.test(expected, printed))
                    .findFirst()
                    .ifPresent(printed -> take(expected, printed, isSame));
        }
    }

    private void take(Expected expected, PrintedText printed, boolean isSame) {
        missing.remove(expected);
        leftover.remove(printed);
        pairs.add(new Pair(expected, printed, isSame || !expected.text().isPresent()));
    }

    private boolean isSame(Expected expected, PrintedText printed) {
        return corrections.allow(expected.target(), printed, expected.line());
    }

    private boolean hasSameWords(Expected expected, PrintedText printed) {
        boolean isUncodedTitle = printed.code().isEmpty()
                && expected.kind()
                        .filter(kind -> kind == Kind.DUTY || kind == Kind.TASK)
                        .isPresent();
        return (expected.isCodeReported() || isUncodedTitle) && printed.words().equals(expected.words());
    }

    private boolean hasSameKey(Expected expected, PrintedText printed) {
        String key = expected.key();
        if (key.isEmpty()) {
            return false;
        }
        return expected.kind().isEmpty()
                ? NoteMarks.plain(printed.text()).startsWith(key)
                : printed.code().equals(key)
                        || corrections.read(expected.target(), printed.text()).startsWith(key + " ");
    }

    /** The most similar first; what is left of two lists that have nothing in common stays as it is. */
    private void takeSimilar() {
        Map<Pair, Double> similar = new LinkedHashMap<>();
        for (Expected expected : missing) {
            for (PrintedText printed : leftover) {
                Pair pair = new Pair(expected, printed, false);
                double similarity = similarity(pair);
                if (similarity >= ALIKE) {
                    similar.put(pair, similarity);
                }
            }
        }
        similar.entrySet().stream()
                .sorted(Map.Entry.<Pair, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .filter(pair -> missing.contains(pair.expected()) && leftover.contains(pair.printed()))
                .forEach(pair -> take(pair.expected(), pair.printed(), false));
    }

    private static double similarity(Pair pair) {
        return EditDistance.similarity(
                pair.expected().words(), Marks.strip(pair.printed().words()));
    }

    /** A text that is absent has been reported; one of those printed is the one it should be. */
    private void dropAbsent() {
        for (Expected expected : List.copyOf(missing)) {
            if (!expected.text().isPresent()) {
                missing.remove(expected);
                if (!leftover.isEmpty()) {
                    leftover.remove(0);
                }
            }
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** What is printed for an expected text. */
    Optional<PrintedText> printedFor(Expected expected) {
        return pairs.stream()
                .filter(pair -> pair.expected() == expected)
                .map(Pair::printed)
                .findFirst();
    }

    /** Expected, but not printed. */
    List<Expected> missing() {
        return missing;
    }

    /** PrintedText, but not expected. */
    List<PrintedText> leftover() {
        return leftover;
    }
}
