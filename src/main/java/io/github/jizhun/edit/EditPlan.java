package io.github.jizhun.edit;

import io.github.jizhun.export.workbook.EditableSheet;
import io.github.jizhun.intake.doubt.Doubt;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an edited workbook wants of the content, and what of it cannot be done; it grows sheet by sheet. */
final class EditPlan {
    private final List<CellEdit> cells = new ArrayList<>();
    private final List<NewRow> added = new ArrayList<>();
    private final List<RemovedRow> removed = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<EditableSheet, List<String>> order = new EnumMap<>(EditableSheet.class);
    private int normalized;

    List<CellEdit> cells() {
        return cells;
    }

    List<NewRow> added() {
        return added;
    }

    List<NewRow> added(EditableSheet sheet) {
        return added.stream().filter(row -> row.sheet() == sheet).toList();
    }

    List<RemovedRow> removed() {
        return removed;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** The rows of a sheet as the workbook orders them: the keys of those that the content has, the ids of new ones. */
    List<String> order(EditableSheet sheet) {
        return order.computeIfAbsent(sheet, each -> new ArrayList<>());
    }

    /** The number of cells whose text a spreadsheet program changed without anybody meaning it. */
    int normalized() {
        return normalized;
    }

    void countNormalized() {
        normalized++;
    }

    boolean isEmpty() {
        return cells.isEmpty() && added.isEmpty() && removed.isEmpty();
    }
}
