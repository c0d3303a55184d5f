package io.github.jizhun.edit;

import io.github.jizhun.export.workbook.EditableSheet;
import io.github.jizhun.export.workbook.SheetTexts;
import io.github.jizhun.intake.doubt.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Proves that the edited files say what they said, with the edits and nothing else. */
final class ReadBack {
    private ReadBack() {}

    /**
     * Compares the content before and after the edits.
     *
     * @throws Refusal if it is not what was meant
     */
    static void check(List<SheetTexts> before, EditPlan plan, List<SheetTexts> after) {
        for (EditableSheet sheet : EditableSheet.values()) {
            List<String> expected = new ArrayList<>();
            named(before, sheet).rows().forEach(row -> expected(sheet, named(before, sheet), row, plan, expected));
            plan.added(sheet).forEach(row -> expected.add(line(sheet, row.cells())));
            List<String> actual = new ArrayList<>();
            named(after, sheet).rows().forEach(row -> actual.add(line(sheet, cells(named(after, sheet), row))));
            Set<String> wanted = new HashSet<>(expected);
            Set<String> found = new HashSet<>(actual);
            if (expected.size() != actual.size() && sheet != EditableSheet.PAIRS || !wanted.equals(found)) {
                Set<String> odd = new HashSet<>(found);
                odd.removeAll(wanted);
                wanted.removeAll(found);
                throw Refusal.of("edit.not-read", sheet.sheet(), String.join("; ", wanted), String.join("; ", odd));
            }
        }
    }

    private static void expected(
            EditableSheet sheet, SheetTexts texts, SheetTexts.Row row, EditPlan plan, List<String> lines) {
        boolean isRemoved = plan.removed().stream()
                .anyMatch(removed -> removed.sheet() == sheet && removed.key().equals(row.key()));
        if (!isRemoved) {
            Map<String, String> cells = cells(texts, row);
            plan.cells().stream()
                    .filter(edit -> edit.sheet() == sheet && edit.key().equals(row.key()))
                    .forEach(edit -> cells.put(edit.column(), edit.to()));
            lines.add(line(sheet, cells));
        }
    }

    private static SheetTexts named(List<SheetTexts> sheets, EditableSheet sheet) {
        return sheets.stream()
                .filter(each -> each.name().equals(sheet.sheet()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> cells(SheetTexts sheet, SheetTexts.Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        sheet.headers().forEach(header -> cells.put(header, sheet.cell(row, header)));
        return cells;
    }

    /** What of a row must be as it was meant. The level of a task may be its duty's, and follow that. */
    private static String line(EditableSheet sheet, Map<String, String> cells) {
        List<String> columns = new ArrayList<>(sheet.ofNewRows());
        columns.addAll(sheet.edited());
        columns.remove(EditableSheet.TASK);
        if (sheet == EditableSheet.TASKS) {
            columns.remove(EditableSheet.LEVEL);
        }
        return columns.stream()
                .map(column -> column.equals(EditableSheet.FORMS)
                        ? ContentEditor.forms(cells.get(column)).stream()
                                .sorted()
                                .collect(Collectors.joining("、"))
                        : cells.get(column))
                .collect(Collectors.joining(" "));
    }
}
