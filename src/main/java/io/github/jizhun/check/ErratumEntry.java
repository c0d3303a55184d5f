package io.github.jizhun.check;

/** Writes the entry that would explain a difference, ready to be pasted into {@code errata.yaml}. */
final class ErratumEntry {
    /** How many characters beside the difference make a fragment readable. */
    private static final int CONTEXT = 2;

    private ErratumEntry() {}

    /**
     * The entry for a difference.
     *
     * @param key the code at the start of the published text; empty if it has none
     */
    static String of(String target, String key, String printed, String published) {
        int start = commonStart(printed, published);
        int end = commonEnd(printed, published, start);
        boolean marked = printed.contains(Marks.OPEN) || published.contains(Marks.OPEN);
        if (marked || start < key.length()) {
            start = 0;
        }
        if (marked) {
            end = 0;
        }
        start = Math.max(start <= key.length() ? start : key.length() + (key.isEmpty() ? 0 : 1), start - CONTEXT);
        end = Math.max(0, end - CONTEXT);
        while ((start > 0 || end > 0) && !(isUnique(printed, start, end) && isUnique(published, start, end))) {
            start = Math.max(0, start - 1);
            end = Math.max(0, end - 1);
        }
        return "- {code: %s, printed: %s, published: %s, status: corrected, reason: \"\"}"
                .formatted(target, quote(part(printed, start, end)), quote(part(published, start, end)));
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

    private static boolean isUnique(String text, int start, int end) {
        String part = part(text, start, end);
        return !part.isEmpty() && text.indexOf(part) == text.lastIndexOf(part);
    }

    private static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
