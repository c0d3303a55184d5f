package io.github.jizhun.check.proof;

import io.github.jizhun.check.Corrections;
import io.github.jizhun.check.Expected;
import io.github.jizhun.check.Marks;
import io.github.jizhun.check.document.PrintedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts cells in which several uncoded texts are printed one after another: only the texts expected there show where. */
final class Segments {
    /** What may stand between two texts of a cell. */
    private static final String SEPARATORS = "[\\s、，,；;/]*";

    private record Range(int from, int to) {}

    private Segments() {}

    /** The cells' pieces: each expected text that was found, and what stands between them. */
    static List<PrintedText> cut(List<PrintedText> cells, List<Expected> expected, Corrections corrections) {
        List<Expected> wanted = new ArrayList<>(expected);
        wanted.removeIf(text -> text.line().isEmpty());
        // The longest first: a short text may be part of a longer one.
        wanted.sort(
                Comparator.comparingInt((Expected text) -> text.line().length()).reversed());
        return cells.stream()
                .flatMap(cell -> cut(cell, wanted, corrections).stream())
                .toList();
    }

    private static List<PrintedText> cut(PrintedText cell, List<Expected> wanted, Corrections corrections) {
        List<Range> ranges = new ArrayList<>();
        String text = cell.text();
        for (Expected expected : List.copyOf(wanted)) {
            for (String printed : List.of(expected.line(), printedFor(expected, corrections))) {
                int at = indexOf(text, printed, ranges);
                if (at >= 0) {
                    ranges.add(new Range(at, at + printed.length()));
                    wanted.remove(expected);
                    break;
                }
            }
        }
        ranges.sort(Comparator.comparingInt(Range::from));
        List<PrintedText> pieces = new ArrayList<>();
        int from = 0;
        for (Range range : ranges) {
            add(pieces, cell, from, range.from());
            pieces.add(piece(cell, range.from(), range.to()));
            from = range.to();
        }
        add(pieces, cell, from, text.length());
        return pieces;
    }

    /** The expected text with its slips put back. */
    private static String printedFor(Expected expected, Corrections corrections) {
        String printed = expected.line();
        for (var erratum : corrections.of(expected.target())) {
            printed = printed.replace(Marks.comparable(erratum.published()), Corrections.printedBy(erratum));
        }
        return printed;
    }

    private static int indexOf(String text, String wanted, List<Range> taken) {
        int at = text.indexOf(wanted);
        while (at >= 0) {
            Range here = new Range(at, at + wanted.length());
            boolean isWhole = isEdge(text, here.from() - 1) && isEdge(text, here.to());
            if (isWhole && taken.stream().noneMatch(range -> range.from() < here.to() && here.from() < range.to())) {
                return at;
            }
            at = text.indexOf(wanted, at + 1);
        }
        return -1;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || text.substring(at, at + 1).matches(SEPARATORS);
    }

    private static void add(List<PrintedText> pieces, PrintedText cell, int from, int to) {
        String rest = cell.text().substring(from, to);
        if (rest.matches(SEPARATORS)) {
            return;
        }
        int start =
                from + rest.length() - rest.replaceFirst("^" + SEPARATORS, "").length();
        int end = to;
        while (end > start && cell.text().substring(end - 1, end).matches(SEPARATORS)) {
            end--;
        }
        pieces.add(piece(cell, start, end));
    }

    private static PrintedText piece(PrintedText cell, int from, int to) {
        String text = cell.text().substring(from, to);
        // Of a cell that goes on in further lines only the first one's place is known: a piece after it is shown at
        // its end.
        int before = Math.min(cell.text().codePointCount(0, from), Math.max(0, cell.width() - 1));
        int width = Math.min(text.codePointCount(0, text.length()), cell.width() - before);
        return new PrintedText(text, cell.at().right(before), Math.max(1, width));
    }
}
