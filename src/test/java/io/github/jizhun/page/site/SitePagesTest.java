package io.github.jizhun.page.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Text;
import io.github.jizhun.page.RenderedSite;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.Wording;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The lists and pages around a standard: terms, history, downloads, the page for unknown addresses. */
class SitePagesTest {
    private static final RenderedSite SITE = RenderedSite.of(RenderedSite.FROZEN);

    @Test
    void definitionsAreLetterForLetter() {
        Element terms = SITE.main("BHR1212-001v2/glossary.html");
        assertEquals(
                RenderedSite.FROZEN.standards().get(0).standard().glossary().stream()
                        .map(term -> term.definition())
                        .toList(),
                terms.select("[data-definition]").stream()
                        .map(Element::wholeText)
                        .toList());
    }

    @Test
    void aTermTellsWhereItIsUnderlined() {
        Element terms = SITE.main("BHR1212-001v2/glossary.html");
        assertTrue(terms.expectFirst("#proposal").text().contains("原文標示 1 處"));
        assertTrue(terms.expectFirst("#available-resources").text().contains("原文沒有標示"));
        assertTrue(terms.expectFirst("#client").text().contains("這裡的定義比平常的意思窄"));
    }

    @Test
    void theNewestEditionStandsFirstAndTheReadersOwnIsMarked() {
        Element editions = SITE.main("BHR1212-001v2/editions.html");
        assertEquals(
                List.of("BHR1212-001v5", "BHR1212-001v4", "BHR1212-001v3", "BHR1212-001v2"),
                editions.select("tbody th").eachText());
        assertEquals("BHR1212-001v2", editions.expectFirst("tr.here th a").text());
        assertEquals(
                List.of("2024-12-15", "最新版本", "本站未收錄"),
                editions.select("tbody tr").first().select("td").eachText());
    }

    @Test
    void aDownloadSaysSizePurposeAndFields() {
        List<DataFile> files = List.of(
                new DataFile(
                        "BHR1212-001v2/data/a.xlsx", 12_345, DataFile.Use.PEOPLE, "workbook", "", "名稱.xlsx", List.of()),
                new DataFile(
                        "BHR1212-001v2/data/a.csv",
                        999,
                        DataFile.Use.SYSTEMS,
                        "statements",
                        "",
                        "a.csv",
                        List.of(new DataFile.Field("code", new Wording("代碼", "the code")))));
        RenderedSite site = RenderedSite.of(RenderedSite.FROZEN, Map.of("BHR1212-001v2", files));
        Element main = site.main("BHR1212-001v2/downloads.html");
        Element workbook = main.expectFirst("#people .files > div:has(a[download])");
        assertEquals("data/a.xlsx", workbook.expectFirst("a[download]").attr("href"));
        assertEquals("名稱.xlsx", workbook.expectFirst("a[download]").attr("download"));
        assertEquals("Excel 活頁簿（.xlsx） v2・12 KB", workbook.expectFirst("dt").text());
        assertEquals(3, workbook.select("dt, dd").size());
        Element table = main.expectFirst("#systems .files > div");
        assertEquals(
                "../data-dictionary.html#statements",
                table.expectFirst("dd.how a").attr("href"));
        assertEquals(
                "code 代碼",
                site.main("data-dictionary.html")
                        .expectFirst("#statements tbody tr")
                        .text());
        assertTrue(main.expectFirst(".rights").text().startsWith("版權所有：勞動部勞動力發展署"));
    }

    @Test
    void withABaseUrlThePageForUnknownAddressesLinksFromTheServersRoot() {
        Element page = RenderedSite.of(published("https://example.org/jizhun/")).page("404.html");
        for (String link : page.select("a[href], link[rel=stylesheet], script").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .filter(link -> !link.startsWith("#"))
                .toList()) {
            assertTrue(link.startsWith("/jizhun/"), link);
        }
        assertEquals("/jizhun/search.html", page.expectFirst("form.find").attr("action"));
    }

    @Test
    void withoutABaseUrlThePageForUnknownAddressesLinksRelatively() {
        assertEquals("index.html", SITE.page("404.html").expectFirst(".name").attr("href"));
    }

    @Test
    void theScriptThatFindsTheSitesPlaceIsTheOnlyOneThatItsPolicyAllowsInAPage() throws NoSuchAlgorithmException {
        Element page = SITE.page("404.html");
        String script = page.expectFirst("script:not([src])").data();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        String policy =
                page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.contains("script-src 'self' 'sha256-" + hash + "';"), policy);
        assertEquals(1, page.select("script").size());
        assertFalse(RenderedSite.of(published("https://example.org/jizhun/"))
                .page("404.html")
                .html()
                .contains("sha256"));
    }

    @Test
    void amongSeveralStandardsThePageForUnknownAddressesLeadsToTheListOfAll() {
        Element main = RenderedSite.of(RenderedSite.IRREGULAR).main("404.html");
        assertEquals(
                List.of("/standards/catalogue.html"),
                main.select("ul.rows:not(#meant ul) a").eachAttr("href"));
    }

    @Test
    void handWrittenPagesBecomePages() {
        assertEquals("關於本站", SITE.main("about.html").expectFirst("h1").text());
        assertEquals(
                SITE.main("about.html").select("h2").stream()
                        .map(heading -> "#" + heading.id())
                        .toList(),
                SITE.page("about.html").select(".contents a").eachAttr("href"));
    }

    private static LinkedCatalogue published(String baseUrl) {
        LinkedCatalogue frozen = RenderedSite.FROZEN;
        Site site = frozen.site();
        return new LinkedCatalogue(
                new Site(
                        site.title(),
                        site.tagline(),
                        site.language(),
                        Optional.of(Text.plain(baseUrl, Position.startOf("site.yaml"))),
                        site.notice(),
                        site.report(),
                        site.levels(),
                        site.levelsSource(),
                        site.downloads(),
                        site.pdfFont(),
                        site.shape()),
                frozen.search(),
                frozen.naming(),
                frozen.retired(),
                frozen.standards(),
                frozen.courses(),
                frozen.pages(),
                frozen.files());
    }
}
