package io.github.jizhun.check.proof;

import io.github.jizhun.check.Corrections;
import io.github.jizhun.check.Expected;
import io.github.jizhun.check.document.PrintedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a document as the texts that they hold. Where no bullet or code marks the start of a text, only the expected texts
 * show which lines go on with one text, and which line holds several.
 */
final class FittedLines {
    /** The longest run of lines that may be one text. */
    private static final int LONGEST_RUN = 12;

    private final List<Expected> expected;
    private final Corrections corrections;

    private FittedLines(List<Expected> expected, Corrections corrections) {
        this.expected = expected;
        this.corrections = corrections;
    }

    static List<PrintedText> of(List<PrintedText> lines, List<Expected> expected, Corrections corrections) {
        return new FittedLines(expected, corrections).fit(lines);
    }

    private List<PrintedText> fit(List<PrintedText> lines) {
        List<PrintedText> fitted = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = endOfRun(lines, from);
            PrintedText whole = join(lines, from, to);
            fitted.addAll(isExpected(whole) ? List.of(whole) : cut(whole));
            from = to;
        }
        return fitted;
    }

    private int endOfRun(List<PrintedText> lines, int from) {
        for (int to = from + 1; to <= Math.min(lines.size(), from + LONGEST_RUN); to++) {
            if (isExpected(join(lines, from, to))) {
                return to;
            }
        }
        return from + 1;
    }

    private static PrintedText join(List<PrintedText> lines, int from, int to) {
        return lines.subList(from, to).stream().reduce(PrintedText::join).orElseThrow();
    }

    private boolean isExpected(PrintedText line) {
        return expected.stream().anyMatch(text -> corrections.allow(text.target(), line, text.line()));
    }

    /** Only a line that holds nothing but expected texts is cut. */
    private List<PrintedText> cut(PrintedText line) {
        List<Expected> uncoded =
                expected.stream().filter(text -> text.key().isEmpty()).toList();
        List<PrintedText> pieces = Segments.cut(List.of(line), uncoded, corrections);
        return pieces.stream().allMatch(this::isExpected) ? pieces : List.of(line);
    }
}
