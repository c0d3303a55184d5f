package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of published text and the place where it was read. The source underlines words that its glossary defines; these
 * places are kept as ranges beside the plain text.
 *
 * @param value the text, without marks; empty where the author left it out (then {@link #isPresent()} is false)
 * @param underlines the provider's underlines, ascending, not overlapping
 * @param at where the written text begins in its file
 */
public record Text(String value, List<Underline> underlines, Position at) {
    private static final String OPEN = "<u>";
    private static final String CLOSE = "</u>";

    /**
     * An underlined range of a text.
     *
     * @param start first character, in UTF-16 units from 0
     * @param end after the last character
     */
    public record Underline(int start, int end) {}

    /** A text without underlines. */
    public static Text plain(String value, Position at) {
        return new Text(value, List.of(), at);
    }

    /** The text that should stand at a place but does not; what is wrong has been reported already. */
    public static Text absent(Position at) {
        return plain("", at);
    }

    /** Reads {@code <u>…</u>} as underlines. Marks that are not balanced stay in the text as they are. */
    public static Text marked(String written, Position at) {
        StringBuilder value = new StringBuilder();
        List<Underline> underlines = new ArrayList<>();
        int from = 0;
        int open = written.indexOf(OPEN);
        while (open >= 0) {
            int close = written.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            value.append(written, from, open);
            int start = value.length();
            value.append(written, open + OPEN.length(), close);
            underlines.add(new Underline(start, value.length()));
            from = close + CLOSE.length();
            open = written.indexOf(OPEN, from);
        }
        value.append(written, from, written.length());
        return new Text(value.toString(), List.copyOf(underlines), at);
    }

    /** The rest of the text, from a character that stands in its line, without spaces before it. */
    public Text from(int start) {
        int from = start;
        while (from < value.length() && Character.isWhitespace(value.charAt(from))) {
            from++;
        }
        int skipped = from;
        List<Underline> rest = underlines.stream()
                .filter(each -> each.start() >= skipped)
                .map(each -> new Underline(each.start() - skipped, each.end() - skipped))
                .toList();
        return new Text(value.substring(from), rest, at.right(value.codePointCount(0, from)));
    }

    /** The text with something printed before it. */
    public Text after(String before) {
        List<Underline> moved = underlines.stream()
                .map(each -> new Underline(each.start() + before.length(), each.end() + before.length()))
                .toList();
        return new Text(before + value, moved, at);
    }

    /** Whether the author wrote the text. */
    public boolean isPresent() {
        return !value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
