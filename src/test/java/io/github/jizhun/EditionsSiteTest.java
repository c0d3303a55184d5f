package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Standard;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SitePages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that holds three editions of a standard: where old addresses lead, and what is reported of the changes. */
class EditionsSiteTest {
    private static final String FAMILY = "DEF5678-002";
    private static final String V1 = FAMILY + "v1/";
    private static final String V2 = FAMILY + "v2/";
    private static final String V3 = FAMILY + "v3/";

    @TempDir
    private static Path folder;

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = SharedSites.editions();
    }

    @Test
    void eachStatementOfTheOldestEditionLeadsToWhatItBecame() {
        Map<String, String> expected = new TreeMap<>();
        Stream.of("T1>T2", "T1.1>T2.1", "T1.2>T2.2", "T2>T1", "T2.1>T1.1", "T2.2>T1.2")
                .forEach(pair -> put(pair, expected));
        Stream.of("O1.1.1>O2.1.1", "O2.1.1>O1.1.1", "P1.1.1>P2.1.1", "P1.1.2>P1.1.2", "P1.2.1>P2.2.1")
                .forEach(pair -> put(pair, expected));
        Stream.of("P2.1.1>P1.1.1", "P2.2.1>P1.2.1", "K01>K01", "K02>K02", "K03>K03", "K04>K04")
                .forEach(pair -> put(pair, expected));
        Stream.of("S01>S01", "S02>S02", "S03>S03", "A01>A01").forEach(pair -> put(pair, expected));
        expected.put(V1 + "O1.2.1.html", V3 + "changes-from-v1.html#old-O1.2.1");
        expected.put(V1 + "K05.html", V3 + "changes-from-v1.html#old-K05");
        expected.put(V1 + "glossary/holdings.html", V3 + "glossary/holdings.html");
        Map<String, String> leads = new TreeMap<>();
        Standard oldest = SampleContent.load(SampleContent.EDITIONS)
                .standard(FAMILY + "v1")
                .orElseThrow()
                .standard();
        Stream.concat(
                        SampleContent.load(SampleContent.EDITIONS)
                                .standard(FAMILY + "v1")
                                .orElseThrow()
                                .coded()
                                .stream()
                                .map(LinkedStatement::address),
                        oldest.glossary().stream().map(GlossaryTerm::id).map(id -> Address.term(oldest.code(), id)))
                .forEach(address -> leads.put(address, lead(address)));
        assertEquals(expected, leads);
    }

    private static void put(String pair, Map<String, String> expected) {
        String[] codes = pair.split(">");
        expected.put(V1 + codes[0] + ".html", V3 + codes[1] + ".html");
    }

    /** Where the first link of a page's banner leads, from the site's root. */
    private static String lead(String address) {
        return resolved(site.page(address).selectFirst(".banner a"));
    }

    private static String resolved(Element link) {
        return link.absUrl("href").replace("https://site.example/", "");
    }

    @Test
    void otherPagesLeadToTheSamePageOfTheNewestEdition() {
        for (String name : SitePages.OF_STANDARD) {
            assertEquals(V3 + name + ".html", lead(V1 + name + ".html"));
        }
        assertEquals(V3 + "index.html", lead(V2 + "index.html"));
        assertEquals(V3 + "index.html", lead(V2 + "changes-from-v1.html"));
        assertEquals("https://example.org/platform/", lead(V3 + "index.html"), "the newest held leads to the source");
    }

    @Test
    void aBannerSaysWhatIsInForceAndWhereToReadOn() {
        String banner = site.page(V1 + "P2.1.1.html").selectFirst(".banner").text();
        assertTrue(banner.contains("最新版本為 DEF5678-002v4（2026-03-01）"), banner);
        assertTrue(banner.contains("看 v3 的 P1.1.1"), banner);
        assertTrue(site.page(V1 + "K05.html").selectFirst(".banner").text().contains("v3 已無此項，看原因"));
    }

    @Test
    void eachKindOfChangeIsReported() {
        assertEquals(
                Map.of("新增", "1", "停用", "1", "文字修改", "4", "改代碼", "4", "級別變更", "1", "對應變更", "1"),
                counts(V2 + "changes-from-v1.html"));
        assertEquals(Map.of("新增", "7", "停用", "1", "移動", "1", "改代碼", "17"), counts(V3 + "changes-from-v2.html"));
    }

    private static Map<String, String> counts(String report) {
        return site.page(report).select("main .counts li").stream()
                .collect(Collectors.toMap(
                        Element::ownText, count -> count.selectFirst("b").text()));
    }

    @Test
    void whatWasRewordedIsMarkedByCharacter() {
        Document report = site.page(V2 + "changes-from-v1.html");
        assertEquals(
                "能於<del>三</del><ins>一</ins>日內回覆讀者的問題",
                report.getElementById("P2.1.1").selectFirst(".words").html());
        assertEquals(
                "依讀者意見<ins>、館藏政策</ins>與預算選購圖書",
                report.getElementById("P1.1.1").selectFirst(".words").html());
    }

    @Test
    void whatTouchesAssessmentIsReportedFirst() {
        assertEquals(
                List.of("T1.2", "P1.1.1", "P2.1.1"),
                site.page(V2 + "changes-from-v1.html").select("#assessment a").eachText());
    }

    @Test
    void aStatementTellsItsHistoryInEveryEdition() {
        List<String> rows = site.page(V1 + "P1.1.1.html").select("#history li").eachText();
        assertEquals(List.of("v3 P2.1.1 改代碼 看差異", "v2 P1.1.1 文字修改 看差異", "v1 P1.1.1（目前閱讀） 本站收錄最早的一版"), rows);
        assertEquals(
                List.of("v2 停用 看差異", "v1 K05（目前閱讀） 本站收錄最早的一版"),
                site.page(V1 + "K05.html").select("#history li").eachText());
        assertEquals(
                List.of("v3 K06（目前閱讀） 新增 看差異"),
                site.page(V3 + "K06.html").select("#history li").eachText());
    }

    @Test
    void theAddressWithoutEditionListsEveryCodeOfEveryEdition() {
        Document page = site.page(FAMILY + "/index.html");
        Map<String, String> lines = page.select("li[data-leads]").stream()
                .collect(Collectors.toMap(Element::id, line -> resolved(line.selectFirst("a"))));
        assertEquals(V3 + "K05.html", lines.get("K05"));
        assertEquals(V2 + "O1.2.1.html", lines.get("O1.2.1"), "only older editions have it");
        SampleContent.load(SampleContent.EDITIONS)
                .standards()
                .forEach(edition -> edition.coded()
                        .forEach(statement -> assertTrue(
                                lines.containsKey(statement.label()), edition.code() + " " + statement.label())));
        assertEquals(V3 + "index.html", resolved(page.selectFirst("main p a")));
    }

    @Test
    void theHistoryTellsWhatIsHeldWhenItWasCheckedAndWhere() {
        Element main = site.page(V1 + "editions.html").selectFirst("main");
        assertEquals(
                List.of("本站未收錄", "本站收錄", "本站收錄", "本站收錄（目前閱讀）"),
                main.select("td[data-label=收錄]").eachText());
        assertEquals(
                List.of("版本差異：v1 → v3", "版本差異：v2 → v3", "版本差異：v1 → v2"),
                main.select("#changes a").eachText());
        assertTrue(main.selectFirst("#source").text().contains("https://example.org/platform/"));
        assertTrue(main.selectFirst("#source").text().contains("2026-11-01"));
    }

    @Test
    void theFirstPageIsOfTheNewestEdition() {
        assertEquals(
                List.of(V3 + "T1.html", V3 + "T2.html", V3 + "T3.html"),
                site.page("index.html").select(".duties h3 a").stream()
                        .map(EditionsSiteTest::resolved)
                        .toList());
    }

    @Test
    void ofEqualResultsTheNewestEditionComesFirst() {
        BuiltSite.Run found = BuiltSite.run("search", "--content", SampleContent.EDITIONS.toString(), "圖書採購程序");
        assertEquals(
                List.of("DEF5678-002v3\tK01", "DEF5678-002v2\tK02", "DEF5678-002v1\tK01"),
                found.out()
                        .lines()
                        .limit(3)
                        .map(line -> line.replaceFirst("\t[^\t]*$", ""))
                        .toList());
    }

    @Test
    void thePagesOfASiteAreKnownBeforeTheyAreMade() {
        for (Path content : List.of(SampleContent.EDITIONS, SampleContent.FROZEN, SampleContent.IRREGULAR)) {
            BuiltSite built = BuiltSite.of(content, folder.resolve(content.getFileName()));
            assertEquals(
                    SitePages.of(SampleContent.catalogue(content)).stream().toList(),
                    built.pages(),
                    "SitePages lists what the renderers make of " + content);
        }
    }
}
