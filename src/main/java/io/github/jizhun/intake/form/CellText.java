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
        boolean isOpen = false;
        for (Cell piece : pieces) {
            boolean isFirst = true;
            for (Line line : lines(piece, column)) {
                boolean continues = !found.isEmpty()
                        && start.at(line.text(), column).isEmpty()
                        && (isFirst && breaks.hasCutRows()
                                || isOpen
                                || isPart(found.get(found.size() - 1), line.text(), column));
                if (continues) {
                    int last = found.size() - 1;
                    found.set(last, Joint.join(found.get(last), line.text()));
                } else {
                    found.add(line.text());
                }
                isOpen = line.isFull();
                isFirst = false;
            }
        }
        return found.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
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
            for (int i = 1; i < text.length(); i++) {
                if (start.isAt(text, i, column)) {
                    lines.add(Line.ended(text.substring(from, i)));
                    from = i;
                }
            }
            lines.add(Line.ended(text.substring(from)));
        }
        return lines;
    }
}
