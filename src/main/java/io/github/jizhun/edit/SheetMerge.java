package io.github.jizhun.edit;

import io.github.jizhun.export.workbook.EditBase;
import io.github.jizhun.export.workbook.EditBase.BaseRow;
import io.github.jizhun.export.workbook.EditableSheet;
import io.github.jizhun.export.workbook.SheetTexts;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.text.SheetText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares a sheet whose rows have keys three ways: what the workbook said when it was made, what it says, what the content says.
 * What only the workbook changed is an edit; what both changed otherwise is a conflict.
 */
final class SheetMerge {
    private final EditableSheet kind;
    private final EditedWorkbook.Sheet theirs;
    private final SheetTexts ours;
    private final Map<String, BaseRow> base = new LinkedHashMap<>();
    private final Map<String, SheetTexts.Row> ourRows = new HashMap<>();
    private final Map<String, String> keysByCode = new HashMap<>();
    private final EditPlan plan;
    private final Doubts doubts;
    private final boolean mayRemove;

    SheetMerge(
            EditableSheet kind,
            EditedWorkbook.Sheet theirs,
            EditBase.BaseSheet base,
            SheetTexts ours,
            EditPlan plan,
            boolean mayRemove) {
        this.kind = kind;
        this.theirs = theirs;
        this.ours = ours;
        this.plan = plan;
        this.mayRemove = mayRemove;
        this.doubts = new Doubts(theirs, plan.doubts());
        base.rows().forEach(row -> this.base.put(row.key(), row));
        ours.rows().forEach(row -> {
            ourRows.put(row.key(), row);
            keysByCode.putIfAbsent(codeOf(row), row.key());
        });
    }

    /** What a person calls a row: its code, or the term. */
    private String column() {
        return kind == EditableSheet.TERMS ? EditableSheet.TERM : EditableSheet.CODE;
    }

    private String codeOf(SheetTexts.Row row) {
        return ours.cell(row, column());
    }

    void run() {
        Map<String, EditedWorkbook.Row> known = known();
        Map<Integer, String> keys = new HashMap<>();
        known.forEach((key, row) -> keys.put(row.number(), key));
        for (EditedWorkbook.Row row : theirs.rows()) {
            String key = keys.get(row.number());
            if (key == null) {
                add(row);
            } else {
                plan.order(kind).add(key);
                compare(key, row);
            }
        }
        base.keySet().stream().filter(key -> !known.containsKey(key)).forEach(this::take);
    }

    /** The row of each key. A copied row brings its key along; the one that has the key's own code is the first one. */
    private Map<String, EditedWorkbook.Row> known() {
        Map<String, EditedWorkbook.Row> known = new HashMap<>();
        Map<String, EditedWorkbook.Row> byCode = new HashMap<>();
        for (EditedWorkbook.Row row : theirs.rows()) {
            String key = row.text(EditableSheet.KEY);
            String code = EditedText.code(row.raw(column()));
            if (base.containsKey(key)) {
                boolean isOwn = !code.isEmpty() && code.equals(EditedText.code(ownCode(key)));
                boolean wasOwn = known.containsKey(key)
                        && EditedText.code(known.get(key).raw(column())).equals(EditedText.code(ownCode(key)));
                if (!known.containsKey(key) || isOwn && !wasOwn) {
                    known.put(key, row);
                }
            } else if (!code.isEmpty()) {
                byCode.putIfAbsent(code, row);
            }
        }
        // A row that was typed again, or pasted into an emptied one, has no key but its code.
        byCode.forEach((code, row) -> {
            String key = kind == EditableSheet.TERMS ? keysByCode.getOrDefault(row.text(column()), "") : code;
            if (base.containsKey(key)) {
                known.putIfAbsent(key, row);
            }
        });
        return known;
    }

    private String ownCode(String key) {
        SheetTexts.Row row = ourRows.get(key);
        return row == null ? key : codeOf(row);
    }

    private void compare(String key, EditedWorkbook.Row row) {
        BaseRow was = base.get(key);
        checkUnread(key, was, row);
        was.texts().forEach((column, text) -> compare(key, column, text, row));
    }

    private void compare(String key, String column, String was, EditedWorkbook.Row row) {
        String folded = SheetText.folded(row.raw(column));
        if (folded.equals(SheetText.folded(was))) {
            if (!row.raw(column).equals(was)) {
                plan.countNormalized();
            }
            return;
        }
        SheetTexts.Row own = ourRows.get(key);
        String is = own == null ? "" : ours.cell(own, column);
        if (own != null && SheetText.folded(is).equals(folded)) {
            return;
        }
        String text;
        try {
            text = EditedText.of(row, column, was);
        } catch (Refusal e) {
            doubts.because(row, column, Doubt.Kind.EDIT_CELL, e.sentence());
            return;
        }
        if (own == null) {
            doubts.at(row, column, Doubt.Kind.EDIT_CONFLICT, "edit.conflict-gone", key, text);
        } else if (!SheetText.folded(is).equals(SheetText.folded(was))) {
            doubts.at(row, column, Doubt.Kind.EDIT_CONFLICT, "edit.conflict", was, text, is);
        } else {
            plan.cells().add(new CellEdit(kind, key, row.number(), column, is, text));
        }
    }

