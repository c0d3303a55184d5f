package io.github.jizhun.export.workbook;

import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.KindName;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Statement;
import io.github.jizhun.site.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The worksheets that have a statement a row. */
final class StatementSheets {
    static final String MATRIX = "對照表";
    /** The name of the row below the matrix. */
    static final String TOTALS = "合計";

    private final LinkedStandard linked;

    StatementSheets(LinkedStandard linked) {
        this.linked = linked;
    }

    /** Duties, tasks, outputs or indicators, one a row. */
    Sheet<ExportedStatement> outcomes(Kind kind) {
        Wording name = KindName.of(kind);
        List<Sheet.Column<ExportedStatement>> columns = codeAnd("文字");
        if (kind == Kind.TASK) {
            columns.add(Sheet.Column.of("所屬主要職責", 12, "主要職責代碼", "code of the duty", StatementSheets::parents));
        } else if (kind != Kind.DUTY) {
            columns.add(Sheet.Column.of(
                    "所屬任務",
                    12,
                    "工作任務代碼；共用一列的任務各占一行",
                    "code of the task; tasks that share a row, one a line",
                    StatementSheets::parents));
        }
        columns.add(Sheet.Column.of(
                "職能級別",
                9,
                "職能級別 1 到 6；行為指標與工作產出為所屬任務的級別",
                "level 1 to 6; indicators and outputs have their task's",
                statement -> statement.level().<Object>map(level -> level).orElse(statement.levelText())));
        columns.addAll(errataColumns());
        return new Sheet<>(name.zh(), new Wording("一列一項" + name.zh(), "one a row: " + name.en()), columns);
    }

    private static Object parents(ExportedStatement statement) {
        return String.join("\n", statement.parents());
    }

    private static Sheet.Column<ExportedStatement> codeColumn() {
        return Sheet.Column.of(
                "代碼", 10, "代碼；原文沒有代碼的留空白", "code; empty where the document prints none", ExportedStatement::code);
    }

    /** The first two columns: the code, and the text under this header. */
    private static List<Sheet.Column<ExportedStatement>> codeAnd(String text) {
        return new ArrayList<>(List.of(
                codeColumn(),
                Sheet.Column.of(text, 60, "本站刊載的全文", "the whole text as published here", ExportedStatement::text)));
    }

    private static List<Sheet.Column<ExportedStatement>> errataColumns() {
        return List.of(
                Sheet.Column.of(
                        "原文代碼",
                        10,
                        "只在與本站刊載的不同時填寫",
                        "the code as printed; only where it differs",
                        ExportedStatement::printedCode),
                Sheet.Column.of(
                        "原文文字",
                        40,
                        "只在與本站刊載的不同時填寫",
                        "the text as printed; only where it differs",
                        ExportedStatement::printedText),
                Sheet.Column.of(
                        "備註",
                        50,
                        "勘誤的處理與理由",
                        "what was done about slips, and why",
                        statement -> ErratumRemark.of(statement.errata())));
    }

    /** Knowledge or skills, one a row, with the tasks that need each. */
    Sheet<ExportedStatement> competencies(Kind kind) {
        Wording name = KindName.of(kind);
        List<Sheet.Column<ExportedStatement>> columns = codeAnd("名稱");
        columns.add(Sheet.Column.of(
                "使用任務數",
                9,
                "需要它的任務有幾項",
                "how many tasks need it",
                statement -> linked.tasksOf(statement.reference()).size()));
        columns.add(Sheet.Column.of(
                "使用任務",
                30,
                "需要它的任務代碼",
                "codes of the tasks that need it",
                statement -> linked.tasksOf(statement.reference()).stream()
                        .map(task -> task.code().value())
                        .collect(Collectors.joining("、"))));
        columns.addAll(errataColumns());
        return new Sheet<>(
                name.zh(),
                new Wording("一列一項" + name.zh() + "與需要它的任務", "one a row, with the tasks that need it"),
                columns);
    }

    /** Attitudes, one a row. */
    Sheet<ExportedStatement> attitudes() {
        List<Sheet.Column<ExportedStatement>> columns = codeAnd("文字");
        columns.add(Sheet.Column.of(
                "名稱",
                16,
                "冒號前的名稱；沒有冒號時為全文",
                "the name before the colon; the whole text without one",
                statement -> named(statement).family().orElse(statement.text().value())));
        columns.add(Sheet.Column.of(
                "定義",
                60,
                "冒號後的定義；沒有冒號時空白",
                "the definition after the colon; empty without one",
                statement ->
                        named(statement).family().isPresent() ? named(statement).rest() : ""));
        columns.addAll(errataColumns());
        return new Sheet<>(
                KindName.of(Kind.ATTITUDE).zh(),
                new Wording("一列一項態度；適用於整份職能基準，未對應任務", "one a row; attitudes hold for the whole standard"),
                columns);
    }

    private static Statement named(ExportedStatement statement) {
        return new Statement(
                statement.kind(),
                Optional.empty(),
                statement.text(),
                statement.text().at());
    }

    /** Knowledge and skills by tasks. */
    Sheet<ExportedStatement> matrix() {
        List<Sheet.Column<ExportedStatement>> columns = new ArrayList<>();
        columns.add(codeColumn());
        columns.add(Sheet.Column.of("名稱", 44, "知識或技能", "the knowledge or skill", ExportedStatement::text));
        linked.standard().tasks().forEach(task -> {
            Set<String> needs =
                    linked.needs(task).stream().map(LinkedStatement::label).collect(Collectors.toSet());
            columns.add(new Sheet.Column<>(
                    task.code().value(),
                    "（任務代碼）",
                    new Wording("一項任務一欄；● 表示這項任務需要", "a column a task; ● where the task needs it"),
                    6,
                    statement -> needs.contains(statement.code()) ? "●" : ""));
        });
        columns.add(Sheet.Column.of(
                "使用任務數",
                9,
                "需要它的任務有幾項",
                "how many tasks need it",
                statement -> linked.tasksOf(statement.reference()).size()));
        return new Sheet<>(
                MATRIX, new Wording("知識與技能 × 工作任務，● 表示需要", "knowledge and skills by tasks; ● where needed"), columns);
    }
}
