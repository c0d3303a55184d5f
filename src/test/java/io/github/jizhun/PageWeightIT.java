package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.site.Address;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Pages stay light enough for a phone on a train: sizes are those of packed files, as a web server sends them. */
class PageWeightIT {
    private static final int KB = 1024;
    private static final int PAGE = 14 * KB;
    private static final int WHOLE_STANDARD = 40 * KB;
    private static final int STYLES = 10 * KB;
    private static final int SCRIPTS = 6 * KB;
    private static final int WORKBENCH_SCRIPTS = 25_000;
    private static final int WORKBENCHES_TOGETHER = 22_000;
    /** All that a comparison of two standards moves, with both of them. */
    private static final int COMPARISON = 60 * KB;

    /** Each shows a whole standard at once. */
    private static final Set<String> WHOLE = Set.of("matrix.html", "document.html", "overview.html", "self-check.html");

    /** Readers make something on them, with scripts and a style sheet that no other page loads. */
    private static final Set<String> WORKBENCHES = Set.of("self-check.html", "course-coverage.html");

    /** Loaded by one of them when a reader saves a file for Excel or Word. */
    private static final String OFFICE = "assets/office.js";

    private static final Set<String> WORKBENCH_SHEETS =
            Set.of("assets/workbench.css", "assets/self-check.css", "assets/course-coverage.css");

    /** Loaded by the pages that have pictures alone. */
    private static final String PICTURES = "assets/pictures.css";

    /** Loaded by the comparison alone, and by the map of a category. */
    private static final Set<String> OF_SEVERAL_STANDARDS = Set.of("assets/compare.css", "assets/field.css");

    private static final String COMPARE = "compare.html";

    /** The first page shows a whole job at one glance. */
    private static final int FIRST_PAGE = 20 * KB;

    private static final Map<String, String> FROZEN = SharedSites.frozen().files();

    @Test
    void everyPageOfTheFrozenSiteIsLight() {
        assertEquals(List.of(), heavyPages(FROZEN));
        System.out.println("largest page: " + largest(FROZEN, name -> !WHOLE.contains(name)) + ", of a whole standard: "
                + largest(FROZEN, WHOLE::contains));
    }

    @Test
    void everyPageOfIrregularStandardsIsLight() {
        assertEquals(List.of(), heavyPages(SharedSites.irregular().files()));
    }

    @Test
    void allStyleSheetsButTheWorkbenchesAndPicturesTogetherAreLight() {
        int sum = FROZEN.keySet().stream()
                .filter(address -> address.endsWith(".css")
                        && !WORKBENCH_SHEETS.contains(address)
                        && !OF_SEVERAL_STANDARDS.contains(address)
                        && !address.equals(PICTURES))
                .mapToInt(address -> packed(FROZEN, address))
                .sum();
        System.out.println("all style sheets: " + sum);
        assertTrue(sum <= STYLES, "all style sheets: " + sum);
    }

    @Test
    void theStyleSheetsThatAPageLoadsAreLight() {
        pages(FROZEN).forEach(page -> {
            List<String> sheets = loaded(FROZEN, page, "link[rel=stylesheet]", "href");
            int sum =
                    sheets.stream().mapToInt(address -> packed(FROZEN, address)).sum();
            if (WORKBENCHES.contains(name(page))) {
                System.out.println("style sheets of " + page + ": " + sum);
            } else {
                assertTrue(Collections.disjoint(sheets, WORKBENCH_SHEETS), page);
            }
            assertTrue(sum <= STYLES, page + ": " + sum);
        });
    }

