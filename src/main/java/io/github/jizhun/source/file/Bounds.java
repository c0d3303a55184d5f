package io.github.jizhun.source.file;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of one thing a text may hold. More is an accident, and costs minutes or all memory where it is read or searched. */
public final class Bounds {
    /** In characters; the index of the search takes words of some 30,000 bytes. */
    public static final int LONGEST_WORD = 1000;

    /** On one line. */
    static final int MAX_MARKS = 10_000;

    /** Of one table; a row has as many as its heading, however short it is written. */
    static final int MAX_CELLS = 100_000;

    private static final String LETTER = "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{Nd}\\p{M}.-]";
    private static final Pattern LONG_WORD =
            Pattern.compile("(?<!" + LETTER + ")" + LETTER + "{" + (LONGEST_WORD + 1) + ",}+");
    private static final String MARKS = "[]()*_`<>~!\\";

    /** The line below the heading of a table. */
    private static final Pattern DELIMITERS = Pattern.compile("(?=.*\\|)(?=.*-)[ \\t>]*+[|:-][|: \\t-]*+");

    private Bounds() {}

    /** The first word that is too long. */
    public static Optional<MatchResult> longWord(String text) {
        if (text.length() <= LONGEST_WORD) {
            return Optional.empty();
        }
        Matcher word = LONG_WORD.matcher(text);
        return word.find() ? Optional.of(word.toMatchResult()) : Optional.empty();
    }

    /** Reports too many marks of Markdown on a line and tables that are too large. */
    public static void check(List<String> markdown, String file, SourceReporter findings) {
        int columns = 0;
        int heading = 0;
        for (int i = 0; i < markdown.size(); i++) {
            String line = markdown.get(i);
            checkMarks(line, new Position(file, i + 1, 1), findings);
            if (line.isBlank()) {
                columns = 0;
            } else if (columns == 0 && DELIMITERS.matcher(line).matches()) {
                columns =
                        (int) line.chars().filter(character -> character == '|').count() + 1;
                heading = i;
            } else if (columns > 0 && (long) columns * (i - heading) > MAX_CELLS) {
                findings.report(Rule.TOO_LONG, "table", new Position(file, Math.max(1, heading), 1), 1, "", MAX_CELLS);
                columns = 0;
            }
        }
    }

    private static void checkMarks(String line, Position at, SourceReporter findings) {
        if (line.length() > MAX_MARKS) {
            long marks = line.chars()
                    .filter(character -> MARKS.indexOf(character) >= 0)
                    .count();
            if (marks > MAX_MARKS) {
                int first = (int) line.chars()
                        .takeWhile(character -> MARKS.indexOf(character) < 0)
                        .count();
                findings.report(
                        Rule.TOO_LONG,
                        "marks",
                        at.right(line.codePointCount(0, first)),
                        1,
                        "",
                        marks,
                        MAX_MARKS,
                        line.charAt(first));
            }
        }
    }
}
