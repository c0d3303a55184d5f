package io.github.jizhun.export.workbook;

/**
 * How high a row must be to show a text that is wrapped in its column. Said in the file, since some programs do not find it out
 * by themselves.
 */
final class TextHeight {
    /** One line, in points, of the workbook's font. */
    private static final double LINE = 16.5;

    /** No row can be higher. */
    private static final double MAX = 409;

    /** East Asian characters begin about here; they are as wide as two Latin ones. */
    private static final int FIRST_WIDE = 0x2E80;

    private TextHeight() {}

    /** The height in points of a number of lines. */
    static double ofLines(int lines) {
        return Math.min(MAX, LINE * Math.max(1, lines));
    }

    /** The lines that a text takes in a column of this width, in characters; rather one too many than one too few. */
    static int lines(String text, int width) {
        int room = Math.max(2, width - 1);
        return Math.max(
                1, text.lines().mapToInt(line -> lines(width(line), room)).sum());
    }

    private static int lines(int width, int room) {
        // A character of two that does not fit leaves a gap of one at the end of each line.
        int each = Math.max(1, room - 1);
        return width <= room ? 1 : (width + each - 1) / each;
    }

    private static int width(String line) {
        return line.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
    }
}
