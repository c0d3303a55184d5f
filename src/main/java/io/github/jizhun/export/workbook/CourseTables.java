package io.github.jizhun.export.workbook;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import io.github.jizhun.site.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Tables of the official course report form (職能導向課程規劃與執行報告書), filled as far as a standard can fill them. */
final class CourseTables {
    private CourseTables() {}

    /** 表1 本課程之職能表: a task a row, in the form's six columns. */
    static Sheet<Task> tableOne(LinkedStandard standard) {
        return new Sheet<>(
                "表1_職能表",
                new Wording("課程報告書表 1 的六個欄位，一列一項任務；課程沒有納入的任務請刪去", "table 1 of the course report, one task a row"),
                List.of(
                        Sheet.Column.of(
                                "工作任務_中文",
                                24,
                                "工作任務代碼與文字",
                                "code and text of the task",
                                task -> task.code() + " " + task.name()),
                        Sheet.Column.of("工作任務_英文", 16, "只在發給英文證書時填寫", "only for certificates in English", task -> ""),
                        Sheet.Column.of(
                                "對應之行為指標(P)",
                                50,
                                "任務的行為指標，一行一項",
                                "indicators of the task, one a line",
                                task -> lines(standard.indicators(task))),
                        Sheet.Column.of(
                                "職能級別(L)",
                                10,
                                "職能級別 1 到 6",
                                "level 1 to 6",
                                task -> standard.levelOf(task)
                                        .<Object>map(level -> level)
                                        .orElse("")),
                        Sheet.Column.of(
                                "對應之知識(K)",
                                36,
                                "任務需要的知識，一行一項",
                                "knowledge that the task needs, one a line",
                                task -> lines(standard.needs(task, Kind.KNOWLEDGE))),
                        Sheet.Column.of(
                                "對應之技能(S)",
                                44,
                                "任務需要的技能，一行一項",
                                "skills that the task needs, one a line",
                                task -> lines(standard.needs(task, Kind.SKILL)))));
    }

    /** Statements, one a line, each after its code. */
    static String lines(List<LinkedStatement> statements) {
        return statements.stream()
                .map(statement -> statement.code().map(code -> code + " ").orElse("") + statement.text())
                .collect(Collectors.joining("\n"));
    }
}
