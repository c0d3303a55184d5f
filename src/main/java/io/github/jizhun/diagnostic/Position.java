package io.github.jizhun.diagnostic;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a content file.
 *
 * <p>SnakeYAML counts from 0 in code points and CommonMark from 0 in UTF-16 units; both are converted where they are read.
 *
 * @param file path with {@code /}, as the maintainer would type it: the content folder as given, then the path inside it
 * @param line 1-based
 * @param column 1-based, counted in code points
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    private static final Pattern STANDARD = Pattern.compile("(?:^|.*/)standards/([^/]+)/.*");

    /** The first character of a file: the place of a mistake that concerns the file as a whole. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    /** The same line, {@code columns} code points further right. */
    public Position right(int columns) {
        return new Position(file, line, column + columns);
    }

    /** The folder of the standard that the file belongs to; empty elsewhere. */
    public String standard() {
        Matcher inStandard = STANDARD.matcher(file);
        return inStandard.matches() ? inStandard.group(1) : "";
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** The form that editors and build servers recognise: {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
