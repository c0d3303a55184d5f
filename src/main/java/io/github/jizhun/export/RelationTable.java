package io.github.jizhun.export;

import io.github.jizhun.link.LinkedStandard;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which task needs which knowledge and skill, one pair a row, in the document's order. */
public final class RelationTable {
    public static final Table<Row> TABLE = new Table<>(List.of(
            new Table.Column<>("standard", "職能基準代碼", "code of the standard", Row::standard),
            new Table.Column<>("duty", "主要職責代碼", "code of the duty", Row::duty),
            new Table.Column<>(
                    "task", "工作任務代碼", "code of the task", row -> row.ofTask().code()),
            new Table.Column<>(
                    "task_name", "工作任務", "the task", row -> row.ofTask().text().value()),
            new Table.Column<>(
                    "kind",
                    "knowledge 知識或 skill 技能",
                    "knowledge or skill",
                    row -> row.ofCompetency().kind().word()),
            new Table.Column<>(
                    "code",
                    "知識或技能代碼",
                    "code of the knowledge or skill",
                    row -> row.ofCompetency().code()),
            new Table.Column<>(
                    "text",
                    "知識或技能的全文",
                    "the knowledge or skill as published",
                    row -> row.ofCompetency().text().value()),
            new Table.Column<>(
                    "printed_task_name",
                    "工作任務的原文文字；只在與本站刊載的不同時填寫",
                    "the task as printed; only where it differs",
                    row -> row.ofTask().printedText()),
            new Table.Column<>(
                    "printed_code",
                    "知識或技能的原文代碼；只在與本站刊載的不同時填寫",
                    "the code of the knowledge or skill as printed; only where it differs",
                    row -> row.ofCompetency().printedCode()),
            new Table.Column<>(
                    "printed_text",
                    "知識或技能的原文文字；只在與本站刊載的不同時填寫",
                    "the knowledge or skill as printed; only where it differs",
                    row -> row.ofCompetency().printedText())));

    private RelationTable() {}

    /** A row. */
    record Row(String standard, String duty, ExportedStatement ofTask, ExportedStatement ofCompetency) {}

    /** The rows of a standard. */
    public static Stream<Row> rows(LinkedStandard standard) {
        Map<String, ExportedStatement> byKey = ExportedStatement.of(standard).stream()
                .collect(Collectors.toMap(ExportedStatement::key, Function.identity()));
        return standard.standard()
                .tasks()
                .flatMap(task -> standard.needs(task).stream()
                        .map(competency -> new Row(
                                standard.code(),
                                standard.dutyOf(task).code().value(),
                                byKey.get(task.code().value()),
                                byKey.get(ExportedStatement.keyOf(standard, competency)))));
    }
}
