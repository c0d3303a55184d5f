package io.github.jizhun.diagnostic.report;

import io.github.jizhun.diagnostic.TextWidth;
import java.util.Arrays;

/**
 * A source line as it is shown under a finding, with the carets below it. A long line is shown in part; characters that would
 * do something to a terminal are shown as a question mark, a tab as a space.
 *
 * @param text the line, or the part of it around the finding
 * @param carets spaces and carets of the same widths as the characters above
 */
record ShownLine(String text, String carets) {
    /** In cells; a longer line is shown in part. */
    private static final int LONGEST = 120;

    /** In cells; what is shown before the finding where a line is shown in part. */
    private static final int BEFORE = 40;

    private static final String CUT = "...";
    private static final String WIDE_SPACE = "\u3000";

    /**
     * Shows a line.
     *
     * @param column 1-based, in code points
     * @param width of the offending text, in code points
     */
    static ShownLine of(String line, int column, int width) {
        int[] points = line.codePoints().map(ShownLine::harmless).toArray();
        int offending = Math.min(column - 1, points.length);
        int end = (int) Math.min(points.length, (long) offending + width);
        int first = 0;
        int last = points.length;
        if (isLong(points)) {
            first = offending;
            for (int room = BEFORE; first > 0 && room > 0; first--) {
                room -= TextWidth.of(points[first - 1]);
            }
            last = first;
            for (int room = LONGEST; last < points.length && room > 0; last++) {
                room -= TextWidth.of(points[last]);
            }
        }
        String before = first > 0 ? CUT : "";
        String text = before + new String(points, first, last - first) + (last < points.length ? CUT : "");
        StringBuilder carets = new StringBuilder(" ".repeat(before.length()));
        for (int i = first; i < offending; i++) {
            carets.append(
                    switch (TextWidth.of(points[i])) {
                        case 0 -> "";
                        case 1 -> " ";
                        default -> WIDE_SPACE;
                    });
        }
        carets.append("^".repeat(Math.max(1, cells(points, offending, Math.min(end, last)))));
        return new ShownLine(text, carets.toString());
    }

    /** Most of a line of megabytes is not looked at. */
    private static boolean isLong(int[] points) {
        int cells = 0;
        for (int i = 0; i < points.length && cells <= LONGEST; i++) {
            cells += TextWidth.of(points[i]);
        }
        return cells > LONGEST;
    }

    private static int cells(int[] points, int from, int to) {
        return from >= to
                ? 0
                : Arrays.stream(points, from, to).map(TextWidth::of).sum();
    }

    /** A text on one line that does nothing to a terminal. */
    static String harmless(String text) {
        int[] points = text.codePoints().map(ShownLine::harmless).toArray();
        return new String(points, 0, points.length);
    }

    private static int harmless(int c) {
        if (c == '\t') {
            return ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> '?';
            default -> c;
        };
    }
}
