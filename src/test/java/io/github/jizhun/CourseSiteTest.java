package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course in the content has a page with what it covers, and the codes' pages lead to it. */
class CourseSiteTest {
    private static final String STANDARD = "BHR1212-001v2/";
    private static final String COURSE = STANDARD + "courses/planning.html";
    private static final String SCOPED = STANDARD + "courses/monitoring.html";

    @TempDir
    private static Path folder;

    private static BuiltSite site;
    private static BuiltSite without;

    @BeforeAll
    static void build() throws IOException {
        Path content = BuiltSite.copy(SampleContent.FROZEN, folder.resolve("content"));
        BuiltSite.copy(Path.of("src/test/resources/content/courses"), content.resolve("courses"));
        Files.writeString(content.resolve("courses/monitoring.yaml"), """
                format: jizhun-course/1
                standard: BHR1212-001v2
                scope: [T4]
                name: 時程管控
                units:
                  - name: 管控
                    taught: [P4.1.1, K19, P3.2.1]
                    assessed: [P4.1.1, P4.1.2]
                    outputs: [O3.1.1]
                leftOut:
                  - code: P4.2.1
                    reason: 先備課程
                  - code: P1.1.1
                    reason: 不在範圍
                """);
        site = BuiltSite.of(content, folder);
        without = SharedSites.alone();
    }

    @Test
    void itsPageTellsWhatItCoversAndWhatNot() {
        Document page = site.page(COURSE);
        assertEquals(
                "培訓專案企劃實務 Training project planning", page.expectFirst("h1").text());
        assertEquals(
                "已處理 14/88 項 待處理 74 項　合計 10.5 小時", page.expectFirst(".verdict").text());
        assertEquals(
                List.of("合計", "88", "6", "5", "1", "2", "0", "0", "74"),
                page.select(".sum-row > *").eachText());
        assertEquals(List.of("S11"), page.select("#gap-assessedOnly .chip").eachText());
        assertEquals(
                List.of("S01", "S02", "K04", "P3.2.1", "K14"),
                page.select("#gap-taughtOnly .chip").eachText());
        assertEquals(List.of("P1.3.1", "K05"), page.select("#gap-leftOut .chip").eachText());
        assertEquals(
                List.of("1/1", "3/3", "2/2", "6/6"),
                page.select("tr:has(a.chip:containsOwn(T1.1)) .num").eachText());
    }

    @Test
    void ofACourseOnACompetencyUnitItTellsThatUnitAlone() {
        Document page = site.page(SCOPED);
        assertEquals("範圍：T4 監控專案管理計畫（15 項）", page.expectFirst(".scope-line").text());
        assertEquals("已處理 4/15 項 待處理 11 項　合計 0 小時", page.expectFirst(".verdict").text());
        assertEquals(
                List.of("T4", "T4.1", "T4.2", "T4.3"),
                page.select("th[scope=row] > a.chip").eachText());
        assertEquals(
                List.of("O3.1.1", "P3.2.1"), page.select("#gap-outside .chip").eachText());
        assertEquals(List.of("P4.2.1"), page.select("#gap-leftOut .chip").eachText());
        Element tableOne = page.expectFirst(".form-table");
        assertEquals(
                List.of("T3.2", "T4.1", "T4.2", "T4.3"),
                tableOne.select("tbody th").eachText().stream()
                        .map(task -> task.split(" ")[0])
                        .toList());
        assertEquals(
                List.of("P3.2.1"),
                tableOne
                        .select("tbody tr")
                        .first()
                        .select("td:nth-child(3), td:nth-child(5), td:nth-child(6)")
                        .eachText()
                        .stream()
                        .map(cell -> cell.split(" ")[0])
                        .toList());
        assertTrue(site.page(COURSE).select(".scope-line, #gap-outside").isEmpty());
    }

    @Test
    void itsTablesAreThoseOfTheForm() {
        List<Element> tables = site.page(COURSE).select(".form-table");
        assertEquals(
                List.of("表1 本課程之職能表", "表3 教學訓練目標與職能內涵", "表4 課程內容", "表8 學習成果評量方式", "表11 學習成果證據"),
                tables.stream()
                        .map(table -> table.expectFirst("caption").text())
                        .toList());
        assertEquals(
                List.of("工作任務_中文", "工作任務_英文", "對應之行為指標(P)", "職能級別(L)", "對應之知識(K)", "對應之技能(S)"),
                tables.get(0).select("thead th").eachText());
        assertEquals(18, tables.get(0).select("tbody tr").size(), "T1.3 is left out");
        assertEquals(
                List.of("市場分析", "■測驗 □作業評量 □實作評量 □口頭報告 □無 ■其他：分組發表", "■測驗卷 □評量題目 □意見回饋表 □檢核表 □無 □其他"),
                tables.get(3).select("tbody tr").first().children().eachText());
        assertEquals(
                List.of("提案", "O3.2.2 提案書"),
                tables.get(4).select("tbody tr").get(1).children().eachText());
        assertEquals("4.5", tables.get(2).select("tbody tr").get(1).child(1).text());
    }

    @Test
    void theStandardListsItAndSoDoTheCodesThatItTreats() {
        assertEquals(
                List.of("時程管控", "培訓專案企劃實務"),
                site.page(STANDARD + "index.html").select("#courses a").eachText());
        for (String code : List.of("K01", "P3.2.2", "S11", "O3.2.2")) {
            assertEquals(
                    "courses/planning.html",
                    site.page(STANDARD + code + ".html")
                            .expectFirst("#courses a")
                            .attr("href"),
                    code);
        }
        assertTrue(site.page(STANDARD + "K05.html").select("#courses").isEmpty(), "left out is not treated");
        assertTrue(site.page(STANDARD + "K32.html").select("#courses").isEmpty());
    }

    @Test
    void pagesOfCodesThatNoCourseTreatsAreTheSameAsWithoutCourses() {
        TreeMap<String, String> with = site.files();
        TreeMap<String, String> bare = without.files();
        assertEquals(
                List.of(),
                bare.keySet().stream()
                        .filter(address -> address.endsWith(".html")
                                && site.page(address).select("#courses").isEmpty()
                                && !bare.get(address).equals(with.get(address)))
                        .toList());
        with.keySet().removeAll(bare.keySet());
        assertEquals(List.of(SCOPED, COURSE), List.copyOf(with.keySet()));
    }
}
