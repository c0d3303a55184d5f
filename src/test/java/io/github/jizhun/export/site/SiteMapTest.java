package io.github.jizhun.export.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteMapTest {
    @Test
    void mapListsEveryPageButTheErrorPageInOneOrder() {
        Map<String, String> files = files(
                Optional.of("https://example.org/kb/"),
                Stream.of(
                        "s/T1.html",
                        "s/courses/c.html",
                        "u/T1.html",
                        "404.html",
                        "指南/a b.html",
                        "index.html",
                        "x.csv"));

        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <url><loc>https://example.org/kb/index.html</loc></url>
                  <url><loc>https://example.org/kb/s/T1.html</loc><lastmod>2015-12-31</lastmod></url>
                  <url><loc>https://example.org/kb/s/courses/c.html</loc></url>
                  <url><loc>https://example.org/kb/u/T1.html</loc></url>
                  <url><loc>https://example.org/kb/%E6%8C%87%E5%8D%97/a%20b.html</loc></url>
                </urlset>
                """, files.get("sitemap.xml"));
        assertEquals("User-agent: *\nAllow: /\nSitemap: https://example.org/kb/sitemap.xml\n", files.get("robots.txt"));
    }

    @Test
    void siteWithoutAddressHasNoMap() {
        assertEquals(
                Map.of("robots.txt", "User-agent: *\nAllow: /\n"), files(Optional.empty(), Stream.of("index.html")));
    }

    @Test
    void largeSiteHasSeveralMapsAndAnIndex() {
        Map<String, String> files = files(
                Optional.of("https://example.org/"), IntStream.range(0, 100_001).mapToObj(i -> "p" + i + ".html"));

        assertEquals(5, files.size());
        assertEquals(50_000, files.get("sitemap-2.xml").split("<url>").length - 1);
        assertTrue(
                files.get("sitemap.xml").contains("<sitemap><loc>https://example.org/sitemap-3.xml</loc></sitemap>"));
    }

    private static Map<String, String> files(Optional<String> baseUrl, Stream<String> paths) {
        SiteMap map = new SiteMap(baseUrl, Set.of(), Map.of("s", "2015-12-31"));
        paths.forEach(map::note);
        Map<String, String> files = new LinkedHashMap<>();
        map.files().forEach(file -> files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
        return files;
    }
}
