package io.github.jizhun.edit;

import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.workbook.EditBase;
import io.github.jizhun.export.workbook.EditableSheet;
import io.github.jizhun.export.workbook.SheetTexts;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares an edited workbook with the content: what is to be changed, and what a person must look at. */
final class WorkbookMerge {
    private final EditedWorkbook workbook;
    private final Map<String, SheetTexts> ours;
    private final LinkedStandard linked;
    private final EditPlan plan = new EditPlan();

    private WorkbookMerge(EditedWorkbook workbook, List<SheetTexts> ours, LinkedStandard linked) {
        this.workbook = workbook;
        this.ours = ours.stream().collect(Collectors.toMap(SheetTexts::name, Function.identity()));
        this.linked = linked;
    }

    /**
     * The edits of a workbook.
     *
     * @param ours what the content says
     * @param mayRemove whether rows that are removed are edits; otherwise they are findings
     */
    static EditPlan of(EditedWorkbook workbook, List<SheetTexts> ours, LinkedStandard linked, boolean mayRemove) {
        return new WorkbookMerge(workbook, ours, linked).run(mayRemove);
    }

    private EditPlan run(boolean mayRemove) {
        workbook.sheets().forEach((name, sheet) -> {
            EditBase.BaseSheet base = workbook.base().sheets().get(name);
            Optional<EditableSheet> editable = EditableSheet.of(name);
            if (editable.isEmpty()) {
                Doubts doubts = new Doubts(sheet, plan.doubts());
                SheetMerge.changed(sheet, base)
                        .forEach(row -> doubts.at(
                                row,
                                row.cells().keySet().iterator().next(),
                                Doubt.Kind.EDIT_UNREAD,
                                "edit.unread-sheet",
                                row.number()));
            } else if (editable.get().isKeyed()) {
                new SheetMerge(editable.get(), sheet, base, ours.get(name), plan, mayRemove).run();
            }
        });
        plan.cells().removeIf(cell -> cell.column().equals(EditableSheet.LEVEL) && !isSoundLevel(cell));
        plan.added().removeIf(row -> !isSound(row));
        keepParents();
        EditedWorkbook.Sheet pairs = workbook.sheets().get(EditableSheet.PAIRS.sheet());
        new PairMerge(pairs, workbook.base().sheets().get(pairs.name()), ours.get(pairs.name()), linked, plan)
                .run(mayRemove);
        EditNotes.add(workbook, linked, plan);
        return plan;
    }

    /** Whether the level of a duty or task stands at itself, not at its rows, nor at its duty alone. */
    private boolean isSoundLevel(CellEdit cell) {
        Optional<Task> task = linked.task(new Code(cell.key()));
        if (task.isEmpty()) {
            return true;
        }
        boolean hasRows =
                linked.rows(task.get()).stream().anyMatch(row -> !row.levels().isEmpty());
        if (hasRows) {
            return refuse(cell, "edit.level-rows", cell.key());
        }
        boolean isOwn = task.get().level().isPresent() || cell.sheet() == EditableSheet.DUTIES;
        return !cell.to().isEmpty() || isOwn || refuse(cell, "edit.level-inherited", cell.key());
    }

    private boolean refuse(CellEdit cell, String sentence, Object... arguments) {
        report(cell.sheet(), cell.row(), cell.column(), Doubt.Kind.EDIT_CELL, sentence, arguments);
        return false;
    }

    private boolean refuse(NewRow row, String sentence, Object... arguments) {
        report(row.sheet(), row.row(), row.sheet().text(), Doubt.Kind.EDIT_ROW, sentence, arguments);
        return false;
    }

    private void report(
            EditableSheet of, int row, String column, Doubt.Kind kind, String sentence, Object... arguments) {
        EditedWorkbook.Sheet sheet = workbook.sheets().get(of.sheet());
        sheet.rows().stream()
                .filter(each -> each.number() == row)
                .forEach(each -> new Doubts(sheet, plan.doubts()).at(each, column, kind, sentence, arguments));
    }

    /** Whether a new row has what it needs: a code of its kind, and a parent. */
    private boolean isSound(NewRow row) {
        Optional<Kind> kind = row.sheet().kind();
        if (kind.isEmpty()) {
            return !linked.standard().glossary().isEmpty() || refuse(row, "edit.no-file", ContentEditor.GLOSSARY);
        }
        String code = row.cell(EditableSheet.CODE);
        boolean mayBeEmpty = kind.get() != Kind.DUTY
                && kind.get() != Kind.TASK
                && linked.ofKind(kind.get()).stream()
                        .anyMatch(each -> each.code().isEmpty());
        if (code.isEmpty() && !mayBeEmpty) {
            return refuse(row, "edit.no-code");
        }
        if (!code.isEmpty() && !new Code(code).kind().equals(kind)) {
            return refuse(row, "edit.bad-code", code);
        }
        boolean isTwice = plan.added(row.sheet()).stream()
                .anyMatch(other ->
                        other.row() < row.row() && !code.isEmpty() && code.equals(other.cell(EditableSheet.CODE)));
        if (isTwice) {
            return refuse(row, "edit.twice", code);
        }
        String column = kind.get() == Kind.TASK ? EditableSheet.DUTY : EditableSheet.TASK;
        if (row.sheet().ofNewRows().contains(column)) {
            String parent = row.cell(column);
            boolean isTask = kind.get() != Kind.TASK;
            if (!isParent(parent, isTask)) {
                return refuse(row, isTask ? "edit.no-task" : "edit.no-duty", parent);
            }
        }
        return true;
    }

    private boolean isParent(String code, boolean isTask) {
        boolean isThere = isTask
                ? linked.task(new Code(code)).isPresent()
                : linked.duty(new Code(code))
                        .filter(duty -> !duty.isItsOwnTask())
                        .isPresent();
        return isThere
                || plan.added(isTask ? EditableSheet.TASKS : EditableSheet.DUTIES).stream()
                        .anyMatch(row -> row.cell(EditableSheet.CODE).equals(code));
    }

    /** A duty or task goes only with all that stands in it. */
    private void keepParents() {
        for (EditableSheet parents : List.of(EditableSheet.TASKS, EditableSheet.DUTIES)) {
            Set<String> removed = plan.removed().stream().map(RemovedRow::key).collect(Collectors.toSet());
            for (ExportedStatement statement : ExportedStatement.of(linked)) {
                if (!removed.contains(statement.key())) {
                    statement.parents().stream().filter(removed::contains).forEach(parent -> keep(parent, statement));
                }
            }
            plan.added().stream()
                    .flatMap(row -> row.cells().entrySet().stream())
                    .filter(cell -> cell.getKey().equals(EditableSheet.TASK)
                            || cell.getKey().equals(EditableSheet.DUTY))
                    .map(Map.Entry::getValue)
                    .filter(removed::contains)
                    .toList()
                    .forEach(parent -> plan.removed()
                            .removeIf(row -> row.sheet() == parents && row.key().equals(parent)));
        }
    }

    private void keep(String parent, ExportedStatement child) {
        boolean isTaken = plan.removed().removeIf(row -> row.key().equals(parent));
        if (isTaken) {
            EditableSheet kind = linked.task(new Code(parent)).isPresent() ? EditableSheet.TASKS : EditableSheet.DUTIES;
            new Doubts(workbook.sheets().get(kind.sheet()), plan.doubts())
                    .ofSheet(Doubt.Kind.EDIT_ROW, "edit.has-children", child.line(), parent, child.line());
        }
    }
}
