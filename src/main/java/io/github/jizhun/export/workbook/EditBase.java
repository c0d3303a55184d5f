package io.github.jizhun.export.workbook;

import io.github.jizhun.cache.Checksum;
import io.github.jizhun.text.SheetText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * What a workbook said when it was made, in a hidden sheet of it: the texts of the cells that may be changed, and a checksum of the
 * others of each row. With it an edited workbook is compared with what was offered, and merged with content that changed since.
 *
 * @param code of the standard
 * @param stamp a checksum of all that follows: which content the workbook is of
 * @param sheets by name
 */
public record EditBase(String code, String stamp, Map<String, BaseSheet> sheets) {
    /** The hidden sheet. */
    public static final String SHEET = "基底";

    /** The heading beside which the first sheet shows the stamp; not among what is compared. */
    public static final String STAMP = "內容版本";

    private static final String MARK = "jizhun-edit-1";
    private static final String OF_SHEET = "S";
    private static final String OF_ROW = "R";
    private static final long LOW = 0xFFFFFFFFL;

    /**
     * A row as it was.
     *
     * @param key empty in sheets that are only looked at
     * @param checksum of the cells that may not be changed
     * @param texts of the cells that may be, by column
     */
    public record BaseRow(String key, long checksum, Map<String, String> texts) {}

    /**
     * A sheet as it was.
     *
     * @param headers of its columns
     */
    public record BaseSheet(List<String> headers, List<BaseRow> rows) {}

    /** What the sheets of a standard say. */
    public static EditBase of(String code, List<SheetTexts> texts) {
        Map<String, BaseSheet> sheets = new LinkedHashMap<>();
        texts.forEach(sheet -> sheets.put(
                sheet.name(),
                new BaseSheet(
                        sheet.headers(),
                        sheet.rows().stream().map(row -> base(sheet, row)).toList())));
        return new EditBase(code, stamp(code, sheets), sheets);
    }

    private static BaseRow base(SheetTexts sheet, SheetTexts.Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < sheet.headers().size(); i++) {
            cells.put(sheet.headers().get(i), row.cells().get(i));
        }
        Map<String, String> texts = new LinkedHashMap<>(cells);
        texts.keySet().retainAll(EditableSheet.editedOf(sheet.name()));
        return new BaseRow(row.key(), checksum(sheet.name(), cells), texts);
    }

    /**
     * The checksum of the cells of a row that may not be changed. Their order does not matter, nor what spreadsheet programs do to
     * their characters.
     *
     * @param cells by column
     */
    public static long checksum(String sheet, Map<String, String> cells) {
        List<String> edited = EditableSheet.editedOf(sheet);
        long sum = 0;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            String text = SheetText.folded(cell.getValue());
            boolean isCompared =
                    !edited.contains(cell.getKey()) && !cell.getKey().equals(EditableSheet.KEY);
            if (isCompared && !text.isEmpty()) {
                CRC32 one = new CRC32();
                one.update((cell.getKey() + "\n" + text).getBytes(StandardCharsets.UTF_8));
                sum += one.getValue();
            }
        }
        return sum & LOW;
    }

    /** Whether a row stands outside what is compared: the stamp, and the totals below the matrix. */
    public static boolean isAside(String sheet, Map<String, String> cells) {
        return cells.containsValue(STAMP)
                || sheet.equals(StatementSheets.MATRIX) && cells.containsValue(StatementSheets.TOTALS);
    }

    /** The cells of the hidden sheet: texts, and checksums as numbers. */
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(MARK, code, stamp));
        sheets.forEach((name, sheet) -> {
            List<Object> head = new ArrayList<>(List.of(OF_SHEET, name));
            head.addAll(sheet.headers());
            rows.add(head);
            sheet.rows().forEach(row -> {
                List<Object> cells = new ArrayList<>(List.of(OF_ROW, row.key(), row.checksum()));
                cells.addAll(row.texts().values());
                rows.add(cells);
            });
        });
        return rows;
    }

    /**
     * Reads the hidden sheet.
     *
     * @param rows its cells as texts
     * @return empty if it is no such sheet, or not as it was written
     */
    public static Optional<EditBase> read(List<List<String>> rows) {
        if (rows.isEmpty() || !cell(rows.get(0), 0).equals(MARK)) {
            return Optional.empty();
        }
        Map<String, BaseSheet> sheets = new LinkedHashMap<>();
        List<String> columns = List.of();
        List<BaseRow> current = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (cell(row, 0).equals(OF_SHEET)) {
                current = new ArrayList<>();
                List<String> headers = row.subList(Math.min(2, row.size()), row.size());
                columns = new ArrayList<>(headers);
                columns.retainAll(EditableSheet.editedOf(cell(row, 1)));
                sheets.put(cell(row, 1), new BaseSheet(headers, current));
            } else if (cell(row, 0).equals(OF_ROW) && cell(row, 2).matches("\\d{1,10}")) {
                Map<String, String> texts = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    texts.put(columns.get(i), cell(row, 3 + i));
                }
                current.add(new BaseRow(cell(row, 1), Long.parseLong(cell(row, 2)), texts));
            }
        }
        EditBase read = new EditBase(cell(rows.get(0), 1), cell(rows.get(0), 2), sheets);
        return Optional.of(read).filter(base -> base.stamp.equals(stamp(base.code, base.sheets)));
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static String stamp(String code, Map<String, BaseSheet> sheets) {
        List<String> all = new ArrayList<>(List.of(MARK, code));
        sheets.forEach((name, sheet) -> {
            all.add(name + " " + String.join("\n", sheet.headers()));
            sheet.rows().forEach(row -> {
                all.add(row.key() + " " + row.checksum());
                all.add(row.texts().entrySet().stream()
                        .map(text -> text.getKey() + SheetText.folded(text.getValue()))
                        .collect(Collectors.joining("\n\n")));
            });
        });
        return Checksum.of(all);
    }
}
