package io.github.jizhun.export;

import io.github.jizhun.compare.Change;
import io.github.jizhun.compare.ChangeKind;
import io.github.jizhun.compare.ChangeReport;
import io.github.jizhun.compare.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed between two editions, one statement a row: kind by kind, in the order of codes. */
public final class ChangeTable {
    public static final Table<Row> TABLE = new Table<>(List.of(
            new Table.Column<>(
                    "from",
                    "舊版代碼",
                    "code of the older edition",
                    row -> row.report().older().code()),
            new Table.Column<>(
                    "to",
                    "新版代碼",
                    "code of the newer edition",
                    row -> row.report().newer().code()),
            new Table.Column<>(
                    "kind",
                    "種類：duty task output indicator knowledge skill attitude term",
                    "kind: duty, task, output, indicator, knowledge, skill, attitude, term",
                    row -> row.change().subject().word()),
            new Table.Column<>(
                    "changes",
                    "改了什麼，以空白分開：added 新增、withdrawn 停用、reworded 文字修改、moved 移動、renumbered 改代碼、level 級別變更、relations 對應變更",
                    "what happened, separated by blanks: added, withdrawn, reworded, moved, renumbered, level, relations",
                    row -> row.change().kinds().stream().map(ChangeKind::word).collect(Collectors.joining(" "))),
            new Table.Column<>(
                    "affects_assessment",
                    "是否影響評量：yes 或 no（工作產出、行為指標或級別有變）",
                    "yes or no: whether an output, an indicator or a level changed",
                    row -> row.change().affectsAssessment() ? "yes" : "no"),
            new Table.Column<>("code_before", "舊版的代碼", "code in the older edition", before(Subject::code)),
            new Table.Column<>("code_after", "新版的代碼", "code in the newer edition", after(Subject::code)),
            new Table.Column<>("text_before", "舊版的全文", "text in the older edition", before(ChangeTable::text)),
            new Table.Column<>("text_after", "新版的全文", "text in the newer edition", after(ChangeTable::text)),
            new Table.Column<>(
                    "parent_before",
                    "舊版所屬的主要職責或工作任務",
                    "duty or task in the older edition",
                    row -> code(row.change().parentBefore())),
            new Table.Column<>(
                    "parent_after",
                    "新版所屬的主要職責或工作任務",
                    "duty or task in the newer edition",
                    row -> code(row.change().parentAfter())),
            new Table.Column<>("level_before", "舊版的職能級別", "level in the older edition", before(ChangeTable::level)),
            new Table.Column<>("level_after", "新版的職能級別", "level in the newer edition", after(ChangeTable::level)),
            new Table.Column<>(
                    "gained",
                    "任務增加的知識與技能（新版代碼），以空白分開",
                    "knowledge and skills that a task gained, by their newer codes, separated by blanks",
                    row -> codes(row.change().gained())),
            new Table.Column<>(
                    "lost",
                    "任務減少的知識與技能（舊版代碼），以空白分開",
                    "knowledge and skills that a task lost, by their older codes, separated by blanks",
                    row -> codes(row.change().lost()))));

    private ChangeTable() {}

    /** A row. */
    record Row(ChangeReport report, Change change) {}

    /** The rows of a report. */
    public static Stream<Row> rows(ChangeReport report) {
        return report.changes().stream().map(change -> new Row(report, change));
    }

    private static Function<Row, String> before(Function<Subject, String> cell) {
        return row -> row.change().before().map(cell).orElse("");
    }

    private static Function<Row, String> after(Function<Subject, String> cell) {
        return row -> row.change().after().map(cell).orElse("");
    }

    private static String text(Subject subject) {
        return subject.text().value();
    }

    private static String level(Subject subject) {
        return subject.level().map(String::valueOf).orElse("");
    }

    private static String code(Optional<Subject> subject) {
        return subject.map(Subject::code).orElse("");
    }

    private static String codes(List<Subject> subjects) {
        return subjects.stream().map(Subject::code).collect(Collectors.joining(" "));
    }
}
