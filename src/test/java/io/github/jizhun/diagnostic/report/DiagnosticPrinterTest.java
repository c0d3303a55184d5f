package io.github.jizhun.diagnostic.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
    private static final Message MISSING = Message.of("missing-field", "name");

    private static Diagnostic finding(int line, int column, int width, String path) {
        return new Diagnostic(
                Rule.MISSING_FIELD,
                new Position("content/site.yaml", line, column),
                width,
                path,
                MISSING,
                Message.NONE);
    }

    private static String print(Language language, String line, Diagnostic finding) {
        return new DiagnosticPrinter(Messages.in(language), (file, number) -> Optional.of(line)).print(finding);
    }

    @Test
    void caretStandsUnderFullWidthText() {
        String line = "名稱: 分析 [K01, Ｋ７７]";
        assertEquals("""
                content/site.yaml:42:14: error[missing-field]: 缺少「name」這個欄位。
                  42 | 名稱: 分析 [K01, Ｋ７７]
                     | 　　  　　       ^^^^^^
                  位置：T1 > knowledge
                """, print(Language.ZH_TW, line, finding(42, 14, 3, "T1 > knowledge")));
    }

    @Test
    void englishIsSpokenOnDemand() {
        assertEquals(
                """
                content/site.yaml:1:1: error[missing-field]: the field "name" is missing
                  1 | a
                    | ^
                  at: T1
                  hint: add name: …
                """,
                print(
                        Language.EN,
                        "a",
                        new Diagnostic(
                                Rule.MISSING_FIELD,
                                Position.startOf("content/site.yaml"),
                                1,
                                "T1",
                                MISSING,
                                Message.of("missing-field.hint", "name"))));
    }

    @Test
    void whatWasWrittenIsNeverShownWithoutEnd() {
        String endless = "字".repeat(100_000);
        Diagnostic finding = new Diagnostic(
                Rule.MISSING_FIELD,
                Position.startOf("content/site.yaml"),
                endless.length(),
                endless,
                Message.of("missing-field", endless),
                Message.of("missing-field.hint", endless));
        assertTrue(print(Language.ZH_TW, endless, finding).length() < 4000);
    }

    @Test
    void charactersOutsideTheBasicPlaneAndMarksTakeTheirOwnWidth() {
        assertTrue(print(Language.EN, "😀e\u0301x", finding(1, 4, 1, "")).contains("    | 　 ^\n"));
        assertTrue(print(Language.EN, "𠮷", finding(1, 1, 1, "")).contains("    | ^^\n"));
    }

    @Test
    void caretMayStandAfterTheLineButNoFurther() {
        assertTrue(print(Language.EN, "ab", finding(1, 3, 1, "")).endsWith("  1 | ab\n    |   ^\n"));
        assertTrue(print(Language.EN, "ab", finding(1, 99, 7, "")).endsWith("  1 | ab\n    |   ^\n"));
    }

    @Test
    void nothingInALineReachesTheTerminal() {
        String printed = print(Language.EN, "\u001B[31mred\u202E\tx\u0007", finding(1, 6, 3, "\u001B[0m"));
        assertTrue(printed.contains("  1 | ?[31mred? x?\n    |      ^^^\n"), printed);
        assertTrue(printed.chars().noneMatch(c -> c < 0x20 && c != '\n'));
    }

    @Test
    void longLineIsShownAroundTheFinding() {
        String printed = print(Language.EN, "字".repeat(5000) + "K" + "x".repeat(5000), finding(1, 5001, 1, ""));
        String[] lines = printed.split("\n");
        assertEquals("  1 | ..." + "字".repeat(20) + "K" + "x".repeat(79) + "...", lines[1]);
        assertEquals("    |    " + "\u3000".repeat(20) + "^", lines[2]);
    }

    @Test
    void manyFindingsAreCountedRatherThanListed() {
        Diagnostics diagnostics = new Diagnostics();
        for (int line = 1; line <= 120; line++) {
            diagnostics.add(finding(line, 1, 1, ""));
        }
        DiagnosticPrinter printer =
                new DiagnosticPrinter(Messages.in(Language.ZH_TW), (file, number) -> Optional.empty());
        String printed = printer.print(diagnostics, Message.of("report.not-updated"));
        assertEquals(100, printed.split("error\\[", -1).length - 1);
        assertTrue(printed.endsWith("""
                        （還有 20 個錯誤、0 個警告沒有列出）

                        檢查結果：120 個錯誤、0 個警告。網站沒有更新，仍是上一次成功的內容。
                        """), printed);
    }

    @Test
    void ofManyFindingsErrorsAreListedFirst() {
        Diagnostics diagnostics = new Diagnostics();
        for (int line = 1; line <= 120; line++) {
            diagnostics.add(new Diagnostic(
                    Rule.UNUSED_TERM,
                    new Position("content/pages/" + line + ".md", 1, 1),
                    1,
                    "",
                    MISSING,
                    Message.NONE));
        }
        diagnostics.add(finding(7, 1, 1, ""));
        String printed =
                new DiagnosticPrinter(Messages.in(Language.EN), (file, number) -> Optional.empty()).print(diagnostics);
        assertTrue(printed.startsWith("content/site.yaml:7:1: error[missing-field]"), printed);
        assertEquals(99, printed.split("warning\\[", -1).length - 1);
        assertTrue(printed.contains("(not listed: errors 0, warnings 21)"), printed);
    }

    @Test
    void hintOfSeveralLinesCanBeCopied() {
        Diagnostic finding = new Diagnostic(
                Rule.MISSING_FIELD,
                Position.startOf("content/site.yaml"),
                1,
                "",
                MISSING,
                Message.of("missing-field.hint", "a\n  - code: T1\n    b"));
        assertTrue(print(Language.EN, "", finding).endsWith("  hint: add a\n  - code: T1\n    b: …\n"));
    }
}
