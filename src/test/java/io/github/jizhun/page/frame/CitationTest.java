package io.github.jizhun.page.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jizhun.compare.Editions;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.page.RenderedSite;
import io.github.jizhun.view.StandardViews;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How pages are quoted. */
class CitationTest {
    private static final String URL = "https://example.org/bhr/BHR1212-001v2/K19.html";

    @Test
    void aReferenceNamesProviderYearStandardEditionCodeAndAddress() {
        Citation citation = citation("K19", "品質管控", Optional.of(URL));
        assertEquals(
                "勞動部勞動力發展署（2015）。培訓專案主管人員職能基準（BHR1212-001v2，2015-12-31 發布）：K19「品質管控」。測試站。" + URL, citation.chinese());
        assertEquals(
                "勞動部勞動力發展署. (2015). 培訓專案主管人員職能基準 [Occupational competency standard] (BHR1212-001v2; K19). 測試站. " + URL,
                citation.apa());
    }

    @Test
    void withoutAKnownAddressTheCodeStandsForIt() {
        Citation citation = citation("K19", "品質管控", Optional.empty());
        List.of(citation.chinese(), citation.apa(), citation.markdown(), citation.html())
                .forEach(text -> assertTrue(text.contains("BHR1212-001v2/K19"), text));
        assertFalse(citation.ris().text().contains("UR  - "));
        assertFalse(citation.bibtex().text().contains("url"));
        assertFalse(citation.cslJson().text().contains("URL"));
        assertEquals(served(citation("K19", "品質管控", Optional.of(URL))), served(citation));
    }

    /** The formats as the page's script completes them. */
    private static List<String> served(Citation citation) {
        return citation.formats().stream()
                .map(format -> format.before()
                        + format.served().replace("{address}", URL).replace("{date}", "2026-11-30")
                        + format.after())
                .toList();
    }

    @Test
    void whereAServerServesThePageTheDayIsNamed() throws IOException {
        Citation citation = citation("K19", "品質管控", Optional.of(URL));
        List<String> formats = served(citation);
        assertTrue(formats.get(0).endsWith("  url = {" + URL + "},\n  urldate = {2026-11-30}\n}"), formats.get(0));
        assertTrue(formats.get(1).endsWith("UR  - " + URL + "\nY2  - 2026-11-30\nER  - "), formats.get(1));
        assertEquals(
                "2026-11-30",
                new ObjectMapper()
                        .readTree(formats.get(2))
                        .at("/0/accessed/raw")
                        .asText());
        Citation page = citation.servedPage();
        assertEquals("K19 品質管控（BHR1212-001v2，{date} 檢索）", page.text());
        assertEquals("[K19 品質管控]({address})（BHR1212-001v2，{date} 檢索）", page.markdown());
        assertEquals("<a href=\"{address}\">K19 品質管控</a>（BHR1212-001v2，{date} 檢索）", page.html());
        assertFalse(Stream.of(citation.text(), citation.markdown(), citation.chinese(), citation.apa())
                .anyMatch(text -> text.contains("檢索") || text.contains("Retrieved")));
    }

    @Test
    void everyCopyHoldsTheEditionAndTheMarksOfErrata() {
        Citation citation = new Citation(
                citation("", "", Optional.empty()).edition(),
                "K19",
                "品質管控",
                "〔原文如此〕",
                Optional.empty(),
                "測試站",
                Optional.of(URL));
        Stream.concat(
                        citation.formats().stream().map(Citation.Format::text),
                        Stream.of(
                                citation.text(),
                                citation.markdown(),
                                citation.html(),
                                citation.chinese(),
                                citation.alignment().orElseThrow()))
                .forEach(text -> assertTrue(text.contains("〔原文如此〕") && text.contains("BHR1212-001v2"), text));
    }

    @Test
    void aBadgeIsAlignedToACodeOnly() throws IOException {
        JsonNode alignment = new ObjectMapper()
                .readTree(citation("K19", "「品質」\"管控\" \\ 與", Optional.of(URL))
                        .alignment()
                        .orElseThrow());
        assertEquals("Alignment", alignment.at("/type/0").asText());
        assertEquals(URL, alignment.path("targetUrl").asText());
        assertEquals("CFItem", alignment.path("targetType").asText());
        assertEquals("K19", alignment.path("targetCode").asText());
        assertEquals("「品質」\"管控\" \\ 與", alignment.path("targetName").asText());
        assertEquals(
                "培訓專案主管人員職能基準（BHR1212-001v2，2015-12-31 發布）K19",
                alignment.path("targetDescription").asText());
        assertEquals(
                "培訓專案主管人員職能基準 BHR1212-001v2", alignment.path("targetFramework").asText());
        assertEquals(
                alignment.path("targetFramework").asText(),
                StandardTitle.of(RenderedSite.FROZEN.standards().get(0).standard()) + " BHR1212-001v2",
                "the title of the package in CASE");
        assertTrue(citation("", "", Optional.of(URL)).alignment().isEmpty());
        assertTrue(citation("term:client", "客戶", Optional.of(URL)).alignment().isEmpty());
    }

