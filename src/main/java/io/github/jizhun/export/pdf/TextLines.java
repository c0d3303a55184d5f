package io.github.jizhun.export.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks paragraphs into lines: not before a full stop or a closing bracket, not inside a Latin word. Of one thread. */
final class TextLines {
    private final EmbeddedFont font;
    private final BreakIterator places = BreakIterator.getLineInstance(Locale.TRADITIONAL_CHINESE);

    /**
     * A line of a paragraph.
     *
     * @param start in UTF-16 units
     * @param end exclusive; spaces at the end of the line belong to it
     */
    record Line(int start, int end) {}

    TextLines(EmbeddedFont font) {
        this.font = font;
    }

    /**
     * The lines of a text; one even where it is empty.
     *
     * @param width of a line, in units of the font's size
     */
    List<Line> of(String text, float width) {
        List<Line> lines = new ArrayList<>();
        places.setText(text);
        int start = 0;
        int end = 0;
        float used = 0;
        for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            String piece = text.substring(end, next);
            if (end > start && used + font.width(piece.stripTrailing()) > width) {
                lines.add(new Line(start, end));
                start = end;
                used = 0;
            }
            // A word that is longer than a line is broken where the line is full.
            while (font.width(text.substring(end, next).stripTrailing()) > width) {
                int fits = fitting(text, end, next, width);
                lines.add(new Line(start, fits));
                start = fits;
                end = fits;
            }
            used += font.width(text.substring(end, next));
            end = next;
        }
        if (end > start || lines.isEmpty()) {
            lines.add(new Line(start, end));
        }
        return lines;
    }

    private int fitting(String text, int from, int to, float width) {
        int at = from;
        float used = 0;
        while (at < to) {
            int character = text.codePointAt(at);
            used += font.width(character);
            if (used > width && at > from) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }
}
