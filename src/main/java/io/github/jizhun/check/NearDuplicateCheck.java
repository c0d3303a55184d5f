package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Two duties, tasks or competencies whose texts are the same, or nearly: perhaps one statement that was entered twice. Each is reported once, with
 * the first that it is like: of a hundred equal ones, ninety-nine are too many.
 */
public final class NearDuplicateCheck {
    /** Out of ten characters, one may differ. */
    private static final int ALIKE = 10;

    /** An output or indicator belongs to its task, and several tasks may well have the same. */
    private static final Set<Kind> KINDS = EnumSet.complementOf(EnumSet.of(Kind.OUTPUT, Kind.INDICATOR));

    /** Longer texts are reported only where they are the same: to measure how near they are takes their length squared. */
    private static final int LONGEST_MEASURED = 2_000;

    private static final Pattern UNSPOKEN = Pattern.compile("[\\p{P}\\p{S}\\s]");

    private record Candidate(Outline.Item item, String spoken, long characters, int order) {}

    private NearDuplicateCheck() {}

    public static void run(Outline outline, CheckReporter findings) {
        for (Kind kind : KINDS) {
            List<Candidate> candidates = new ArrayList<>();
            outline.items(kind)
                    .filter(item -> item.code().isPresent() && item.text().isPresent())
                    .forEach(item -> {
                        String spoken = spoken(item);
                        candidates.add(new Candidate(item, spoken, characters(spoken), candidates.size()));
                    });
            first(candidates)
                    .forEach((later, first) -> report(
                            candidates.get(later).item(), candidates.get(first).item(), findings));
        }
    }

    private static String spoken(Outline.Item item) {
        return UNSPOKEN.matcher(item.text().value()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The characters of a text, each as one of 64 bits. */
    private static long characters(String text) {
        return text.chars().mapToLong(character -> 1L << character).reduce(0, (one, other) -> one | other);
    }

    /** For each candidate that is like an earlier one, the first of those; both by their order. */
    private static SortedMap<Integer, Integer> first(List<Candidate> candidates) {
        SortedMap<Integer, Integer> first = new TreeMap<>();
        // By length, so that each text meets only those that are not too long to be like it.
        List<Candidate> byLength = new ArrayList<>(candidates);
        byLength.sort(Comparator.comparingInt(candidate -> candidate.spoken().length()));
        for (int i = 0; i < byLength.size(); i++) {
            Candidate shorter = byLength.get(i);
            for (int j = i + 1; j < byLength.size(); j++) {
                Candidate longer = byLength.get(j);
                int length = longer.spoken().length();
                int bound = length > LONGEST_MEASURED ? 0 : length / ALIKE;
                if (length - shorter.spoken().length() > bound) {
                    break;
                }
                int earlier = Math.min(shorter.order(), longer.order());
                int later = Math.max(shorter.order(), longer.order());
                if (earlier < first.getOrDefault(later, later) && areLike(shorter, longer, bound)) {
                    first.put(later, earlier);
                }
            }
        }
        return first;
    }

    private static boolean areLike(Candidate shorter, Candidate longer, int bound) {
        // Each change takes away one character at most and brings one: most texts need not be measured.
        return Long.bitCount(shorter.characters() ^ longer.characters()) <= 2 * bound
                && EditDistance.within(bound, shorter.spoken(), longer.spoken()) <= bound;
    }

    private static void report(Outline.Item later, Outline.Item first, CheckReporter findings) {
        findings.report(
                Rule.NEAR_DUPLICATE,
                later.kind().isCompetency() ? "" : "task",
                later.textLocation().also(first.name()),
                later.name(),
                first.name(),
                first.text(),
                first.text().at());
    }
}