    @Test
    void aBadgeIsOfferedWhereTheAddressIsKnownOrMayBecomeIt() {
        RenderedSite site = RenderedSite.of(RenderedSite.FROZEN);
        assertEquals(
                1,
                site.main("BHR1212-001v2/K19.html")
                        .select("button[data-served*=Alignment][hidden]:not([data-copy])")
                        .size());
        assertEquals(
                0,
                site.main("BHR1212-001v2/matrix.html")
                        .select("button[data-served*=Alignment]")
                        .size());
        assertTrue(site.main("BHR1212-001v2/A01.html")
                .expectFirst(".others button")
                .attr("data-copy")
                .endsWith("（BHR1212-001v2）"));
    }

    @Test
    void aPageOfNoStatementQuotesTheStandard() {
        assertEquals(
                "勞動部勞動力發展署（2015）。培訓專案主管人員職能基準（BHR1212-001v2，2015-12-31 發布）。測試站。BHR1212-001v2",
                citation("", "", Optional.empty()).chinese());
    }

    @Test
    void aTermIsQuotedByItsPageSinceTheDocumentGivesItNoCode() {
        Citation citation = citation("term:client", "客戶", Optional.empty());
        assertEquals("BHR1212-001v2/glossary/client", citation.key());
        Stream.concat(
                        citation.formats().stream().map(Citation.Format::text),
                        Stream.of(citation.chinese(), citation.apa(), citation.markdown(), citation.html()))
                .forEach(text -> assertFalse(text.contains("term"), text));
    }

    @Test
    void cslJsonIsJsonThatHoldsTheSame() throws IOException {
        JsonNode item = new ObjectMapper()
                .readTree(citation("K19", "「品質」\"管控\" \\ 與\t流程", Optional.of(URL))
                        .cslJson()
                        .text())
                .get(0);
        assertEquals("standard", item.path("type").asText());
        assertEquals("[[2015,12,31]]", item.path("issued").path("date-parts").toString());
        assertEquals("勞動部勞動力發展署", item.path("author").path(0).path("literal").asText());
        assertEquals("K19 「品質」\"管控\" \\ 與\t流程", item.path("note").asText());
        assertEquals(URL, item.path("URL").asText());
    }

    @Test
    void bibtexReadsNoSignAsACommand() {
        String entry = citation("K19", "50% & {x}_1 #2 \\ ~ ^ $", Optional.of(URL))
                .bibtex()
                .text();
        assertTrue(
                entry.contains("note = {K19 50\\% \\& \\{x\\}\\_1 \\#2 \\textbackslash{} \\textasciitilde{} "
                        + "\\textasciicircum{} \\$。測試站}"),
                entry);
        assertTrue(entry.startsWith("@techreport{BHR1212-001v2-K19,\n"), entry);
        assertTrue(entry.contains("url = {" + URL + "}"));
        assertTrue(entry.contains("number = {BHR1212-001v2}"), entry);
        assertTrue(entry.contains("institution = {{勞動部勞動力發展署}}"), entry);
        assertTrue(entry.contains("type = {職能基準}"), entry);
    }

    @Test
    void risHasOneTagALineAndAnEnd() {
        List<String> lines =
                citation("K19", "品質管控", Optional.of(URL)).ris().text().lines().toList();
        assertEquals("TY  - STAND", lines.get(0));
        assertEquals("ER  - ", lines.get(lines.size() - 1));
        assertTrue(lines.stream().allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*")), lines.toString());
        assertTrue(lines.containsAll(
                List.of("PY  - 2015", "DA  - 2015/12/31", "ET  - v2", "SN  - BHR1212-001v2", "UR  - " + URL)));
    }

    @Test
    void copiesEscapeWhatTheirFormatWouldRead() {
        Citation citation = citation("K19", "a*b <i> [c]", Optional.of(URL));
        assertEquals("[K19 a\\*b \\<i\\> \\[c\\]](" + URL + ")（BHR1212-001v2）", citation.markdown());
        assertEquals("<a href=\"" + URL + "\">K19 a*b &lt;i&gt; [c]</a>（BHR1212-001v2）", citation.html());
    }

    @Test
    void everyPageOfAStandardIsQuotedAndNoOtherPage() {
        RenderedSite site = RenderedSite.of(RenderedSite.FROZEN);
        assertTrue(site.main("BHR1212-001v2/P3.2.1.html")
                .expectFirst("#cite dd")
                .text()
                .contains("P3.2.1「"));
        assertTrue(site.main("BHR1212-001v2/glossary/client.html")
                .expectFirst("#cite dd")
                .text()
                .contains("名詞「"));
        assertTrue(site.main("BHR1212-001v2/matrix.html")
                .expectFirst("#cite dd")
                .text()
                .endsWith("BHR1212-001v2"));
        assertEquals(0, site.main("about.html").select("#cite").size());
        assertFalse(site.text("BHR1212-001v2/K19.html").contains("file:"));
    }

    private static Citation citation(String code, String statement, Optional<String> url) {
        EditionBanner shipped = EditionBanner.of(
                new StandardViews(RenderedSite.FROZEN, Editions.of(RenderedSite.FROZEN), Optional.empty())
                        .of(RenderedSite.FROZEN.standards().get(0)),
                Optional.empty());
        return new Citation(shipped, code, statement, "", Optional.of("CFItem"), "測試站", url);
    }
}
