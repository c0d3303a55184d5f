package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jizhun.export.Triples;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What pages say of themselves to programs: one block of JSON-LD, and links to the files that hold the same. */
@Order(1)
class StructuredDataTest {
    static final String BLOCK = "script[type=application/ld+json]";
    private static final String ROOT = "https://site.example/";

    private static Stream<BuiltSite> sites() {
        return Stream.of(SharedSites.frozen(), SharedSites.english(), SharedSites.irregular(), SharedSites.editions());
    }

    @TestFactory
    Stream<DynamicTest> theBlockOfEachPageNamesWhatThePageShows() {
        return sites().map(site -> DynamicTest.dynamicTest(site.folder().toString(), () -> {
            for (String address : site.pages()) {
                Document page = site.page(address);
                if (address.equals("404.html")) {
                    assertEquals(0, page.select(BLOCK).size());
                    continue;
                }
                assertEquals(1, page.select(BLOCK).size(), address);
                JsonNode block =
                        new ObjectMapper().readTree(page.expectFirst(BLOCK).data());
                assertEquals("https://schema.org", block.path("@context").asText());
                check(page, graph(block), address);
            }
        }));
    }

    private static Map<String, JsonNode> graph(JsonNode block) {
        Map<String, JsonNode> byType = new TreeMap<>();
        block.get("@graph").forEach(each -> byType.put(each.path("@type").asText(), each));
        return byType;
    }

    private static void check(Document page, Map<String, JsonNode> graph, String address) {
        String kind = page.expectFirst("main").attr("data-kind");
        String code = page.expectFirst("main").attr("data-code");
        String canonical = page.select("link[rel=canonical]").attr("abs:href");
        String own = canonical.isEmpty() ? ROOT + address : canonical;
        if (kind.equals("standard")) {
            assertTrue(
                    page.select("h1")
                            .text()
                            .contains(graph.get("Occupation").path("name").asText()),
                    address);
            assertEquals(code, graph.get("DefinedTermSet").path("alternateName").asText());
            assertEquals(own, whole(page, graph.get("DefinedTermSet").path("@id")));
        } else if (kind.equals("page")) {
            JsonNode shown = graph.getOrDefault("WebPage", graph.get("WebSite"));
            assertEquals(own, whole(page, shown.path("url")), address);
            assertFalse(shown.path("name").asText().isBlank(), address);
        } else {
            JsonNode term = graph.get("DefinedTerm");
            assertEquals(own, whole(page, term.path("@id")), address);
            assertEquals(code.replace("term:", ""), term.path("termCode").asText(), address);
            String name = page.expectFirst(kind.equals("term") ? "h1" : "h1 [data-statement]")
                    .text();
            assertEquals(name.strip(), term.path("name").asText(), address);
            assertTrue(whole(page, term.at("/inDefinedTermSet/@id"))
                    .endsWith("/" + page.expectFirst("main").attr("data-standard") + "/index.html"));
        }
        List<String> trail = new ArrayList<>();
        List<String> places = new ArrayList<>();
        page.select(".trail li").forEach(step -> {
            trail.add(step.text());
            places.add(step.expectFirst("a").absUrl("href").replaceFirst("^" + ROOT, ""));
        });
        List<JsonNode> steps = graph.containsKey("BreadcrumbList")
                ? StreamSupport.stream(
                                graph.get("BreadcrumbList")
                                        .path("itemListElement")
                                        .spliterator(),
                                false)
                        .toList()
                : List.of();
        assertEquals(trail.isEmpty() ? 0 : trail.size() + 1, steps.size(), address);
        for (int i = 0; i < trail.size(); i++) {
            assertEquals(i + 1, steps.get(i).path("position").asInt());
            assertEquals(trail.get(i), steps.get(i).path("name").asText());
            assertTrue(whole(page, steps.get(i).path("item")).endsWith(places.get(i)), address);
        }
        if (!steps.isEmpty()) {
            assertEquals(own, whole(page, steps.get(trail.size()).path("item")));
        }
    }

    private static String whole(Document page, JsonNode address) {
        return URI.create(page.location()).resolve(address.asText()).toString();
    }

    @Test
    void searchEnginesAreGivenTheSamePagesInEachWay() {
        BuiltSite site = SharedSites.editions();
        List<String> mapped = site.page("sitemap.xml").select("loc").eachText();
        assertTrue(site.text("robots.txt").contains("Sitemap: https://example.org/standards/sitemap.xml"));
        for (String address : site.pages()) {
            Document page = site.page(address);
            String canonical = page.select("link[rel=canonical]").attr("href");
            boolean isFound =
                    page.select("meta[name=robots][content=noindex]").isEmpty() && !address.equals("404.html");
            assertEquals(isFound, mapped.contains(canonical), address);
            assertEquals(address.equals("404.html"), canonical.isEmpty(), address);
        }
        assertEquals(mapped.size(), Set.copyOf(mapped).size());
        assertFalse(mapped.toString().contains("/ims/"));
    }

    @Test
    void blockIsReadAsTheWordsOfSchemaOrg() throws Exception {
        BuiltSite site = SharedSites.editions();
        String address = site.pages().stream()
                .filter(page -> page.endsWith("/K01.html"))
                .findFirst()
                .orElseThrow();
        Document page = site.page(address);
        // Nobody needs the network to know that context: the names are those of one vocabulary.
        Triples read = Triples.of(page.expectFirst(BLOCK)
                .data()
                .replace("\"https://schema.org\"", "{\"@vocab\":\"https://schema.org/\"}"));
        String id = page.select("link[rel=canonical]").attr("href");
        assertEquals(List.of(id), read.ofType(Triples.SCHEMA + "DefinedTerm"));
        assertEquals("K01", read.value(id, Triples.SCHEMA + "termCode"));
        assertEquals(4, read.ofType(Triples.SCHEMA + "ListItem").size());
    }

    @Test
    void filesWithTheSameContentAreNamedWhereThereAreSome() {
        BuiltSite site = SharedSites.frozen();
        String standard = "BHR1212-001v2/";
        List<String> whole = List.of(
                "application/json data/standard.json",
                "application/ld+json data/skos.jsonld",
                "application/ld+json data/schema-org.jsonld",
                "text/markdown data/BHR1212-001v2.md");
        assertEquals(whole, alternates(site, standard + "index.html"));
        assertEquals(whole, alternates(site, standard + "document.html"));
        assertEquals(List.of("application/json data/K19.json"), alternates(site, standard + "K19.html"));
        for (String none :
                List.of("index.html", "about.html", standard + "matrix.html", standard + "glossary/client.html")) {
            assertEquals(List.of(), alternates(site, none), none);
        }
        for (String address : site.pages()) {
            for (String file : alternates(site, address)) {
                String path = URI.create(address).resolve(file.split(" ")[1]).toString();
                assertTrue(site.addresses().contains(path), path);
            }
        }
    }

    static List<String> alternates(BuiltSite site, String address) {
        return site.page(address).select("link[rel=alternate]").stream()
                .map(link -> link.attr("type") + " " + link.attr("href"))
                .collect(Collectors.toList());
    }
}
