package io.github.jizhun.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.SharedSites;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a picture shows stands in the page as text, too. */
class PicturesHaveTextTest {
    @Test
    void allThatADrawingLeadsToIsALinkBesideIt() {
        List<Document> drawn =
                pages().filter(page -> page.selectFirst("svg a") != null).toList();
        assertTrue(drawn.size() > 100, "pages with drawings: " + drawn.size());
        drawn.forEach(page -> assertEquals(Set.of(), without(page), page.location()));
    }

    @Test
    void aPictureHasAnAlternativeOrIsPassedOver() {
        List<String> bare = pages().flatMap(page -> page
                        .select(
                                "img:not([alt]), svg:not([aria-hidden=true], [role=img][aria-label], [role=group][aria-label], [role=img][aria-label] *)")
                        .stream())
                .map(Element::cssSelector)
                .distinct()
                .toList();
        assertEquals(List.of(), bare);
    }

    /** The addresses that a page's drawings lead to and nothing else on it. */
    private static Set<String> without(Document page) {
        Set<String> drawn = addresses(page.select("svg a"));
        page.select("svg").remove();
        drawn.removeAll(addresses(page.select("main a")));
        return drawn;
    }

    private static Set<String> addresses(List<Element> links) {
        return links.stream()
                .map(link -> link.attr("href"))
                .filter(address -> !address.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Document> pages() {
        return Stream.of(SharedSites.frozen(), SharedSites.irregular())
                .flatMap(site -> BuiltSite.files(site.folder()).entrySet().stream())
                .filter(file ->
                        file.getKey().endsWith(".html") && !file.getKey().startsWith("ims/"))
                .map(file -> Jsoup.parse(
                        new String(file.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8),
                        "https://site.example/" + file.getKey()));
    }
}
