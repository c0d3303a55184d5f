package io.github.jizhun.export.workbook;

import java.util.List;

/**
 * A worksheet as the texts of its cells: what an edited one is compared with.
 *
 * @param headers of its columns
 */
public record SheetTexts(String name, List<String> headers, List<Row> rows) {
    /**
     * A row.
     *
     * @param key by which it is known again; empty in sheets that are only looked at
     * @param cells as many as there are headers; empty texts where the cells are
     */
    public record Row(String key, List<String> cells) {}

    /** The texts of a sheet and its rows. */
    static <R> SheetTexts of(Sheet<R> sheet, List<R> rows) {
        return new SheetTexts(
                sheet.name(),
                sheet.columns().stream()
                        .map(column -> column.header().toString())
                        .toList(),
                rows.stream().map(row -> row(sheet, row)).toList());
    }

    private static <R> Row row(Sheet<R> sheet, R row) {
        List<String> cells = sheet.columns().stream()
                .map(column -> Workbook.cell(String.valueOf(column.cell().apply(row))))
                .toList();
        return new Row(EditableSheet.keyOf(sheet.name(), row, cells), cells);
    }

    /** The text of a cell of a row; empty where there is no such column. */
    public String cell(Row row, String header) {
        int column = headers.indexOf(header);
        return column < 0 ? "" : row.cells().get(column);
    }
}
