package io.github.jizhun.intake.office;

import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Line;
import io.github.jizhun.intake.grid.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which sheet of a workbook is the form: the official table, or else a flat one with an indicator a row (職能總表). */
public final class Sheets {
    private static final List<String> FLAT = List.of("主要職責代碼", "任務代碼", "行為指標代碼");
    private static final List<String> FORM =
            List.of("主要職責", "工作任務", "工作產出", "行為指標", "職能級別", "職能內涵（K=knowledge知識）", "職能內涵（S=skills技能）");
    private static final int HEADING_ROWS = 200;

    private Sheets() {}

    /**
     * The form.
     *
     * @param others the names of the other sheets
     */
    public record Choice(List<Row> rows, List<String> others) {}

    /**
     * The sheet that is the form.
     *
     * @throws Refusal if no sheet is
     */
    public static Choice choose(List<Workbook.Sheet> sheets) {
        for (Workbook.Sheet sheet : sheets) {
            if (sheet.rows().stream()
                    .limit(HEADING_ROWS)
                    .anyMatch(row -> has(row, "工作產出") && has(row, "行為指標") && !has(row, FLAT.get(0)))) {
                return new Choice(sheet.rows(), others(sheets, sheet));
            }
        }
        for (Workbook.Sheet sheet : sheets) {
            Optional<List<Row>> flat = flat(sheet, sheets);
            if (flat.isPresent()) {
                return new Choice(flat.get(), others(sheets, sheet));
            }
        }
        throw Refusal.of("import.no-form");
    }

    private static List<String> others(List<Workbook.Sheet> sheets, Workbook.Sheet chosen) {
        return sheets.stream()
                .filter(sheet -> sheet != chosen)
                .map(Workbook.Sheet::name)
                .toList();
    }

    private static boolean has(Row row, String heading) {
        return row.cells().stream().anyMatch(cell -> fold(cell).equals(heading));
    }

    private static String fold(Cell cell) {
        return cell.text().replaceAll("\\s", "");
    }

    /** The flat sheet in the form's columns: what is repeated on the next row is one merged cell again. */
    private static Optional<List<Row>> flat(Workbook.Sheet sheet, List<Workbook.Sheet> all) {
        int heading = -1;
        for (int i = 0; i < Math.min(HEADING_ROWS, sheet.rows().size()) && heading < 0; i++) {
            Row row = sheet.rows().get(i);
            heading = FLAT.stream().allMatch(word -> has(row, word)) ? i : -1;
        }
        if (heading < 0) {
            return Optional.empty();
        }
        Map<String, Integer> places = new HashMap<>();
        Row headings = sheet.rows().get(heading);
        for (int i = 0; i < headings.slots().size(); i++) {
            places.putIfAbsent(fold(headings.at(i)), i);
        }
        List<Row> rows = new ArrayList<>(head(all));
        rows.add(new Row(FORM.stream().map(Cell::of).toList(), 0, headings.number()));
        List<String> before = List.of();
        Row last = null;
        for (Row row : sheet.rows().subList(heading + 1, sheet.rows().size())) {
            Cell indicator = new Cell(join(row, places, "行為指標代碼", "行為指標"));
            List<Cell> cells = new ArrayList<>(List.of(
                    new Cell(join(row, places, "主要職責代碼", "主要職責")),
                    new Cell(join(row, places, "任務代碼", "工作任務")),
                    at(row, places, "工作產出"),
                    indicator,
                    at(row, places, "職能級別"),
                    at(row, places, "知識"),
                    at(row, places, "技能")));
            List<String> key = List.of(0, 1, 2, 4, 5, 6).stream()
                    .map(i -> cells.get(i).text())
                    .toList();
            if (key.stream().allMatch(String::isEmpty) && indicator.isEmpty()) {
                continue;
            }
            if (key.equals(before) && last != null) {
                List<Line> lines = new ArrayList<>(last.at(3).lines());
                lines.addAll(indicator.lines());
                List<Cell> more = new ArrayList<>(last.slots());
                more.set(3, new Cell(lines));
                last = new Row(more, 0, last.number());
                rows.set(rows.size() - 1, last);
            } else {
                if (last != null && key.get(0).equals(before.get(0))) {
                    cells.set(0, last.at(0));
                }
                if (last != null && key.get(1).equals(before.get(1))) {
                    cells.set(1, last.at(1));
                }
                last = new Row(cells, 0, row.number());
                rows.add(last);
            }
            before = key;
        }
        return Optional.of(rows);
    }

    /** The product's own workbook reports name, code, description and level on its first sheet. */
    private static List<Row> head(List<Workbook.Sheet> all) {
        List<Row> head = new ArrayList<>();
        for (Workbook.Sheet sheet : all) {
            for (Row row : sheet.rows()) {
                String item = fold(row.at(0));
                String content = row.at(1).text();
                if (item.equals("職能基準") && content.matches(".+（[A-Z]{3}[^）]*）")) {
                    int bracket = content.lastIndexOf('（');
                    String name = content.substring(0, bracket).replaceFirst("職能基準$", "");
                    head.add(new Row(List.of(Cell.of(name + "職能基準")), 0, row.number()));
                    head.add(new Row(
                            List.of(Cell.of("職能基準代碼"), Cell.of(content.substring(bracket + 1, content.length() - 1))),
                            0,
                            row.number()));
                } else if (!head.isEmpty() && (item.equals("工作描述") || item.equals("基準級別"))) {
                    head.add(row);
                }
            }
            if (!head.isEmpty()) {
                return head;
            }
        }
        return head;
    }

    private static Cell at(Row row, Map<String, Integer> places, String heading) {
        return places.containsKey(heading) ? row.at(places.get(heading)) : new Cell(List.of());
    }

    /** Codes and names in two cells, line by line, as the form prints them. */
    private static List<Line> join(Row row, Map<String, Integer> places, String codes, String names) {
        List<Line> first = at(row, places, codes).lines();
        List<Line> second = at(row, places, names).lines();
        return Stream.iterate(0, i -> i < Math.max(first.size(), second.size()), i -> i + 1)
                .map(i -> Line.ended(((i < first.size() ? first.get(i).text() : "") + " "
                                + (i < second.size() ? second.get(i).text() : ""))
                        .strip()))
                .toList();
    }
}
