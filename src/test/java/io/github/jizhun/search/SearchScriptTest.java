package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.bench.MadeUpCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a page gets from the search script. */
@Order(1)
class SearchScriptTest {
    private static BrowserSearch browser;

    @BeforeAll
    static void open() {
        browser = new BrowserSearch(SampleSearch.frozen());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Value found(String query, String options) {
        return browser.ask(query, options).getMember("found");
    }

    private static Value first(Value found) {
        return found.getMember("results").getArrayElement(0);
    }

    @Test
    void aResultCarriesWhatItsRowShows() {
        Value result = first(found("P3.2.2", "{}"));
        assertEquals("BHR1212-001v2", result.getMember("standard").asString());
        assertEquals("培訓專案主管人員", result.getMember("standardName").asString());
        assertEquals("indicator", result.getMember("kind").asString());
        assertEquals("依據接案可行性評估結果，規劃案策略，發展提案書", result.getMember("name").asString());
        assertEquals("T3.2", result.getMember("parent").getMember("code").asString());
        assertEquals("評估專案承接可行性", result.getMember("parent").getMember("name").asString());
        assertEquals("BHR1212-001v2/P3.2.2.html", result.getMember("address").asString());
        assertEquals("code", result.getMember("match").asString());
    }

    @Test
    void addressesAreThoseOfThePublisher() {
        Value results = found("專案", "{ limit: Infinity }").getMember("results");
        List<String> published = SampleSearch.frozen().index().entries().stream()
                .map(SearchEntry::address)
                .toList();
        assertTrue(results.getArraySize() > 10);
        for (int i = 0; i < results.getArraySize(); i++) {
            String address = results.getArrayElement(i).getMember("address").asString();
            assertTrue(published.contains(address), address);
        }
    }

    @Test
    void whatWasLookedForIsMarked() {
        assertEquals(List.of("風險評估"), marked(first(found("风险评估", "{}")), "name"));
        assertEquals(List.of("Freeman"), marked(first(found("freeman", "{}")), "sentence"));
        assertEquals(List.of("外包商評估"), marked(first(found("供應商評估", "{}")), "name"));
        assertEquals(List.of("處理客訴"), marked(first(found("如何處理客訴", "{}")), "name"));
    }

    private static List<String> marked(Value result, String field) {
        String text = result.getMember(field).asString();
        Value ranges = result.getMember(field + "Ranges");
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < ranges.getArraySize(); i++) {
            Value range = ranges.getArrayElement(i);
            marked.add(text.substring(
                    range.getArrayElement(0).asInt(), range.getArrayElement(1).asInt()));
        }
        return marked;
    }

    @Test
    void theSentenceOfALongTextIsTheOneThatFits() {
        String sentence = first(found("授課講師", "{}")).getMember("sentence").asString();
        assertTrue(sentence.contains("授課講師"), sentence);
        assertTrue(sentence.length() <= 122, sentence);
    }

    @Test
    void countsKnowTheFilters() {
        Value all = found("風險", "{}");
        assertEquals(
                all.getMember("total").asInt(),
                all.getMember("standards").getMember("BHR1212-001v2").asInt());
        assertEquals(
                "培訓專案主管人員",
                all.getMember("standardNames").getMember("BHR1212-001v2").asString());
        Value outputs = found("風險", "{ kind: 'output' }");
        assertEquals(2, outputs.getMember("total").asInt());
        assertEquals(2, outputs.getMember("kinds").getMember("output").asInt());
        assertEquals(
                all.getMember("kinds").getMember("skill").asInt(),
                outputs.getMember("kinds").getMember("skill").asInt());
        assertEquals(0, found("風險", "{ standard: 'none' }").getMember("total").asInt());
    }

    @Test
    void pagesOfResultsFollowOneAnother() {
        List<BrowserSearch.Hit> all = BrowserSearch.hits(browser.find("專案"));
        assertTrue(all.size() > 20);
        assertEquals(all.subList(0, 10), BrowserSearch.hits(found("專案", "{}")));
        assertEquals(all.subList(10, 15), BrowserSearch.hits(found("專案", "{ offset: 10, limit: 5 }")));
    }

    @Test
    void nothingToSearchForIsSaid() {
        for (String query : List.of("", "  ", "，。", "[.*", "險".repeat(10_000))) {
            Value found = found(query, "{}");
            assertEquals("none", found.getMember("state").asString());
            assertEquals(0, found.getMember("total").asInt());
        }
        assertEquals("done", found("天文物理", "{}").getMember("state").asString());
    }

    @Test
    void aFileThatCannotBeLoadedIsSaidAndTriedAgain() {
        for (String file : List.of(
                "search/index.js",
                "assets/search-query.js",
                "assets/search-terms.js",
                loaded("search/terms-"),
                loaded("search/entries-"))) {
            try (BrowserSearch fresh = new BrowserSearch(SampleSearch.frozen())) {
                fresh.fail(file);
                Value failure = fresh.ask("風險", "{}").getMember("failure");
                assertEquals("load-failed", failure.getMember("kind").asString());
                assertEquals(file, failure.getMember("file").asString());
                fresh.recover();
                fresh.eval("const again = answer.failure.retry; answer = undefined;"
                        + " again().then((found) => { answer = { found }; }, (failure) => { answer = { failure }; });");
                assertEquals(BrowserSearch.hits(browser.find("風險")), BrowserSearch.hits(fresh.eval("answer.found")));
            }
        }
    }

    /** A file that the search for 風險 loads. */
    private static String loaded(String beginning) {
        try (BrowserSearch fresh = new BrowserSearch(SampleSearch.frozen())) {
            fresh.ask("風險", "{}");
            return fresh.loaded().stream()
                    .filter(file -> file.startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void filesOfTwoBuildsAreNeverMixed() {
        try (BrowserSearch fresh = new BrowserSearch(SampleSearch.frozen())) {
            fresh.replace("search/entries-0.js", SiteSearch.index(MadeUpCatalogue.of(1)));
            String first = SampleSearch.frozen().index().entries().get(0).title();
            assertEquals(
                    "load-failed",
                    fresh.ask(first, "{}")
                            .getMember("failure")
                            .getMember("kind")
                            .asString());
        }
    }

    @Test
    void aQueryThatFindsNeedsNeitherSpellingNorOtherForms() {
        try (BrowserSearch fresh = new BrowserSearch(SampleSearch.frozen())) {
            fresh.find("風險評估");
            List<String> loaded = fresh.loaded();
            assertFalse(loaded.contains("assets/search-spelling.js"));
            assertTrue(loaded.stream().noneMatch(file -> file.startsWith("search/forms-")));
            assertFalse(loaded.contains("assets/search-rewriting.js"));
            fresh.find("績校管理");
            assertTrue(fresh.loaded().contains("assets/search-spelling.js"));
        }
    }

    @Test
    void theSameContentMakesTheSameFiles() {
        List<List<String>> builds = IntStream.range(0, 2)
                .mapToObj(i -> {
                    List<String> files = new ArrayList<>();
                    SiteSearch.index(MadeUpCatalogue.of(2 + i))
                            .export(file -> files.add(
                                    file.path() + new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8)));
                    List<String> again = new ArrayList<>();
                    SiteSearch.index(MadeUpCatalogue.of(2 + i))
                            .export(file -> again.add(
                                    file.path() + new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8)));
                    assertEquals(files, again);
                    return files;
                })
                .toList();
        assertNotEquals(builds.get(0), builds.get(1));
    }
}
