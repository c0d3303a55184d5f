package io.github.jizhun.page.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.page.RenderedSite;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the search page and every page's search field are before a script runs. */
class SearchPageTest {
    private static final RenderedSite SITE = RenderedSite.of(RenderedSite.FROZEN);
    private static final RenderedSite SEVERAL = RenderedSite.of(RenderedSite.IRREGULAR);
    private static final Document PAGE = SITE.page("search.html");

    /** What scripts ask of their labels: {@code say("search.found", …}. */
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([^\"]+)\"");

    @Test
    void everySearchFieldLeadsToTheSearchPage() {
        for (String address : List.of("index.html", "about.html", "404.html", "search.html")) {
            assertEquals(List.of("search.html"), actions(SITE, address), address);
        }
        assertEquals(List.of("../search.html"), actions(SITE, "BHR1212-001v2/K19.html"));
        assertEquals(List.of("../../search.html"), actions(SITE, "BHR1212-001v2/glossary/client.html"));
        assertEquals(List.of("search.html"), actions(SEVERAL, "index.html"));
    }

    @Test
    void thePageHasOneFieldAndAnEmptyListForResults() {
        assertEquals(1, PAGE.select("input[name=q]").size());
        Element results = PAGE.expectFirst("ol#results");
        assertEquals("", results.text());
        assertFalse(results.hasAttr("data-state"));
        assertEquals("page", PAGE.expectFirst("main").attr("data-kind"));
    }

    @Test
    void withoutScriptThePageSaysSoAndNamesTheListsInstead() {
        assertEquals("搜尋需要 JavaScript；可改用代碼索引。", PAGE.expectFirst("noscript p").text());
        assertEquals(
                List.of("BHR1212-001v2/index-of-codes.html", "BHR1212-001v2/glossary.html"),
                PAGE.select(".ways a").eachAttr("href"));
    }

    @Test
    void severalStandardsAreNamedAndOneWithoutTermsHasNoGlossary() {
        Document page = SEVERAL.page("search.html");
        assertEquals(
                List.of("ICT2512-118v1/index-of-codes.html", "MEM3115-004v12/index-of-codes.html"),
                page.select(".ways a").eachAttr("href"));
        assertTrue(page.expectFirst("form.find").hasAttr("data-several"));
        assertFalse(PAGE.expectFirst("form.find").hasAttr("data-several"));
    }

    @Test
    void theIndexThatStandsInForSearchIsThePagesOwn() {
        assertEquals("index-of-codes.html", codes(SITE, "BHR1212-001v2/K19.html"));
        assertEquals("BHR1212-001v2/index-of-codes.html", codes(SITE, "index.html"));
        assertEquals("index-of-codes.html", codes(SEVERAL, "ICT2512-118v1/index.html"));
        assertEquals("", codes(SEVERAL, "index.html"));
    }

    @Test
    void aPageLoadsNothingOfTheSearchButWhatOpensIt() {
        assertEquals(
                List.of("../assets/site.js", "../assets/reader.js"),
                SITE.page("BHR1212-001v2/K19.html").select("script").eachAttr("src"));
    }

    @Test
    void everyLabelThatAScriptShowsIsHandedToIt() {
        String labels = SITE.text("assets/words.js");
        TreeSet<String> lacking = new TreeSet<>();
        Stream.of("search-ui.js", "search-page.js", "search-dialog.js")
                .flatMap(script -> SAID.matcher(SITE.text("assets/" + script)).results())
                .map((MatchResult said) -> said.group(1))
                .filter(key -> !key.endsWith(".") && !labels.contains("\"" + key + "\": \""))
                .forEach(lacking::add);
        assertEquals(new TreeSet<>(), lacking);
        for (String kind : List.of("standard", "duty", "task", "output", "indicator", "skill", "attitude", "page")) {
            assertTrue(labels.contains("\"kind." + kind + "\": \""), kind);
        }
    }

    private static List<String> actions(RenderedSite site, String address) {
        return site.page(address).select("form:has(input[name=q])").eachAttr("action");
    }

    private static String codes(RenderedSite site, String address) {
        return site.page(address).expectFirst("form.find").attr("data-codes");
    }
}
