package io.github.jizhun.check.document;

import io.github.jizhun.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two tabs of a line, without blanks around it; never empty.
 *
 * @param column counts the tabs before it
 */
record Cell(int column, String text, Position at) {
    private static final Pattern FILLED = Pattern.compile("[^\\t]+");

    static List<Cell> of(String line, Position start) {
        List<Cell> cells = new ArrayList<>();
        Matcher filled = FILLED.matcher(line);
        while (filled.find()) {
            String text = filled.group().strip();
            if (!text.isEmpty()) {
                int from = line.indexOf(text, filled.start());
                int column = (int) line.substring(0, from)
                        .chars()
                        .filter(sign -> sign == '\t')
                        .count();
                cells.add(new Cell(column, text, start.right(line.codePointCount(0, from))));
            }
        }
        return cells;
    }

    /** A part of this cell. */
    Printed part(int from, int to) {
        String written = text.substring(from, to);
        int blanks = written.length() - written.stripLeading().length();
        return Printed.of(written.strip(), at.right(text.codePointCount(0, from + blanks)));
    }

    Printed whole() {
        return part(0, text.length());
    }

    /**
     * The cell cut before each code with this letter; what stands before the first one comes first, even if it is empty. A
     * doubled letter is a slip that errata explain.
     */
    List<Printed> cut(char letter) {
        Pattern code = Pattern.compile("(?<![^\\s])" + letter + "{1,2}\\d+(?:\\.\\d+)*(?=[\\s<]|[^\\x00-\\x7F]|$)");
        List<Printed> parts = new ArrayList<>();
        Matcher codes = code.matcher(text);
        int from = 0;
        while (codes.find()) {
            parts.add(part(from, codes.start()));
            from = codes.start();
        }
        parts.add(part(from, text.length()));
        return parts;
    }
}
