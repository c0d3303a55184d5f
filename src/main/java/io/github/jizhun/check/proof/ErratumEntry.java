package io.github.jizhun.check.proof;

import io.github.jizhun.check.ErrataEntries;
import io.github.jizhun.check.Marks;

/** Writes the entry that would explain a difference, ready to be pasted at the end of {@code errata.yaml}. */
final class ErratumEntry {
    /** How many characters beside the difference make a fragment readable. */
    private static final int CONTEXT = 2;

    private ErratumEntry() {}

    /**
     * The entry for a difference.
     *
     * @param entries writes it as the file's own are written
     * @param key the code at the start of the published text; empty if it has none
     */
    static String of(ErrataEntries entries, String target, String key, String printed, String published) {
        int start = commonStart(printed, published);
        int end = Math.max(0, commonEnd(printed, published, start) - CONTEXT);
        // A code is quoted whole, and only if it differs.
        int text = key.isEmpty() ? 0 : key.length() + 1;
        start = start < text ? 0 : Math.max(text, start - CONTEXT);
        if (start < text && part(printed, 0, end).contains(" ")) {
            end = Math.max(end, Math.min(commonEnd(printed, published, 0), published.length() - key.length()));
        }
        while ((start > 0 || end > 0) && !(isQuotable(printed, start, end) && isQuotable(published, start, end))) {
            start = Math.max(0, start - 1);
            end = Math.max(0, end - 1);
        }
        return entries.explained(target, part(printed, start, end), part(published, start, end));
    }

    private static int commonStart(String left, String right) {
        int length = 0;
        while (length < Math.min(left.length(), right.length()) && left.charAt(length) == right.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int commonEnd(String left, String right, int start) {
        int length = 0;
        while (length < Math.min(left.length(), right.length()) - start
                && left.charAt(left.length() - 1 - length) == right.charAt(right.length() - 1 - length)) {
            length++;
        }
        return length;
    }

    private static String part(String text, int start, int end) {
        return text.substring(start, Math.max(start, text.length() - end));
    }

    /** A fragment stands only once in its text, and cuts no mark in two. */
    private static boolean isQuotable(String text, int start, int end) {
        String part = part(text, start, end);
        String bare = part.replaceAll(Marks.OPEN + "([^<>]*)" + Marks.CLOSE, "$1");
        return !part.isEmpty() && text.indexOf(part) == text.lastIndexOf(part) && !bare.matches(".*[<>].*");
    }
}
