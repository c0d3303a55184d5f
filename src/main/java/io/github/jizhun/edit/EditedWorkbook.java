package io.github.jizhun.edit;

import io.github.jizhun.export.workbook.EditBase;
import io.github.jizhun.export.workbook.EditableSheet;
import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.intake.office.OfficeZip;
import io.github.jizhun.intake.office.WorkbookCells;
import io.github.jizhun.text.SheetText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A workbook of a standard, as it came back.
 *
 * @param base what it said when it was made
 * @param sheets those that it had then, by name
 */
record EditedWorkbook(EditBase base, Map<String, Sheet> sheets) {
    private static final int HEADER_ROWS = 20;

    /**
     * A worksheet.
     *
     * @param number from 1
     * @param columns the number of each column, from 1, by its header
     * @param rows those below the headers that hold something
     */
    record Sheet(int number, String name, Map<String, Integer> columns, List<Row> rows) {
        /** The address of a cell, for people: {@code 知識!B7}. */
        String address(Row row, String column) {
            return name + "!" + letters(columns.getOrDefault(column, 1)) + row.number();
        }

        private static String letters(int column) {
            return column <= 26
                    ? String.valueOf((char) ('A' + column - 1))
                    : letters((column - 1) / 26) + letters((column - 1) % 26 + 1);
        }
    }

    /**
     * A row.
     *
     * @param number from 1, as the spreadsheet program counts
     * @param cells those that hold something, by column
     */
    record Row(int number, Map<String, WorkbookCells.Stored> cells) {
        /** The text of a cell, cleaned; empty where there is none. */
        String text(String column) {
            return SheetText.cleaned(raw(column));
        }

        /** The text of a cell as it is stored. */
        String raw(String column) {
            return Optional.ofNullable(cells.get(column))
                    .map(WorkbookCells.Stored::text)
                    .orElse("");
        }

        /** The text of each cell. */
        Map<String, String> texts() {
            Map<String, String> texts = new LinkedHashMap<>();
            cells.forEach((column, cell) -> texts.put(column, cell.text()));
            return texts;
        }
    }

    /**
     * Reads a workbook that this program made and a person edited.
     *
     * @param code of the standard that it must be of
     * @throws Refusal if it is another file, or lacks what it had
     * @throws IOException if the file cannot be read
     */
    static EditedWorkbook read(Path file, String code) throws IOException {
        List<WorkbookCells.Sheet> stored = stored(file);
        EditBase base = stored.stream()
                .filter(sheet -> sheet.name().equals(EditBase.SHEET))
                .findFirst()
                .map(sheet -> EditBase.read(texts(sheet)).orElseThrow(() -> Refusal.of("edit.bad-base")))
                .orElseThrow(() -> Refusal.of("edit.foreign"));
        if (!base.code().equals(code)) {
            throw Refusal.of("edit.other-standard", base.code(), code);
        }
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        base.sheets().forEach((name, was) -> {
            for (int i = 0; i < stored.size(); i++) {
                if (stored.get(i).name().equals(name)) {
                    sheets.put(name, sheet(i + 1, stored.get(i), was));
                }
            }
            if (!sheets.containsKey(name)) {
                throw Refusal.of("edit.no-sheet", name);
            }
        });
        return new EditedWorkbook(base, sheets);
    }

    private static List<WorkbookCells.Sheet> stored(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw Refusal.of("import.folder");
        }
        if (Files.size(file) == 0) {
            throw Refusal.of("import.empty");
        }
        try (OfficeZip zip = OfficeZip.open(file)) {
            if (!zip.has("xl/workbook.xml")) {
                throw Refusal.of("edit.no-workbook");
            }
            return WorkbookCells.read(zip);
        }
    }

    private static List<List<String>> texts(WorkbookCells.Sheet sheet) {
        return sheet.rows().values().stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    for (int column = 1; column <= row.lastKey(); column++) {
                        cells.add(Optional.ofNullable(row.get(column))
                                .map(WorkbookCells.Stored::text)
                                .orElse(""));
                    }
                    return cells;
                })
                .toList();
    }

    /** A sheet whose headers stand in one of its first rows. */
    private static Sheet sheet(int number, WorkbookCells.Sheet stored, EditBase.BaseSheet was) {
        List<String> needed = new ArrayList<>(was.headers());
        if (EditableSheet.of(stored.name()).filter(EditableSheet::isKeyed).isPresent()) {
            needed.add(EditableSheet.KEY);
        }
        List<String> missing = needed;
        for (Map.Entry<Integer, SortedMap<Integer, WorkbookCells.Stored>> row :
                stored.rows().entrySet()) {
            if (row.getKey() > HEADER_ROWS) {
                break;
            }
            Map<String, Integer> columns = new LinkedHashMap<>();
            row.getValue().forEach((column, cell) -> columns.putIfAbsent(SheetText.cleaned(cell.text()), column));
            List<String> lacking = needed.stream()
                    .filter(header -> !columns.containsKey(header))
                    .toList();
            if (lacking.isEmpty()) {
                columns.keySet().retainAll(needed);
                return new Sheet(
                        number, stored.name(), columns, rows(stored.rows().tailMap(row.getKey() + 1), columns));
            }
            missing = lacking.size() < missing.size() ? lacking : missing;
        }
        throw Refusal.of("edit.no-column", stored.name(), String.join("、", missing));
    }

    private static List<Row> rows(
            SortedMap<Integer, SortedMap<Integer, WorkbookCells.Stored>> stored, Map<String, Integer> columns) {
        List<Row> rows = new ArrayList<>();
        stored.forEach((number, filled) -> {
            Map<String, WorkbookCells.Stored> cells = new LinkedHashMap<>();
            columns.forEach((header, column) -> {
                if (filled.containsKey(column)) {
                    cells.put(header, filled.get(column));
                }
            });
            if (!cells.isEmpty()) {
                rows.add(new Row(number, cells));
            }
        });
        return rows;
    }
}
