package io.github.jizhun.diagnostic.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CheckReportRendererTest {
    private static final Message SENTENCE = Message.of("report.more", "<3>", 0);

    @Test
    void findingsAreGroupedByFile() {
        Document report = report(
                finding(Rule.BAD_CODE, "content/b.yaml", 1, 1, 1),
                finding(Rule.BAD_CODE, "content/a.yaml", 2, 1, 1),
                finding(Rule.UNUSED_TERM, "content/a.yaml", 9, 1, 1));
        assertEquals(
                List.of("content/a.yaml", "content/b.yaml"), report.select("h2").eachText());
        assertEquals(2, report.expectFirst("section").select("li").size());
        assertEquals(
                List.of("2:1 error[bad-code]", "9:1 warning[unused-term]"),
                report.expectFirst("section").select("code").eachText());
    }

    @Test
    void errorsComeFirstAndAreCountedForEachFile() {
        Document report = report(
                finding(Rule.UNUSED_TERM, "content/a.yaml", 1, 1, 1),
                finding(Rule.UNUSED_TERM, "content/b.yaml", 1, 1, 1),
                finding(Rule.UNUSED_TERM, "content/b.yaml", 2, 1, 1),
                finding(Rule.BAD_CODE, "content/b.yaml", 9, 1, 1));
        assertEquals(
                List.of("content/b.yaml 錯誤 1 警告 1", "content/a.yaml 警告 1"),
                report.select("nav li").eachText());
        assertEquals(
                List.of("9:1 error[bad-code]", "1:1 warning[unused-term]", "1:1 warning[unused-term]"),
                report.select("li code:contains([)").eachText());
    }

    @Test
    void theGuiltyTextIsMarkedInItsLineCountedInCodePoints() {
        Element source =
                report(finding(Rule.BAD_CODE, "content/a.yaml", 1, 4, 2)).expectFirst("pre");
        assertEquals("代碼", source.expectFirst("mark").wholeText());
        assertEquals("1 | 𠮷名<代碼>", source.wholeText());
    }

    @Test
    void ofALongLineThePartAroundTheGuiltyTextIsShown() {
        String line = "前".repeat(5000) + "𠮷錯" + "後".repeat(5000);
        Element source = report(line, finding(Rule.BAD_CODE, "content/a.yaml", 1, 5001, 2))
                .expectFirst("pre");
        assertEquals("𠮷錯", source.expectFirst("mark").wholeText());
        assertEquals("1 | …" + "前".repeat(100) + "𠮷錯" + "後".repeat(100) + "…", source.wholeText());
        Element whole = report(line, finding(Rule.BAD_CODE, "content/a.yaml", 1, 1, 10_002))
                .expectFirst("pre");
        assertTrue(whole.wholeText().length() < 1000, whole.wholeText());
        Element end = report(line, finding(Rule.BAD_CODE, "content/a.yaml", 1, 20_000, 1))
                .expectFirst("pre");
        assertEquals("1 | …" + "後".repeat(100), end.wholeText());
    }

    @Test
    void ofVeryManyFindingsTheGravestAreListedAndTheOthersCounted() {
        Diagnostic[] many = IntStream.rangeClosed(1, 1200)
                .mapToObj(line -> finding(line % 2 == 0 ? Rule.BAD_CODE : Rule.UNUSED_TERM, line + ".yaml", 1, 1, 1))
                .toArray(Diagnostic[]::new);
        Document report = report("字".repeat(10_000), many);
        assertEquals(1000, report.select("ol > li").size());
        assertEquals(600, report.select("ol > li.error").size());
        assertEquals(
                "檢查結果：600 個錯誤、600 個警告。（還有 0 個錯誤、200 個警告沒有列出）",
                report.expectFirst(".summary").text());
        assertTrue(report.outerHtml().length() < 2_000_000);
    }

    @Test
    void theWarningsOfARuleAreOneWithAllOtherPlacesAfterIt() {
        Document report = report(
                finding(Rule.UNUSED_TERM, "content/standards/A/a.yaml", 1, 1, 1),
                finding(Rule.UNUSED_TERM, "content/standards/A/a.yaml", 2, 3, 1),
                finding(Rule.UNUSED_TERM, "content/standards/A/b.yaml", 4, 1, 1),
                finding(Rule.UNUSED_TERM, "content/standards/B/a.yaml", 1, 1, 1));
        assertEquals(2, report.select("ol > li").size());
        Element first = report.expectFirst("ol > li");
        assertEquals("另外 2 處", first.expectFirst("summary").text());
        assertEquals(
                List.of("2:3", "content/standards/A/b.yaml:4:1"),
                first.select("details code").eachText());
        assertEquals("檢查結果：0 個錯誤、2 個警告（共 4 處）。", report.expectFirst(".summary").text());
    }

    @Test
    void ofAGroupWithoutEndThePlacesListedAreBounded() {
        Document report = report(IntStream.rangeClosed(1, 12_000)
                .mapToObj(line -> finding(Rule.UNUSED_TERM, "a.yaml", line, 1, 1))
                .toArray(Diagnostic[]::new));
        assertEquals("另外 11999 處（列出前 10000 處）", report.expectFirst("summary").text());
        assertEquals(10_000, report.select("details li").size());
    }

    @Test
    void aPlaceAfterTheLinesEndDoesNotHarm() {
        assertEquals(
                "",
                report(finding(Rule.BAD_CODE, "content/a.yaml", 1, 99, 9))
                        .expectFirst("mark")
                        .wholeText());
    }

    @Test
    void textOfFindingsIsEscaped() {
        Document report = report(finding(Rule.BAD_CODE, "content/<b>.yaml", 1, 1, 1));
        assertTrue(report.select("b").isEmpty());
        assertTrue(report.text().contains("<3>"));
    }

    @Test
    void nothingFoundIsSaidToo() {
        assertEquals("檢查結果：沒有錯誤，也沒有警告。", report().expectFirst(".summary").text());
    }

    @Test
    void itLoadsNothingFromElsewhere() {
        assertTrue(report(finding(Rule.BAD_CODE, "content/a.yaml", 1, 1, 1))
                .select("[src], link")
                .isEmpty());
    }

    private static Diagnostic finding(Rule rule, String file, int line, int column, int width) {
        return new Diagnostic(rule, new Position(file, line, column), width, "T1 > T1.1", SENTENCE, Message.NONE);
    }

    private static Document report(Diagnostic... findings) {
        return report("𠮷名<代碼>", findings);
    }

    private static Document report(String text, Diagnostic... findings) {
        Diagnostics diagnostics = new Diagnostics();
        List.of(findings).forEach(diagnostics::add);
        SiteFile file =
                CheckReportRenderer.render(diagnostics, (name, line) -> Optional.of(text), Language.ZH_TW, false);
        assertEquals("check-report.html", file.path());
        return Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
    }
}
