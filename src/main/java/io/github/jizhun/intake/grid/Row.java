package io.github.jizhun.intake.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A row of a table.
 *
 * @param slots the cell at each column of the table; a merged cell stands in each slot and row that it covers
 * @param page the page it begins on, from 1; 0 if the format has no pages
 * @param number its place in the table, from 1
 */
public record Row(List<Cell> slots, int page, int number) {
    public Row {
        slots = List.copyOf(slots);
    }

    /** The cell at a column; an empty one past the row's end. */
    public Cell at(int column) {
        return column >= 0 && column < slots.size() ? slots.get(column) : EMPTY;
    }

    private static final Cell EMPTY = new Cell(List.of());

    /** Each cell once, from the left. */
    public List<Cell> cells() {
        Set<Cell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : slots) {
            if (seen.add(cell)) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** The cells that begin in this row, those of the row above left out; each once. */
    public List<Cell> own(Row above) {
        Set<Cell> before = Collections.newSetFromMap(new IdentityHashMap<>());
        if (above != null) {
            before.addAll(above.slots);
        }
        return cells().stream().filter(cell -> !before.contains(cell)).toList();
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return new LinkedHashSet<>(slots).stream().allMatch(Cell::isEmpty);
    }
}
