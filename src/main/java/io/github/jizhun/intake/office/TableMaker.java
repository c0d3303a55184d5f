package io.github.jizhun.intake.office;

import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Row;
import java.util.ArrayList;
import java.util.List;

/** Puts cells that span rows and columns into the slots of a table. */
final class TableMaker {
    private static final int MAX_COLUMNS = 256;
    private static final int MAX_ROWS = 20_000;

    private final List<Row> rows = new ArrayList<>();
    /** How many further rows the cell above covers, by column. */
    private final List<Integer> left = new ArrayList<>();

    private List<Cell> slots = new ArrayList<>();

    void addCell(Cell cell, int columns, int rowsSpanned) {
        for (int i = 0; i < Math.min(columns, MAX_COLUMNS) && slots.size() < MAX_COLUMNS; i++) {
            setLeft(slots.size(), rowsSpanned - 1);
            slots.add(cell);
        }
    }

    /** The slots that cells of earlier rows cover, up to the next free one. */
    void addCovered() {
        while (slots.size() < left.size() && left.get(slots.size()) > 0 && !rows.isEmpty()) {
            addFromAbove();
        }
    }

    /** One slot that the cell above covers. */
    void addFromAbove() {
        int column = slots.size();
        if (column < left.size() && left.get(column) > 0) {
            left.set(column, left.get(column) - 1);
        }
        slots.add(
                rows.isEmpty() ? new Cell(List.of()) : rows.get(rows.size() - 1).at(column));
    }

    private void setLeft(int column, int further) {
        while (left.size() <= column) {
            left.add(0);
        }
        left.set(column, further);
    }

    void endRow() {
        if (rows.size() >= MAX_ROWS) {
            throw Refusal.of("import.too-large");
        }
        rows.add(new Row(slots, 0, rows.size() + 1));
        slots = new ArrayList<>();
    }

    /** Leaves out the row that is being made. */
    void dropRow() {
        slots = new ArrayList<>();
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }
}
