package io.github.jizhun.intake.form;

import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Grid;
import io.github.jizhun.intake.grid.Joint;
import io.github.jizhun.intake.grid.Line;
import java.util.ArrayList;
import java.util.List;

/** Parts a cell, or the pieces of one that page ends have cut, into statements; a statement begins at its code. */
final class CellText {
    private final CodeStart start;
    private final Grid.Breaks breaks;

    CellText(CodeStart start, Grid.Breaks breaks) {
        this.start = start;
        this.breaks = breaks;
    }

    /** The statements of a cell as printed, with their codes; one without a code is a statement of its own where the writer ended the line before it. */
    List<String> statements(List<Cell> pieces, Column column) {
        List<String> found = new ArrayList<>();
        SkippedNumbers skipped = new SkippedNumbers(start, column);
        boolean isOpen = false;
        for (Cell piece : pieces) {
            boolean isFirst = true;
            for (Line line : lines(piece, column)) {
                boolean continues = !found.isEmpty()
                        && start.at(line.text(), column).isEmpty()
                        && (isFirst && mayBeCut(column)
                                || isOpen
                                || isPart(found.get(found.size() - 1), line.text(), column));
                if (continues) {
                    int last = found.size() - 1;
                    if (!isOpen && !isFirst) {
                        skipped.lineEnds(last, found.get(last));
                    }
                    found.set(last, Joint.join(found.get(last), line.text()));
                } else {
                    found.add(line.text());
                }
                isOpen = line.isFull();
                isFirst = false;
            }
        }
        return skipped.separated(found, breaks == Grid.Breaks.NONE).stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Whether the first line of a page may be the rest of a statement; where no statement has a code, only a full line before it shows that. */
    private boolean mayBeCut(Column column) {
        return breaks == Grid.Breaks.NONE || breaks == Grid.Breaks.WRAPPED && !isUncoded(column);
    }

    /** Whether statements of this column have codes in other documents, and none in this. */
    boolean isUncoded(Column column) {
        return (column.isCompetency() || column.hasDots()) && !start.hasCodes(column);
    }

    /** Whether a statement begins with a code of its column. */
    boolean hasCode(String statement, Column column) {
        return start.at(statement, column).isPresent();
    }

    /** A sentence that its writer broke by hand: it goes on after a comma, or within brackets. */
    private boolean isPart(String before, String line, Column column) {
        if (breaks == Grid.Breaks.WRAPPED && start.at(before, column).isPresent()) {
            return true;
        }
        String end = before.stripTrailing();
        String begin = line.strip();
        return !end.isEmpty()
                && !begin.isEmpty()
                && ("、，；：（「『《〈(-／/,".indexOf(end.charAt(end.length() - 1)) >= 0
                        || "，、。；：）」』》〉)!？?％%".indexOf(begin.charAt(0)) >= 0
                        || count(end, "（(") > count(end, "）)") && count(begin, "）)") > count(begin, "（("));
    }

    /** A space after which an item of Chinese words may begin; between Chinese and Latin words it belongs to the text. */
    private static boolean isBetweenItems(String text, int index) {
        return text.charAt(index - 1) == ' '
                && index > 1
                && (isHan(text.charAt(index - 2)) || "。）)】」；".indexOf(text.charAt(index - 2)) >= 0)
                && (isHan(text.charAt(index)) || text.charAt(index - 2) == '。');
    }

    private static boolean isHan(char one) {
        return Character.UnicodeScript.of(one) == Character.UnicodeScript.HAN;
    }

    private static long count(String text, String any) {
        return text.chars().filter(each -> any.indexOf(each) >= 0).count();
    }

    private List<Line> lines(Cell cell, Column column) {
        if (breaks != Grid.Breaks.NONE) {
            return cell.lines();
        }
        List<Line> lines = new ArrayList<>();
        for (Line whole : cell.lines()) {
            String text = whole.text();
            int from = 0;
            boolean isUncoded = isUncoded(column) && column != Column.ATTITUDE;
            for (int i = 1; i < text.length(); i++) {
                if (isUncoded ? isBetweenItems(text, i) : start.isAt(text, i, column)) {
                    lines.add(Line.ended(text.substring(from, i)));
                    from = i;
                }
            }
            lines.add(Line.ended(text.substring(from)));
        }
        return lines;
    }
}
