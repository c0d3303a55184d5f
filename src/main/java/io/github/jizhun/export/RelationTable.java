package io.github.jizhun.export;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Task;
import java.util.List;
import java.util.stream.Stream;

/** Which task needs which knowledge and skill, one pair a row, in the document's order. */
final class RelationTable {
    static final Table<Row> TABLE = new Table<>(List.of(
            new Table.Column<>("standard", "職能基準代碼", "code of the standard", Row::standard),
            new Table.Column<>("duty", "主要職責代碼", "code of the duty", Row::duty),
            new Table.Column<>("task", "工作任務代碼", "code of the task", Row::task),
            new Table.Column<>("task_name", "工作任務", "the task", Row::taskName),
            new Table.Column<>("kind", "knowledge 知識或 skill 技能", "knowledge or skill", Row::kind),
            new Table.Column<>("code", "知識或技能代碼", "code of the knowledge or skill", Row::code),
            new Table.Column<>("text", "知識或技能的全文", "the knowledge or skill as published", Row::text)));

    private RelationTable() {}

    /** A row. */
    record Row(String standard, String duty, String task, String taskName, String kind, String code, String text) {}

    /** The rows of a standard. */
    static Stream<Row> rows(LinkedStandard standard) {
        return standard.standard()
                .tasks()
                .flatMap(task -> standard.needs(task).stream().map(competency -> row(standard, task, competency)));
    }

    private static Row row(LinkedStandard standard, Task task, LinkedStatement competency) {
        return new Row(
                standard.code(),
                standard.dutyOf(task).code().value(),
                task.code().value(),
                task.name().value(),
                competency.kind().word(),
                competency.label(),
                competency.text().value());
    }
}
