package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jizhun.bench.MadeUpCatalogue;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import io.github.jizhun.fuzz.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page gets from the search script. */
@InBrowser
class SearchScriptIT {
    private static final int HOSTILE = 100;

    private static PageSearch page;

    @BeforeAll
    static void open(Browser browser) {
        page = new PageSearch(browser, SampleSearch.frozen());
    }

    @BeforeEach
    void visit() {
        page.visit();
    }

    private static JsonNode first(JsonNode found) {
        return found.get("results").get(0);
    }

    /** What identifies results and their order. */
    private static List<String> hits(JsonNode found) {
        return StreamSupport.stream(found.get("results").spliterator(), false)
                .map(hit -> String.join(
                        "\t",
                        hit.get("standard").asText(),
                        hit.get("code").asText(),
                        hit.get("name").asText(),
                        hit.get("match").asText(),
                        hit.get("score").asText()))
                .toList();
    }

    @Test
    void aResultCarriesWhatItsRowShows() {
        JsonNode result = first(page.find("P3.2.2", "{}"));
        assertEquals("BHR1212-001v2", result.get("standard").asText());
        assertEquals("培訓專案主管人員", result.get("standardName").asText());
        assertEquals("indicator", result.get("kind").asText());
        assertEquals("依據接案可行性評估結果，規劃案策略，發展提案書", result.get("name").asText());
        assertEquals("T3.2", result.at("/parent/code").asText());
        assertEquals("評估專案承接可行性", result.at("/parent/name").asText());
        assertEquals("BHR1212-001v2/P3.2.2.html", result.get("address").asText());
        assertEquals("code", result.get("match").asText());
    }

    @Test
    void addressesAreThoseOfThePublisher() {
        List<String> found = page.find("專案", "{ limit: Infinity }").findValuesAsText("address");
        List<String> published = SampleSearch.frozen().index().entries().stream()
                .map(SearchEntry::address)
                .toList();
        assertTrue(found.size() > 10);
        found.forEach(address -> assertTrue(published.contains(address), address));
    }

    @Test
    void whatWasLookedForIsMarked() {
        assertEquals(List.of("風險評估"), marked(first(page.find("风险评估", "{}")), "name"));
        assertEquals(List.of("Freeman"), marked(first(page.find("freeman", "{}")), "sentence"));
        assertEquals(List.of("外包商評估"), marked(first(page.find("供應商評估", "{}")), "name"));
        assertEquals(List.of("處理客訴"), marked(first(page.find("如何處理客訴", "{}")), "name"));
    }

    private static List<String> marked(JsonNode result, String field) {
        String text = result.get(field).asText();
        List<String> marked = new ArrayList<>();
        result.get(field + "Ranges")
                .forEach(range -> marked.add(
                        text.substring(range.get(0).asInt(), range.get(1).asInt())));
        return marked;
    }

    /** What is marked in a result lies inside it, so that no mark can break a text into something else. */
    @Test
    void marksLieInsideTheirTextsWhateverIsTyped() {
        List<String> queries = new ArrayList<>();
        Inputs.each(HOSTILE, HostileQueriesTest::query, queries::add);
        List<JsonNode> found = page.askEach("(query) => site.search(query)", queries);
        for (int i = 0; i < queries.size(); i++) {
            for (JsonNode result : found.get(i).get("results")) {
                assertInside(queries.get(i), result, "name");
                assertInside(queries.get(i), result, "sentence");
            }
        }
    }

    private static void assertInside(String query, JsonNode result, String field) {
        int before = 0;
        for (JsonNode range : result.get(field + "Ranges")) {
            int start = range.get(0).asInt();
            int end = range.get(1).asInt();
            assertTrue(
                    before <= start
                            && start < end
                            && end <= result.get(field).asText().length(),
                    () -> query + ": " + field + " of " + result);
            before = end;
        }
    }

    @Test
    void theSentenceOfALongTextIsTheOneThatFits() {
        String sentence = first(page.find("授課講師", "{}")).get("sentence").asText();
        assertTrue(sentence.contains("授課講師"), sentence);
        assertTrue(sentence.length() <= 122, sentence);
    }

