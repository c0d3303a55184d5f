package io.github.jizhun.export;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every statement and every defined term of a standard, one a row, in the document's order. */
final class StatementTable {
    static final Table<Row> TABLE = new Table<>(List.of(
            new Table.Column<>("standard", "職能基準代碼", "code of the standard", Row::standard),
            new Table.Column<>(
                    "kind",
                    "種類：duty 主要職責、task 工作任務、output 工作產出、indicator 行為指標、knowledge 知識、skill 技能、attitude 態度、term 名詞",
                    "kind: duty, task, output, indicator, knowledge, skill, attitude, term",
                    Row::kind),
            new Table.Column<>(
                    "code",
                    "代碼；名詞為 term: 加網址名稱；原文沒有代碼的留空白",
                    "code; a term has term: and its address; empty where the document prints none",
                    Row::code),
            new Table.Column<>("text", "本站刊載的全文", "the whole text as published here", Row::text),
            new Table.Column<>(
                    "parent",
                    "上一層代碼：任務的主要職責，工作產出與行為指標的任務；其他種類空白",
                    "code of the duty of a task, of the task of an output or indicator; empty for other kinds",
                    Row::parent),
            new Table.Column<>(
                    "level",
                    "職能級別 1 到 6；任務未另標時為主要職責的級別；空白表示原文未標示或不適用",
                    "level 1 to 6; a task without one of its own has its duty's; empty where there is none",
                    Row::level),
            new Table.Column<>(
                    "printed_code",
                    "原文代碼；只在與本站刊載的不同時填寫",
                    "the code as printed; only where it differs",
                    row -> row.differing(row.code(), row.printed().code())),
            new Table.Column<>(
                    "printed_text",
                    "原文文字；只在與本站刊載的不同時填寫",
                    "the text as printed; only where it differs",
                    row -> row.differing(row.text(), row.printed().text()))));

    private final LinkedStandard linked;

    /** A row. */
    record Row(
            String standard,
            String kind,
            String code,
            String text,
            String parent,
            String level,
            PrintedStatement printed) {
        private String differing(String published, String asPrinted) {
            return published.equals(asPrinted) ? "" : asPrinted;
        }
    }

    private StatementTable(LinkedStandard linked) {
        this.linked = linked;
    }

    /** The rows of a standard. */
    static Stream<Row> rows(LinkedStandard standard) {
        return new StatementTable(standard).rows();
    }

    private Stream<Row> rows() {
        Standard standard = linked.standard();
        return Stream.of(
                        standard.duties().stream().flatMap(this::duty),
                        standard.competencies().map(competency -> statement(competency, "")),
                        standard.glossary().stream().map(this::term))
                .flatMap(rows -> rows);
    }

    private Stream<Row> duty(Duty duty) {
        Row own = row(
                "duty",
                duty.code().value(),
                duty.name().value(),
                "",
                level(duty.level().map(Level::value)));
        return Stream.concat(Stream.of(own), duty.tasks().stream().flatMap(task -> task(duty, task)));
    }

    private Stream<Row> task(Duty duty, Task task) {
        String code = task.code().value();
        Row own = row("task", code, task.name().value(), duty.code().value(), level(linked.levelOf(task)));
        // A row shared by two tasks is told once, under the task that carries it.
        Stream<Row> outputs =
                task.groups().stream().map(Group::outputs).flatMap(List::stream).map(output -> statement(output, code));
        Stream<Row> indicators = task.groups().stream()
                .map(Group::indicators)
                .flatMap(List::stream)
                .map(indicator -> statement(indicator, code));
        return Stream.of(Stream.of(own), outputs, indicators).flatMap(rows -> rows);
    }

    private Row statement(Statement statement, String parent) {
        return row(
                statement.kind().word(),
                statement.code().map(Code::value).orElse(""),
                statement.text().value(),
                parent,
                "");
    }

    private Row term(GlossaryTerm term) {
        String code = Erratum.TERM_PREFIX + term.id();
        String text = term.text().value();
        // The source prints no code for a term.
        PrintedStatement printed = new PrintedStatement(
                code, PrintedStatement.of("", text, linked.errataOf(code)).text());
        return new Row(linked.code(), "term", code, text, "", "", printed);
    }

    private Row row(String kind, String code, String text, String parent, String level) {
        List<Erratum> errata = code.isEmpty() ? List.of() : linked.errataOf(code);
        return new Row(linked.code(), kind, code, text, parent, level, PrintedStatement.of(code, text, errata));
    }

    private static String level(Optional<Integer> level) {
        return level.map(String::valueOf).orElse("");
    }
}
