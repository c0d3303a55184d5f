package io.github.jizhun.edit;

import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.workbook.EditableSheet;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person should see of edits that are made: more follows from them than the cell shows. */
final class EditNotes {
    private static final Pattern CURLY = Pattern.compile("[“”‘’]");

    private EditNotes() {}

    static void add(EditedWorkbook workbook, LinkedStandard linked, EditPlan plan) {
        for (CellEdit edit : plan.cells()) {
            EditedWorkbook.Sheet sheet = workbook.sheets().get(edit.sheet().sheet());
            Doubts doubts = new Doubts(sheet, plan.doubts());
            for (EditedWorkbook.Row row : sheet.rows()) {
                if (row.number() == edit.row()) {
                    add(edit, row, linked, doubts);
                }
            }
        }
    }

    private static void add(CellEdit edit, EditedWorkbook.Row row, LinkedStandard linked, Doubts doubts) {
        if (CURLY.matcher(edit.to()).find() && !CURLY.matcher(edit.from()).find()) {
            doubts.at(row, edit.column(), Doubt.Kind.EDIT_NOTE, "edit.quotes");
        }
        boolean isText = edit.column().equals(edit.sheet().text());
        if (isText
                && text(edit, linked)
                        .filter(text -> Underlining.isLost(text, edit.to()))
                        .isPresent()) {
            doubts.at(row, edit.column(), Doubt.Kind.EDIT_NOTE, "edit.underline");
        }
        List<String> followers = followers(edit, linked);
        if (!followers.isEmpty()) {
            doubts.at(row, edit.column(), Doubt.Kind.EDIT_NOTE, "edit.inherits", String.join("、", followers));
        }
    }

    private static Optional<Text> text(CellEdit edit, LinkedStandard linked) {
        Stream<Text> texts = edit.sheet() == EditableSheet.TERMS
                ? linked.standard().glossary().stream()
                        .filter(term -> term.id().equals(edit.key()))
                        .map(GlossaryTerm::text)
                : ExportedStatement.of(linked).stream()
                        .filter(statement -> statement.key().equals(edit.key()))
                        .map(ExportedStatement::text);
        return texts.findFirst();
    }

    /** The tasks that have their level from the duty whose level changes. */
    private static List<String> followers(CellEdit edit, LinkedStandard linked) {
        boolean isDuty = edit.sheet() == EditableSheet.DUTIES && edit.column().equals(EditableSheet.LEVEL);
        return linked.duty(new Code(edit.key())).filter(duty -> isDuty).stream()
                .flatMap(duty -> duty.printedTasks().stream()
                        .filter(task -> duty.carrier(task).level().isEmpty()
                                && task.level().isEmpty()
                                && linked.rows(task).stream()
                                        .anyMatch(row -> row.levels().isEmpty())))
                .map(Task::code)
                .map(Code::value)
                .toList();
    }
}
