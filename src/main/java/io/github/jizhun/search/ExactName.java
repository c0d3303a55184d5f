package io.github.jizhun.search;

import java.util.List;

/**
 * The term under which the index finds what a text means when it is the whole query and is not just its name: a word by itself,
 * longer text by a hash of its runs, so that it costs little. Spaces and characters do not count.
 */
final class ExactName {
    /** The index's field of such terms. */
    static final String FIELD = "exact";

    private static final int OFFSET_BASIS = 0x811C9DC5;
    private static final int PRIME = 0x01000193;
    private static final int BASE = 36;

    private ExactName() {}

    /** The term of a text; a hash begins with a character that no token holds. */
    static String of(String text) {
        return of(Run.of(text));
    }

    static String of(List<Run> runs) {
        if (runs.size() == 1 && !runs.get(0).isHan()) {
            return runs.get(0).text();
        }
        int hash = OFFSET_BASIS;
        for (Run run : runs) {
            String text = run.text();
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * PRIME;
            }
        }
        return "=" + Integer.toUnsignedString(hash, BASE);
    }
}
