package io.github.jizhun.export;

/**
 * Keeps a spreadsheet from taking a text for a formula. A cell that begins with {@code = + - @}, their full-width forms, a tab
 * or a line break gets an apostrophe before it; so does one that begins with an apostrophe, so that readers are exact that
 * take one apostrophe away where there is one.
 */
public final class FormulaGuard {
    private static final String STARTS = "=+-@＝＋－＠\t\r\n'";

    private FormulaGuard() {}

    /** The text as it is written into a cell. */
    public static String guard(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
