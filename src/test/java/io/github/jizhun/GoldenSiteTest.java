package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One page of every kind, made from the small content or, where it takes several editions or standards, from those, as it was last looked at and found good: its {@code <main>}. Run with
 * {@code -Dgolden=overwrite} after a change that is meant, and read the difference.
 */
class GoldenSiteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String STANDARD = "ABC1234-001v1/";
    private static final List<String> PAGES = List.of(
            "index.html",
            "about.html",
            "search.html",
            "my-list.html",
            "404.html",
            STANDARD + "index.html",
            STANDARD + "T1.html",
            STANDARD + "T1.1.html",
            STANDARD + "O1.1.1.html",
            STANDARD + "P1.1.1.html",
            STANDARD + "K01.html",
            STANDARD + "S01.html",
            STANDARD + "A01.html",
            STANDARD + "glossary.html",
            STANDARD + "glossary/cupping.html",
            STANDARD + "matrix.html",
            STANDARD + "overview.html",
            STANDARD + "document.html",
            STANDARD + "self-check.html",
            STANDARD + "errata.html",
            "ABC1234-001/index.html",
            STANDARD + "index-of-codes.html",
            STANDARD + "editions.html",
            STANDARD + "course-coverage.html",
            STANDARD + "downloads.html");

    /** Of the same content on a site whose interface is English. */
    private static final List<String> ENGLISH_PAGES = List.of(
            "about.html",
            STANDARD + "index.html",
            STANDARD + "T1.html",
            STANDARD + "K01.html",
            STANDARD + "document.html");

    private static final String ENGLISH = "en/";
    private static final List<String> OF_SEVERAL_EDITIONS = List.of(
            "DEF5678-002/index.html",
            "DEF5678-002v2/changes-from-v1.html",
            "DEF5678-002v3/changes-from-v2.html",
            "DEF5678-002v3/editions.html",
            "DEF5678-002v1/K01.html");

    private static final String SEVERAL = "several/";
    /** Of a site with several standards. */
    private static final List<String> OF_SEVERAL_STANDARDS = List.of(
            "index.html",
            "catalogue.html",
            "catalogue/categories.html",
            "catalogue/category-MEM.html",
            "ICT2512-118v1/A01.html");

    /** Of a site that its maintainer shaped: the whole page, with header and footer. */
    private static final List<String> OF_A_SHAPED_SITE = List.of("about.html", STANDARD + "K01.html");

    private static final String SHAPED = "shaped/";

    @TempDir
    private static Path folder;

    private static BuiltSite site;
    private static BuiltSite english;
    private static BuiltSite editions;
    private static BuiltSite several;
    private static BuiltSite shaped;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.of(TestContent.small(folder).folder(), folder);
        Path parent = Files.createDirectory(folder.resolve("en"));
        TestContent content = TestContent.small(parent);
        content.with("pages/about.en.md", "# About this site\n\nCodes such as K01; 杯測 stays Chinese.\n");
        english = BuiltSite.english(content.folder(), parent);
        editions = SharedSites.editions();
        several = SharedSites.irregular();
        Path shape = Files.createDirectory(folder.resolve("shaped"));
        shaped = BuiltSite.of(
                TestContent.small(shape)
                        .overlay(Path.of("src/test/resources/broken/accepted--shape"))
                        .folder(),
                shape);
    }

    @TestFactory
    Stream<DynamicTest> aPageIsAsItWasFoundGood() {
        return all().map(page -> DynamicTest.dynamicTest(page, () -> {
            String main = made(page)
                            .selectFirst(page.startsWith(SHAPED) ? "body" : "main")
                            .outerHtml()
                    + "\n";
            Path golden = GOLDEN.resolve(page);
            if ("overwrite".equals(System.getProperty("golden"))) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, main);
            }
            assertEquals(Files.readString(golden), main);
        }));
    }

    private static Stream<String> all() {
        return Stream.of(
                        PAGES.stream(),
                        OF_SEVERAL_EDITIONS.stream(),
                        OF_SEVERAL_STANDARDS.stream().map(SEVERAL::concat),
                        ENGLISH_PAGES.stream().map(ENGLISH::concat),
                        OF_A_SHAPED_SITE.stream().map(SHAPED::concat))
                .flatMap(pages -> pages);
    }

    private static Document made(String page) {
        if (page.startsWith(ENGLISH)) {
            return english.page(page.substring(ENGLISH.length()));
        }
        if (page.startsWith(SHAPED)) {
            return shaped.page(page.substring(SHAPED.length()));
        }
        if (page.startsWith(SEVERAL)) {
            return several.page(page.substring(SEVERAL.length()));
        }
        return (OF_SEVERAL_EDITIONS.contains(page) ? editions : site).page(page);
    }

    @Test
    void everyGoldenPageIsCompared() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            assertEquals(
                    all().sorted().toList(),
                    files.filter(Files::isRegularFile)
                            .map(file -> GOLDEN.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList());
        }
    }
}
