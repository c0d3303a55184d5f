package io.github.jizhun.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what the author probably meant: the candidate with the fewest typing slips between it and what is written. */
public final class NearestMatch {
    /** Longer text is prose, not a name that was mistyped. */
    private static final int LONGEST = 64;

    private NearestMatch() {}

    /**
     * The first of the nearest candidates; empty where none is near enough. Upper and lower case count as the same.
     *
     * @param written what stands in the file; a slip for each three characters of it is allowed, and one in any case
     */
    public static Optional<String> to(String written, Collection<String> candidates) {
        int[] wanted = fold(written);
        int bound = Math.max(1, wanted.length / 3) + 1;
        if (wanted.length == 0 || wanted.length > LONGEST) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        for (String candidate : candidates) {
            int[] offered = fold(candidate);
            if (Math.abs(offered.length - wanted.length) < bound) {
                int slips = slips(wanted, offered);
                if (slips < bound && slips < offered.length) {
                    bound = slips;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    private static int[] fold(String text) {
        return text.toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    /** Insertions, deletions, substitutions and swaps of neighbours between two texts (optimal string alignment). */
    private static int slips(int[] left, int[] right) {
        int[] beforeLast = new int[right.length + 1];
        int[] last = new int[right.length + 1];
        int[] row = new int[right.length + 1];
        for (int j = 0; j <= right.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length; i++) {
            row[0] = i;
            for (int j = 1; j <= right.length; j++) {
                int substitution = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.min(substitution, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[right.length];
    }
}
