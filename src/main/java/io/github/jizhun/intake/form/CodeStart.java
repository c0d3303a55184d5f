package io.github.jizhun.intake.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a statement begins: at a code of its column. A document's usual codes decide what counts as one; only where a column has
 * none of these are shorter ones taken (K1, O1.1).
 */
final class CodeStart {
    private static final String DIGIT = "[0-9０-９]";
    private static final String DOT = "[.．]";

    private static final Pattern TASK = Pattern.compile("[TＴ]\\s?" + DIGIT + "+[a-z]?(?:" + DOT + DIGIT + "+)*");
    private static final Pattern DOTTED =
            Pattern.compile("[OPＯＰo0p]\\s?" + DIGIT + "+[a-z]?(?:" + DOT + DIGIT + "+){2,}");
    private static final Pattern FEW_DOTS = Pattern.compile("[OPＯＰ]\\s?" + DIGIT + "+[a-z]?(?:" + DOT + DIGIT + "+)+");
    /** A letter printed twice is a slip of the document. */
    private static final Pattern COMPETENCY = Pattern.compile("([KSAＫＳＡ])\\1?\\s?" + DIGIT + "{2,}");

    private static final Pattern ONE_DIGIT = Pattern.compile("[KSAＫＳＡ]\\s?" + DIGIT + "+");

    /** What goes on after a number that is no code. */
    private static final Pattern WORD_END = Pattern.compile("[.\\-/A-Za-z]");

    private final Map<Column, Pattern> starts = new EnumMap<>(Column.class);

    /** Knows how codes look in each column from what the column holds. */
    CodeStart(Map<Column, ? extends Iterable<String>> lines) {
        lines.forEach((column, texts) -> {
            Pattern usual = usual(column);
            Pattern few = column.hasDots() ? FEW_DOTS : column.isCompetency() ? ONE_DIGIT : usual;
            boolean isUsual = false;
            boolean isFew = false;
            for (String text : texts) {
                isUsual |= usual.matcher(text).lookingAt();
                isFew |= few.matcher(text).lookingAt();
            }
            starts.put(column, isUsual || !isFew ? usual : few);
        });
    }

    private static Pattern usual(Column column) {
        return column.hasDots() ? DOTTED : column.isCompetency() ? COMPETENCY : TASK;
    }

    private Pattern pattern(Column column) {
        return starts.getOrDefault(column, usual(column));
    }

    /** The code at the beginning of a line, all its digits taken; empty if it has none. */
    Optional<String> at(String text, Column column) {
        String line = text.strip();
        if (line.startsWith("<u>")) {
            line = line.substring(3);
        }
        Matcher matcher = pattern(column).matcher(line);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
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
        boolean isOwn = CodeSplit.narrow(matcher.group()).charAt(0) == column.letter();
        return index == 0
                || isOwn
                || !WORD_END.matcher(text).region(matcher.end(), text.length()).lookingAt();
    }
}
