package io.github.jizhun.intake.form;

import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Grid;
import io.github.jizhun.intake.grid.Joint;
import java.util.ArrayList;
import java.util.List;

/** The attitudes as lines; cells side by side are read by row or by column, whichever keeps the codes in order. */
final class AttitudeLines {
    private final CodeStart start;
    private final CellText text;
    private final Grid.Breaks breaks;

    AttitudeLines(CodeStart start, CellText text, Grid.Breaks breaks) {
        this.start = start;
        this.text = text;
        this.breaks = breaks;
    }

    /** The lines of cells, by row. */
    List<String> of(List<List<Cell>> rows) {
        List<String> byRow = lines(rows);
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width < 2) {
            return byRow;
        }
        List<List<Cell>> turned = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            turned.add(rows.stream()
                    .filter(cells -> column < cells.size())
                    .map(cells -> cells.get(column))
                    .toList());
        }
        List<String> byColumn = lines(turned);
        return falls(byRow) < falls(byColumn) || falls(byRow) == falls(byColumn) && !hasCutCells(rows)
                ? byRow
                : byColumn;
    }

    /** Whether a page end has cut cells side by side: a later row begins within a statement. */
    private boolean hasCutCells(List<List<Cell>> rows) {
        return breaks == Grid.Breaks.WRAPPED
                && rows.stream()
                        .skip(1)
                        .flatMap(List::stream)
                        .filter(cell -> !cell.isEmpty())
                        .anyMatch(cell -> start.at(Bullet.strip(cell.text()), Column.ATTITUDE)
                                .isEmpty());
    }

    /** How often a code is lower than the one before it. */
    private long falls(List<String> lines) {
        List<String> codes = lines.stream()
                .flatMap(line -> start.at(line, Column.ATTITUDE).stream())
                .toList();
        long falls = 0;
        for (int i = 1; i < codes.size(); i++) {
            falls += CodeSplit.narrow(codes.get(i)).compareTo(CodeSplit.narrow(codes.get(i - 1))) < 0 ? 1 : 0;
        }
        return falls + lines.size() - codes.size();
    }

    private List<String> lines(List<List<Cell>> groups) {
        List<String> lines = new ArrayList<>();
        for (List<Cell> cells : groups) {
            boolean isFirst = true;
            for (String each : text.statements(cells, Column.ATTITUDE)) {
                String item = Bullet.strip(each);
                boolean isRest = isFirst
                        && breaks == Grid.Breaks.WRAPPED
                        && !lines.isEmpty()
                        && start.at(item, Column.ATTITUDE).isEmpty()
                        && start.at(lines.get(lines.size() - 1), Column.ATTITUDE)
                                .isPresent();
                if (isRest) {
                    lines.set(lines.size() - 1, Joint.join(lines.get(lines.size() - 1), item));
                } else {
                    lines.add(item);
                }
                isFirst = false;
            }
        }
        return lines;
    }
}
