package io.github.jizhun.intake.form;

import io.github.jizhun.intake.doubt.Place;
import io.github.jizhun.intake.grid.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A printed row of the main table; the pieces of a cell that page ends have cut stand in one list. */
final class RowText {
    final Place at;
    final Map<Column, List<Cell>> cells = new EnumMap<>(Column.class);
    /** Whether the cell of a column goes on from the row above. */
    final Map<Column, Boolean> goesOn = new EnumMap<>(Column.class);
    /** Whether the heading was printed again just before. */
    final boolean isAfterHeading;

    RowText(Place at, boolean isAfterHeading) {
        this.at = at;
        this.isAfterHeading = isAfterHeading;
    }

    void put(Column column, Cell cell, boolean goesOnHere) {
        cells.computeIfAbsent(column, each -> new ArrayList<>()).add(cell);
        goesOn.merge(column, goesOnHere, Boolean::logicalAnd);
    }

    List<Cell> pieces(Column column) {
        return cells.getOrDefault(column, List.of());
    }

    /** Whether nothing of its own stands there. */
    boolean isEmpty(Column column) {
        return goesOn(column) || pieces(column).stream().allMatch(Cell::isEmpty);
    }

    boolean goesOn(Column column) {
        return goesOn.getOrDefault(column, false);
    }

    /** Takes over the rest of this row from the next page. */
    void append(RowText rest) {
        rest.cells.forEach((column, more) -> {
            if (!rest.goesOn(column)) {
                cells.computeIfAbsent(column, each -> new ArrayList<>()).addAll(more);
            }
        });
    }
}
