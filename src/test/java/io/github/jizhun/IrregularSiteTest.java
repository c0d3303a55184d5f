package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made-up standards with every irregularity of real ones, published beside the frozen one. */
class IrregularSiteTest {
    private static final String MACHINES = "MEM3115-004v12";
    private static final String CLOUD = "ICT2512-118v1";

    @TempDir
    private static Path folder;

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        Path content = BuiltSite.copy(SampleContent.IRREGULAR, folder.resolve("content"));
        BuiltSite.copy(SampleContent.FROZEN.resolve("standards"), content.resolve("standards"));
        site = BuiltSite.of(content, folder);
    }

    @Test
    void theFirstPageListsAllStandards() {
        assertEquals(
                List.of("BHR1212-001v2/index.html", CLOUD + "/index.html", MACHINES + "/index.html"),
                site.page("index.html").select("main h2 a").eachAttr("href"));
    }

    @Test
    void aTasksOwnLevelWinsOverItsDutysAndNoneIsSaid() {
        assertTrue(text(MACHINES + "/T1.1.html").contains("職能級別 4"));
        assertTrue(text(MACHINES + "/T1.2.html").contains("職能級別 3"));
        assertTrue(text(MACHINES + "/T3.1.html").contains("未標示職能級別。"));
    }

    @Test
    void documentHasTheHeadingsOfTheFormInWhichItWasPublished() {
        assertEquals(
                List.of("主要職責", "工作任務", "工作產出"),
                headings(MACHINES).subList(0, 3),
                "today's form, since no document is kept");
        assertEquals(List.of("工作任務 (依需要分層)", "工作產出"), headings("BHR1212-001v2").subList(0, 2));
    }

    private static List<String> headings(String standard) {
        return site.page(standard + "/document.html").select("thead th").eachText();
    }

    @Test
    void aStatementWithoutCodeIsAnAnchorOnItsParentsPage() {
        Document task = site.page(MACHINES + "/T1.1.html");
        assertEquals("組裝順序表", task.selectFirst("#output-1 .text").text());
        assertEquals("物料清單(BOM)核對紀錄", task.selectFirst("#output-2 .text").text());
        assertEquals(List.of(), task.select("[data-relation=outputs] a").eachAttr("href"));
        assertEquals(
                "主動積極",
                site.page(MACHINES + "/index.html")
                        .selectFirst("#attitude-2 .text")
                        .text());
    }

    @Test
    void aTaskWithoutOutputsSaysSo() {
        assertTrue(text(MACHINES + "/T2.1.html").contains("本任務未列工作產出。"));
    }

    @Test
    void tasksThatShareARowShowItBoth() {
        for (String task : List.of("T2.1", "T2.2")) {
            Document page = site.page(MACHINES + "/" + task + ".html");
            assertEquals(
                    task.equals("T2.1") ? List.of("P2.1.1.html", "P2.1.2.html") : List.of(),
                    page.select("[data-relation=indicators] a").eachAttr("href"));
            assertEquals(
                    List.of("K003.html", "K004.html", "S003.html", "S002.html"),
                    page.select("[data-relation=needs] a").eachAttr("href"));
        }
        assertEquals(
                List.of("T2.1.html", "T2.2.html", "T2.3.html"),
                site.page(MACHINES + "/K004.html")
                        .select("[data-relation=needed-by] a")
                        .eachAttr("href"));
    }

    @Test
    void allClassesStandOnTheStandardsPage() {
        String text = text(MACHINES + "/index.html");
        List.of("MEM", "MEQ", "0110", "7233", "C29", "C2912", "M71", "職類")
                .forEach(part -> assertTrue(text.contains(part), part));
    }

    @Test
    void aStandardWithoutGlossaryOrErrataSaysSo() {
        assertTrue(text(CLOUD + "/glossary.html").contains("本職能基準未列名詞定義。"));
        assertTrue(text(CLOUD + "/errata.html").contains("目前沒有勘誤。"));
    }

    @Test
    void anEditionInForceIsNotCalledSuperseded() {
        assertFalse(site.page(MACHINES + "/T1.html").title().contains("歷史版本"));
        assertTrue(site.page(MACHINES + "/T1.html").select("[role=note]").text().contains("最新版本"));
    }

    @Test
    void markupInATextIsText() {
        Document page = site.page(CLOUD + "/O1.1.1.html");
        assertEquals(
                "監控儀表板 <script>alert(1)</script>",
                page.selectFirst("[data-statement]").wholeText());
        assertEquals(
                "雲端維運工程師 <b>&\"引號\"</b>",
                page.selectFirst("nav.trail a[href=index.html]").text());
    }

    @Test
    void aCodeInATextIsALinkUnlessItIsNone() {
        Element statement = site.page(CLOUD + "/P1.1.1.html").selectFirst("main");
        assertNotNull(statement);
        assertEquals(
                "於 K8s 叢集異常時，5 分鐘內回應並參照 K02 處理",
                statement.selectFirst("[data-statement]").wholeText());
        // In a heading no code is a link; the row on the task's page is one link as a whole.
        assertEquals(0, statement.select("[data-statement] a").size());
    }

    @Test
    void aNoteOfTheSiteIsFramedAndLinksItsCodes() {
        Element note = site.page(MACHINES + "/T2.1.html").selectFirst(".site-note");
        assertNotNull(note);
        assertTrue(note.text().contains("本站說明（非職能基準原文）"));
        assertEquals(
                List.of("P2.1.1.html", "K003.html", "T2.2.html"),
                note.select("a").eachAttr("href"));
    }

    @Test
    void withABaseUrlThereAreCanonicalAddressesAndASitemap() {
        assertEquals(
                "https://example.org/standards/" + CLOUD + "/K01.html",
                site.page(CLOUD + "/K01.html").select("link[rel=canonical]").attr("href"));
        assertTrue(
                site.text("sitemap.xml").contains("<loc>https://example.org/standards/" + CLOUD + "/K01.html</loc>"));
        assertTrue(site.text("robots.txt").contains("https://example.org/standards/sitemap.xml"));
    }

    @Test
    void aProblemIsReportedWithThePagesCode() {
        assertEquals(
                "mailto:report@example.org?subject=" + CLOUD + "%20K01",
                site.page(CLOUD + "/K01.html").select("footer a[href^=mailto]").attr("href"));
    }

    private static String text(String address) {
        return site.page(address).selectFirst("main").text();
    }
}