    @Test
    void whatAPageRunsAtOnceIsLight() {
        Map<String, Integer> sizes = new TreeMap<>();
        pages(FROZEN).forEach(address -> sizes.put(address, packed(scripts(address))));
        System.out.println("scripts of a page: "
                + sizes.values().stream().sorted().distinct().toList());
        assertEquals(
                Map.of(),
                sizes.entrySet().stream()
                        // Who opens the search page wants all of search at once, who opens a workbench all of its
                        // tools.
                        .filter(page ->
                                !page.getKey().equals("search.html") && !WORKBENCHES.contains(name(page.getKey())))
                        .filter(page -> page.getValue() > SCRIPTS)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void allThatAWorkbenchRunsIsLight() {
        pages(FROZEN).filter(page -> WORKBENCHES.contains(name(page))).forEach(page -> {
            int sum = packed(scripts(page));
            System.out.println("scripts of " + page + ": " + sum);
            assertTrue(sum <= WORKBENCH_SCRIPTS, page + ": " + sum);
        });
    }

    /** Of a site with several standards, where the comparison runs some of the same scripts. */
    @Test
    void allThatOnlyTheWorkbenchesRunIsLight() {
        Map<String, String> site = SharedSites.compared().files();
        Set<String> others = pages(site)
                .filter(page -> !WORKBENCHES.contains(name(page)))
                .flatMap(page -> loaded(site, page, "script[src]", "src").stream())
                .collect(Collectors.toSet());
        Set<String> own = new TreeSet<>(Set.of(OFFICE));
        pages(site)
                .filter(page -> WORKBENCHES.contains(name(page)))
                .flatMap(page -> loaded(site, page, "script[src]", "src").stream())
                .filter(script -> !others.contains(script))
                .forEach(own::add);
        int sum = own.stream().mapToInt(script -> packed(site, script)).sum();
        System.out.println("scripts of the workbenches alone: " + sum + " " + own);
        assertTrue(sum <= WORKBENCHES_TOGETHER, "scripts of the workbenches alone: " + sum);
    }

    @Test
    void aComparisonIsLightAndItsScriptsAreLoadedByNoOtherPage() {
        Map<String, String> site = SharedSites.compared().files();
        assertEquals(List.of(), heavyPages(site));
        List<String> own = List.of("assets/compare.js", "assets/check.js");
        int scripts = own.stream().mapToInt(script -> packed(site, script)).sum();
        assertTrue(scripts <= WORKBENCH_SCRIPTS, "scripts: " + scripts);
        assertEquals(
                List.of(COMPARE),
                pages(site)
                        .filter(page -> loaded(site, page, "script[src]", "src").contains(own.get(0)))
                        .toList());
        List<String> files = new ArrayList<>(
                List.of(COMPARE, "BHR1212-001v2/comparison.js", "BHR2424-901v1/comparison.js", "assets/icon.svg"));
        files.addAll(loaded(site, COMPARE, "link[rel=stylesheet]", "href"));
        files.addAll(loaded(site, COMPARE, "script[src]", "src"));
        int all = files.stream().mapToInt(file -> packed(site, file)).sum();
        System.out.println("comparison of two standards: " + all + ", its own scripts: " + scripts);
        assertTrue(all <= COMPARISON, "comparison: " + all);
        pages(site)
                .filter(page -> !WORKBENCHES.contains(name(page)))
                .forEach(page -> assertTrue(
                        loaded(site, page, "link[rel=stylesheet]", "href").stream()
                                        .mapToInt(sheet -> packed(site, sheet))
                                        .sum()
                                <= STYLES,
                        page));
    }

    private static List<String> scripts(String address) {
        return loaded(FROZEN, address, "script[src]", "src");
    }

    /** The files that a page's elements name; the page for wrong addresses names them from the site's own place. */
    private static List<String> loaded(Map<String, String> site, String address, String elements, String attribute) {
        return address.equals(Address.NOT_FOUND)
                ? List.of()
                : Jsoup.parse(text(site, address)).select(elements).eachAttr(attribute).stream()
                        .map(source -> URI.create(address).resolve(source).toString())
                        .toList();
    }

    private static int packed(List<String> addresses) {
        return addresses.stream().mapToInt(address -> packed(FROZEN, address)).sum();
    }

    private static List<String> heavyPages(Map<String, String> site) {
        return pages(site)
                .filter(address -> packed(site, address) > most(address))
                .toList();
    }

    private static int most(String address) {
        if (address.equals(Address.HOME)) {
            return FIRST_PAGE;
        }
        return WHOLE.contains(name(address)) ? WHOLE_STANDARD : PAGE;
    }

    private static String largest(Map<String, String> site, Predicate<String> wanted) {
        return pages(site)
                .filter(address -> wanted.test(name(address)))
                .max(Comparator.comparingInt(address -> packed(site, address)))
                .map(address -> address + " " + packed(site, address))
                .orElseThrow();
    }

    private static Stream<String> pages(Map<String, String> site) {
        return site.keySet().stream().filter(Address::isPage);
    }

    private static String name(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String text(Map<String, String> site, String address) {
        return new String(site.get(address).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static int packed(Map<String, String> site, String address) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(site.get(address).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