    @Test
    void countsKnowTheFilters() {
        JsonNode all = page.find("風險", "{}");
        assertEquals(
                all.get("total").asInt(), all.at("/standards/BHR1212-001v2").asInt());
        assertEquals("培訓專案主管人員", all.at("/standardNames/BHR1212-001v2").asText());
        JsonNode outputs = page.find("風險", "{ kind: 'output' }");
        assertEquals(2, outputs.get("total").asInt());
        assertEquals(2, outputs.at("/kinds/output").asInt());
        assertEquals(
                all.get("kinds").get("skill").asInt(),
                outputs.get("kinds").get("skill").asInt());
        assertEquals(0, page.find("風險", "{ standard: 'none' }").get("total").asInt());
    }

    @Test
    void pagesOfResultsFollowOneAnother() {
        List<String> all = hits(page.find("專案", "{ limit: Infinity }"));
        assertTrue(all.size() > 20);
        assertEquals(all.subList(0, 10), hits(page.find("專案", "{}")));
        assertEquals(all.subList(10, 15), hits(page.find("專案", "{ offset: 10, limit: 5 }")));
    }

    @Test
    void nothingToSearchForIsSaid() {
        for (JsonNode found :
                page.askEach("(query) => site.search(query)", List.of("", "  ", "，。", "[.*", "險".repeat(10_000)))) {
            assertEquals("none", found.get("state").asText());
            assertEquals(0, found.get("total").asInt());
        }
        assertEquals("done", page.find("天文物理", "{}").get("state").asText());
    }

    @Test
    void aFileThatCannotBeLoadedIsSaidAndTriedAgain() {
        List<String> expected = hits(page.find("風險", "{ limit: Infinity }"));
        List<String> files = List.of(
                "search/index.js",
                "assets/search-query.js",
                "assets/search-terms.js",
                loaded("search/terms-"),
                loaded("search/entries-"));
        List<JsonNode> answers = page.askEach("""
                async (file) => {
                  await visit();
                  instead = { [file]: "" };
                  const failure = await site.search("風險", { limit: Infinity }).then(() => null, (failure) => failure);
                  instead = {};
                  return { failure, again: await failure.retry() };
                }
                """, files);
        for (int i = 0; i < files.size(); i++) {
            JsonNode failure = answers.get(i).get("failure");
            assertEquals("load-failed", failure.get("kind").asText());
            assertEquals(files.get(i), failure.get("file").asText());
            assertEquals(expected, hits(answers.get(i).get("again")));
        }
    }

    /** A file that was loaded. */
    private String loaded(String beginning) {
        return page.loaded().stream()
                .filter(file -> file.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void filesOfTwoBuildsAreNeverMixed() {
        String entries = "search/entries-0.js";
        try (SiteSearch other = SiteSearch.index(MadeUpCatalogue.of(1))) {
            JsonNode failure = page.ask(
                    "({ file, text, query }) => { instead[file] = text;"
                            + " return site.search(query).then(() => null, (failure) => failure); }",
                    Map.of(
                            "file",
                            entries,
                            "text",
                            PublishedSearch.of(other).files().get(entries),
                            "query",
                            SampleSearch.frozen().index().entries().get(0).title()));
            assertEquals("load-failed", failure.get("kind").asText());
            assertEquals(entries, failure.get("file").asText());
        }
    }

    @Test
    void aQueryThatFindsNeedsNeitherSpellingNorOtherForms() {
        page.find("風險評估", "{ limit: Infinity }");
        List<String> loaded = page.loaded();
        assertTrue(loaded.contains("search/index.js"));
        assertFalse(loaded.contains("assets/search-spelling.js"));
        assertTrue(loaded.stream().noneMatch(file -> file.startsWith("search/forms-")));
        assertFalse(loaded.contains("assets/search-rewriting.js"));
        page.find("績校管理", "{ limit: Infinity }");
        assertTrue(page.loaded().contains("assets/search-spelling.js"));
    }
}
