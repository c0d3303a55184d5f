package io.github.jizhun.intake.pdf;

import io.github.jizhun.intake.grid.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters into lines. Spaces are those that are drawn; a wider gap between Chinese and Latin is none. */
final class TextLines {
    /** How far characters of one line may stand above each other, in parts of their size. */
    private static final double SAME_LINE = 0.45;
    /** A gap between Latin letters that is a space though none is drawn. */
    private static final double GAP = 0.22;

    private static final String OPENING = "（「『《〈【〔(";
    private static final String CLOSING = "、，。；：！？）」』》〉】〕)!?…％%／";

    /**
     * A line with its place.
     *
     * @param firstWidth how wide its part before the first place is where a line may end
     * @param firstGlyph how wide its first character is
     */
    record Placed(
            String text, double left, double right, double base, double size, double firstWidth, double firstGlyph) {}

    private TextLines() {}

    /** The lines, from the top; parts of a line that are far apart are lines of their own. */
    static List<Placed> of(List<Glyph> glyphs, List<Rule> underlines) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::base).thenComparingDouble(Glyph::left));
        List<List<Glyph>> lines = new ArrayList<>();
        double base = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : sorted) {
            boolean isSame = !lines.isEmpty() && Math.abs(glyph.base() - base) <= SAME_LINE * Math.max(glyph.size(), 4);
            if (!isSame) {
                lines.add(new ArrayList<>());
                base = glyph.base();
            }
            lines.get(lines.size() - 1).add(glyph);
        }
        List<Placed> placed = new ArrayList<>();
        for (List<Glyph> line : lines) {
            line.sort(Comparator.comparingDouble(Glyph::left));
            placed(line, underlines, placed);
        }
        return placed;
    }

    private static void placed(List<Glyph> line, List<Rule> underlines, List<Placed> placed) {
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        boolean isUnderlined = false;
        double right = 0;
        double left = Double.NaN;
        double firstEnd = Double.NaN;
        double firstGlyph = 0;
        for (Glyph glyph : line) {
            if (before != null && isTwice(before, glyph)) {
                continue;
            }
            boolean isUnder = !glyph.isSpace()
                    && underlines.stream()
                            .anyMatch(rule -> rule.from() <= glyph.middle()
                                    && glyph.middle() <= rule.to()
                                    && rule.at() - glyph.base() >= -0.5
                                    && rule.at() - glyph.base() <= glyph.size() * 0.35);
            if (before != null && isGap(before, glyph)) {
                text.append(' ');
            }
            if (isUnder != isUnderlined && !glyph.isSpace()) {
                text.append(isUnder ? "<u>" : "</u>");
                isUnderlined = isUnder;
            }
            text.append(glyph.text());
            if (!glyph.isSpace()) {
                firstGlyph = Double.isNaN(left) ? glyph.right() - glyph.left() : firstGlyph;
                left = Double.isNaN(left) ? glyph.left() : left;
                right = Math.max(right, glyph.right());
                boolean endsWord = before != null && mayBreak(before, glyph);
                firstEnd = Double.isNaN(firstEnd) && endsWord ? before.right() : firstEnd;
            }
            before = glyph;
        }
        if (isUnderlined) {
            text.append("</u>");
        }
        if (!text.toString().isBlank()) {
            double width = (Double.isNaN(firstEnd) ? right : firstEnd) - left;
            placed.add(new Placed(
                    text.toString(),
                    left,
                    right,
                    line.get(0).base(),
                    line.get(0).size(),
                    width,
                    firstGlyph));
        }
    }

    /** Drawn once more, to look bold. */
    private static boolean isTwice(Glyph before, Glyph glyph) {
        return before.text().equals(glyph.text())
                && Math.abs(before.left() - glyph.left()) < 0.2 * glyph.size()
                && before.right() - before.left() > 0.3 * glyph.size();
    }

    private static boolean isGap(Glyph before, Glyph glyph) {
        return isLatin(before) && isLatin(glyph) && glyph.left() - before.right() > GAP * glyph.size();
    }

    /** Whether a line may end between the two: not within a Latin word, before closing punctuation or after an opening bracket. */
    private static boolean mayBreak(Glyph before, Glyph glyph) {
        return !(isLatin(before) && isLatin(glyph))
                && OPENING.indexOf(before.text().codePointAt(0)) < 0
                && CLOSING.indexOf(glyph.text().codePointAt(0)) < 0;
    }

    private static boolean isLatin(Glyph glyph) {
        int first = glyph.text().codePointAt(0);
        return first > ' ' && first < 0x250;
    }

    /**
     * The lines of a cell.
     *
     * @param end where the cell's room for text ends
     * @param words the Latin words of the document
     */
    static List<Line> inCell(List<Placed> lines, double end, LatinWords words) {
        List<Line> made = new ArrayList<>();
        String moved = "";
        for (int i = 0; i < lines.size(); i++) {
            Placed line = lines.get(i);
            boolean isLast = i + 1 == lines.size();
            double room = end - line.right();
            boolean isFull = room < (isLast ? line.size() : lines.get(i + 1).firstWidth() + 0.3 * line.size());
            String text = line.text().substring(moved.length());
            // Some programs end a full line within a word: its end belongs to this line.
            moved = isLast || room > lines.get(i + 1).firstGlyph()
                    ? ""
                    : words.rest(text, lines.get(i + 1).text());
            made.add(new Line(text + moved, isFull));
        }
        return made;
    }
}
