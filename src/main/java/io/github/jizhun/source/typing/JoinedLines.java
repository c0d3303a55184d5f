package io.github.jizhun.source.typing;

import io.github.jizhun.text.WideCharacters;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines over which a text is written. YAML puts a space between two lines, or keeps the line break; Chinese is
 * written without spaces, so that there nothing may stand between them.
 */
public final class JoinedLines {
    /** Number of characters on either side of a line break that distinguish it from a space that was typed. */
    private static final int CONTEXT = 12;

    private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*\\n\\s*");
    private static final String MARKS = "\\'\"";

    private JoinedLines() {}

    /**
     * Takes away the spaces that YAML has put between lines of Chinese.
     *
     * @param value as YAML reads it
     * @param lines as written, the first from where the text begins, the last to where it ends
     */
    public static String unfold(String value, List<String> lines) {
        StringBuilder joined = new StringBuilder(value);
        int from = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String before = lines.get(i).strip();
            String after = lines.get(i + 1).strip();
            if (areJoined(before, after)) {
                String tail = tail(before);
                int found = joined.indexOf(tail + " " + head(after), from);
                if (found >= 0) {
                    from = found + tail.length();
                    joined.deleteCharAt(from);
                }
            }
        }
        return joined.toString();
    }

    /** The text on one line. */
    public static String onOne(String text) {
        StringBuilder joined = new StringBuilder();
        for (String line : LINE_BREAK.split(text)) {
            if (!joined.isEmpty() && !areJoined(joined, line)) {
                joined.append(' ');
            }
            joined.append(line);
        }
        return joined.toString();
    }

    private static boolean areJoined(CharSequence before, CharSequence after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && WideCharacters.areJoined(
                        Character.codePointBefore(before, before.length()), Character.codePointAt(after, 0));
    }

    /** The end of a line, after whatever YAML reads as something else than it is written. */
    private static String tail(String line) {
        int from = line.length();
        while (from > 0 && line.length() - from < CONTEXT && MARKS.indexOf(line.charAt(from - 1)) < 0) {
            from--;
        }
        return line.substring(from);
    }

    private static String head(String line) {
        int to = 0;
        while (to < line.length() && to < CONTEXT && MARKS.indexOf(line.charAt(to)) < 0) {
            to++;
        }
        return line.substring(0, to);
    }
}
