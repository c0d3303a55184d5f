package io.github.jizhun.check.document;

import io.github.jizhun.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two tabs of a line, without spaces around it; never empty.
 *
 * @param column counts the tabs before it
 */
record TabbedCell(int column, String text, Position at) {
    private static final Pattern FILLED = Pattern.compile("[^\\t]+");

    static List<TabbedCell> of(String line, Position start) {
        List<TabbedCell> cells = new ArrayList<>();
        Matcher filled = FILLED.matcher(line);
        while (filled.find()) {
            String text = filled.group().strip();
            if (!text.isEmpty()) {
                int from = line.indexOf(text, filled.start());
                int column = (int) line.substring(0, from)
                        .chars()
                        .filter(character -> character == '\t')
                        .count();
                cells.add(new TabbedCell(column, text, start.right(line.codePointCount(0, from))));
            }
        }
        return cells;
    }

    /** A part of this cell. */
    PrintedText part(int from, int to) {
        String written = text.substring(from, to);
        return PrintedText.of(written.strip(), placeOf(from, written));
    }

    private Position placeOf(int from, String written) {
        int spaces = written.length() - written.stripLeading().length();
        return at.right(text.codePointCount(0, from + spaces));
    }

    PrintedText whole() {
        return part(0, text.length());
    }

    /** This cell without its first characters. */
    TabbedCell from(int start) {
        int spaces = text.substring(start).length()
                - text.substring(start).stripLeading().length();
        int from = start + spaces;
        return new TabbedCell(column, text.substring(from), at.right(text.codePointCount(0, from)));
    }

    /** The cell cut before each code with one of these letters; what stands before the first comes first, even if empty. */
    List<PrintedText> cut(String letters, CodeSplitter codes) {
        List<PrintedText> parts = new ArrayList<>();
        int from = 0;
        int code = 0;
        for (int i = 0; i < text.length(); i++) {
            int length = codes.lengthAt(text, i, letters);
            if (length > 0) {
                parts.add(piece(from, code, i));
                from = i;
                code = length;
            }
        }
        parts.add(piece(from, code, text.length()));
        return parts;
    }

    private PrintedText piece(int from, int code, int to) {
        if (code == 0) {
            return part(from, to);
        }
        String written = text.substring(from, to).strip();
        return PrintedText.coded(written, code, at.right(text.codePointCount(0, from)));
    }
}
