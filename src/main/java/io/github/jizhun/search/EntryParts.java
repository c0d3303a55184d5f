package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the entries into parts that are indexed by themselves. Where one part ends is marked by the code of the standard that the next
 * begins with, so that a standard that is new or gone changes its part and, as a rule, no other.
 */
final class EntryParts {
    /**
     * About 30 standards. After an edit one part is indexed again, so that it had better be small; but of each part that holds a term
     * the term is read.
     */
    private static final int MIN = 4_096;

    /** One standard in eight may begin a part: as many as this number of bits can express. */
    private static final int ONE_IN_BITS = 3;

    /** Spreads codes that differ only in their last digits. */
    private static final int SPREAD = 0x9E3779B9;

    private EntryParts() {}

    /** The parts, one after another; at least one, which may be empty. */
    static List<List<SearchEntry>> of(List<SearchEntry> entries) {
        return of(entries, MIN);
    }

    /**
     * The parts.
     *
     * @param least the number of entries of each part but the last
     */
    static List<List<SearchEntry>> of(List<SearchEntry> entries, int least) {
        List<List<SearchEntry>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < entries.size(); i++) {
            String standard = entries.get(i).standard();
            if (i - start >= least && !standard.equals(entries.get(i - 1).standard()) && mayBegin(standard)) {
                parts.add(entries.subList(start, i));
                start = i;
            }
        }
        parts.add(entries.subList(start, entries.size()));
        return parts;
    }

    private static boolean mayBegin(String standard) {
        return (standard.hashCode() * SPREAD) >>> (Integer.SIZE - ONE_IN_BITS) == 0;
    }
}