    /** Says which cells were changed that are not read: by the content where that is as it was. */
    private void checkUnread(String key, BaseRow was, EditedWorkbook.Row row) {
        if (EditBase.checksum(theirs.name(), row.texts()) == was.checksum()) {
            return;
        }
        SheetTexts.Row own = ourRows.get(key);
        boolean isReported = false;
        if (own != null) {
            for (String column : ours.headers()) {
                if (!kind.edited().contains(column)
                        && !SheetText.folded(row.raw(column)).equals(SheetText.folded(ours.cell(own, column)))) {
                    String sentence = column.equals(EditableSheet.CODE) ? "edit.unread-code" : "edit.unread";
                    doubts.at(row, column, Doubt.Kind.EDIT_UNREAD, sentence, column, ours.cell(own, column));
                    isReported = true;
                }
            }
        }
        if (!isReported) {
            doubts.at(row, column(), Doubt.Kind.EDIT_UNREAD, "edit.unread-row", row.number());
        }
    }

    private void add(EditedWorkbook.Row row) {
        Set<String> read = new HashSet<>(kind.edited());
        read.addAll(kind.ofNewRows());
        if (read.stream().allMatch(column -> row.text(column).isEmpty())) {
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        kind.ofNewRows().forEach(column -> cells.put(column, EditedText.code(row.raw(column))));
        boolean isSound = true;
        for (String column : kind.edited()) {
            try {
                cells.put(column, EditedText.of(row, column, ""));
            } catch (Refusal e) {
                doubts.because(row, column, Doubt.Kind.EDIT_CELL, e.sentence());
                isSound = false;
            }
        }
        if (isSound && !isThere(row, cells)) {
            plan.order(kind).add(NewRow.id(row.number()));
            plan.added().add(new NewRow(kind, row.number(), cells));
        }
    }

    /** Whether the content has the row already, or another one of its code, which is a conflict. */
    private boolean isThere(EditedWorkbook.Row row, Map<String, String> cells) {
        String code = kind == EditableSheet.TERMS
                ? cells.get(EditableSheet.TERM)
                : cells.getOrDefault(EditableSheet.CODE, "");
        String text = cells.get(
                kind == EditableSheet.TERMS ? EditableSheet.LINE : kind.edited().get(0));
        String textColumn =
                kind == EditableSheet.TERMS ? EditableSheet.LINE : kind.edited().get(0);
        if (code.isEmpty()) {
            return ours.rows().stream()
                    .filter(own -> codeOf(own).isEmpty() && !base.containsKey(own.key()))
                    .anyMatch(
                            own -> SheetText.folded(ours.cell(own, textColumn)).equals(SheetText.folded(text)));
        }
        SheetTexts.Row own = ourRows.get(keysByCode.getOrDefault(code, ""));
        if (own == null) {
            return false;
        }
        plan.order(kind).add(own.key());
        boolean isBase = base.containsKey(own.key());
        boolean isSame = SheetText.folded(ours.cell(own, textColumn)).equals(SheetText.folded(text));
        if (isBase) {
            doubts.at(row, column(), Doubt.Kind.EDIT_ROW, "edit.twice", code);
        } else if (!isSame) {
            doubts.at(
                    row,
                    textColumn,
                    Doubt.Kind.EDIT_CONFLICT,
                    "edit.conflict-new",
                    code,
                    text,
                    ours.cell(own, textColumn));
        }
        return true;
    }

    /** A row that is removed from the workbook. */
    private void take(String key) {
        SheetTexts.Row own = ourRows.get(key);
        if (own == null) {
            return;
        }
        BaseRow was = base.get(key);
        String column =
                kind == EditableSheet.TERMS ? EditableSheet.LINE : kind.edited().get(0);
        String text = ours.cell(own, column);
        String name = codeOf(own).isEmpty() ? text : codeOf(own);
        boolean isChanged = was.texts().entrySet().stream()
                .anyMatch(cell ->
                        !SheetText.folded(cell.getValue()).equals(SheetText.folded(ours.cell(own, cell.getKey()))));
        if (!mayRemove) {
            doubts.ofSheet(Doubt.Kind.EDIT_GONE, "edit.gone", text, name);
        } else if (isChanged) {
            doubts.ofSheet(Doubt.Kind.EDIT_CONFLICT, "edit.gone-changed", text, name, text);
        } else {
            plan.removed().add(new RemovedRow(kind, key, text));
        }
    }

    /** The rows of a sheet that is only looked at, or of the pairs, that are not as they were. */
    static List<EditedWorkbook.Row> changed(EditedWorkbook.Sheet sheet, EditBase.BaseSheet was) {
        Set<Long> known = new HashSet<>();
        was.rows().forEach(row -> known.add(row.checksum()));
        return sheet.rows().stream()
                .filter(row -> !EditBase.isAside(sheet.name(), row.texts()))
                .filter(row -> !known.contains(EditBase.checksum(sheet.name(), row.texts())))
                .toList();
    }
}
