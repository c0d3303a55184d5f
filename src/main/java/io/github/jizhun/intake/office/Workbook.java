package io.github.jizhun.intake.office;

import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Line;
import io.github.jizhun.intake.grid.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Excel: the sheets of a workbook as rows of cells, merged ones as one cell. */
public final class Workbook {
    /** A sheet: its name and its rows, as many as hold something. */
    public record Sheet(String name, List<Row> rows) {}

    private final Map<Integer, Map<Integer, Cell>> cells = new TreeMap<>();
    private int width;

    private Workbook() {}

    /** The sheets, in order; hidden ones too. */
    public static List<Sheet> read(OfficeZip zip) throws IOException {
        return WorkbookCells.read(zip).stream()
                .map(sheet -> new Workbook().sheet(sheet))
                .toList();
    }

    private Sheet sheet(WorkbookCells.Sheet stored) {
        stored.rows()
                .forEach((row, filled) -> filled.forEach((column, cell) -> {
                    if (cell.kind() != WorkbookCells.Kind.ERROR) {
                        width = Math.max(width, column);
                        cells.computeIfAbsent(row, each -> new HashMap<>()).put(column, cell(cell.text()));
                    }
                }));
        stored.merged().forEach(this::merge);
        List<Row> rows = new ArrayList<>();
        cells.forEach((number, filled) -> {
            List<Cell> slots = new ArrayList<>();
            for (int i = 1; i <= width; i++) {
                slots.add(filled.getOrDefault(i, new Cell(List.of())));
            }
            rows.add(new Row(slots, 0, number));
        });
        return new Sheet(stored.name(), rows);
    }

    private static Cell cell(String text) {
        return new Cell(Stream.of(text.split("\\R", -1)).map(Line::ended).toList());
    }

    private void merge(int[] range) {
        if (range.length == 0) {
            return;
        }
        Cell first = cells.getOrDefault(range[1], Map.of()).get(range[0]);
        Cell cell = first == null ? new Cell(List.of()) : first;
        cells.forEach((row, filled) -> {
            if (range[1] <= row && row <= range[3]) {
                for (int c = range[0]; c <= Math.min(range[2], Math.max(width, range[0])); c++) {
                    filled.put(c, cell);
                }
            }
        });
    }
}
