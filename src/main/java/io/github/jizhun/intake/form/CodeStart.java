package io.github.jizhun.intake.form;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a statement begins: at a code of its column. Shorter codes than usual (K1, O1.1) count where the document prints them. */
final class CodeStart {
    private static final String DIGIT = "[0-9０-９]";
    private static final String DOT = "[.．]";

    private static final Pattern TASK = Pattern.compile("[TＴ]\\s?" + DIGIT + "+[a-z]?(?:" + DOT + DIGIT + "+)*");
    /** A small letter or a zero is a slip; with one dot it would be a number. */
    private static final Pattern DOTTED = Pattern.compile("(?:[OPＯＰ]|[o0p](?=\\s?" + DIGIT + "+[a-z]?" + DOT + DIGIT
            + "+" + DOT + "))\\s?" + DIGIT + "+[a-z]?(?:" + DOT + DIGIT + "+)+");
    /** A letter printed twice is a slip of the document. */
    private static final Pattern COMPETENCY = Pattern.compile("([KSAＫＳＡ])\\1?\\s?" + DIGIT + "{2,}");

    private static final Pattern UNPADDED = Pattern.compile("[KSAＫＳＡ]\\s?" + DIGIT + "+");
    /** A code of one digit, and not a word such as A4-01 or S7X. */
    private static final Pattern ONE_DIGIT = Pattern.compile("[KSAＫＳＡ]\\s?" + DIGIT + "(?![0-9０-９.\\-/A-Za-z])");

    /** What goes on after a number that is no code. */
    private static final Pattern NUMBER_GOES_ON = Pattern.compile("[.\\-/]");

    private static final Pattern WORD_END = Pattern.compile("[.\\-/A-Za-z]");

    private final Map<Column, Pattern> starts = new EnumMap<>(Column.class);
    private final Set<Column> coded = EnumSet.noneOf(Column.class);

    /** Knows how codes look in each column from what the column holds. */
    CodeStart(Map<Column, ? extends Iterable<String>> lines) {
        lines.forEach((column, texts) -> {
            boolean hasOneDigit = false;
            for (String text : texts) {
                hasOneDigit |= column.isCompetency() && ONE_DIGIT.matcher(text).lookingAt();
            }
            Pattern start = hasOneDigit ? UNPADDED : usual(column);
            starts.put(column, start);
            for (String text : texts) {
                if (start.matcher(text).lookingAt()) {
                    coded.add(column);
                }
            }
        });
    }

    private static Pattern usual(Column column) {
        return column.hasDots() ? DOTTED : column.isCompetency() ? COMPETENCY : TASK;
    }

    private Pattern pattern(Column column) {
        return starts.getOrDefault(column, usual(column));
    }

    /** Whether the document prints codes in a column. */
    boolean hasCodes(Column column) {
        return coded.contains(column);
    }

    /** The code at the beginning of a line, all its digits taken; empty if it has none. */
    Optional<String> at(String text, Column column) {
        String line = text.strip();
        if (line.startsWith("<u>")) {
            line = line.substring(3);
        }
        Matcher matcher = pattern(column).matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean isNumber = !isOwn(matcher.group(), column)
                && NUMBER_GOES_ON
                        .matcher(line)
                        .region(matcher.end(), line.length())
                        .lookingAt();
        return isNumber ? Optional.empty() : Optional.of(matcher.group());
    }

    private static boolean isOwn(String code, Column column) {
        return CodeSplit.narrow(code).charAt(0) == column.letter();
    }

    /** Whether a code begins here, all at the start of a text or after a space; within a text, one with another column's letter is a word (ESD S20.20). */
    boolean isAt(String text, int index, Column column) {
        if (index > 0 && !Character.isWhitespace(text.charAt(index - 1))) {
            return false;
        }
        Matcher matcher = pattern(column).matcher(text).region(index, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        return index == 0
                || isOwn(matcher.group(), column)
                || !WORD_END.matcher(text).region(matcher.end(), text.length()).lookingAt();
    }
}
