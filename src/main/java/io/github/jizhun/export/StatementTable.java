package io.github.jizhun.export;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Every statement and every defined term of a standard, one a row, in the document's order. */
public final class StatementTable {
    public static final Table<Row> TABLE = new Table<>(List.of(
            new Table.Column<>("standard", "職能基準代碼", "code of the standard", Row::standard),
            new Table.Column<>(
                    "kind",
                    "種類：duty 主要職責、task 工作任務、output 工作產出、indicator 行為指標、knowledge 知識、skill 技能、attitude 態度、term 名詞",
                    "kind: duty, task, output, indicator, knowledge, skill, attitude, term",
                    Row::kind),
            new Table.Column<>(
                    "code",
                    "代碼；名詞為它的網址名稱；原文沒有代碼的留空白",
                    "code; a term has the name of its page; empty where the document prints none",
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
                    Row::printedCode),
            new Table.Column<>(
                    "printed_text",
                    "原文文字；只在與本站刊載的不同時填寫",
                    "the text as printed; only where it differs",
                    Row::printedText)));

    private StatementTable() {}

    /** A row. */
    record Row(
            String standard,
            String kind,
            String code,
            String text,
            String parent,
            String level,
            String printedCode,
            String printedText) {}

    /** The rows of a standard. */
    public static Stream<Row> rows(LinkedStandard standard) {
        return Stream.concat(
                ExportedStatement.of(standard).stream().map(statement -> row(standard.code(), statement)),
                standard.standard().glossary().stream().map(term -> row(standard, term)));
    }

    private static Row row(String standard, ExportedStatement statement) {
        boolean hasLevel = statement.kind() == Kind.DUTY || statement.kind() == Kind.TASK;
        return new Row(
                standard,
                statement.kind().word(),
                statement.code(),
                statement.text().value(),
                statement.parents().stream().findFirst().orElse(""),
                hasLevel ? statement.levelText() : "",
                statement.printedCode(),
                statement.printedText());
    }

    private static Row row(LinkedStandard standard, GlossaryTerm term) {
        return new Row(
                standard.code(),
                "term",
                term.id(),
                term.text().value(),
                "",
                "",
                // The source prints no code for a term.
                "",
                PrintedStatement.differingTerm(standard, term));
    }
}
