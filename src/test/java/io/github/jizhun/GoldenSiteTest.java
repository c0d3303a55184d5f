package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One page of every kind, made from the small content, as it was last looked at and found good: its {@code <main>}. Run with
 * {@code -Dgolden=overwrite} after a change that is meant, and read the difference.
 */
class GoldenSiteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String STANDARD = "ABC1234-001v1/";
    private static final List<String> PAGES = List.of(
            "index.html",
            "about.html",
            "search.html",
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
            STANDARD + "errata.html",
            STANDARD + "index-of-codes.html",
            STANDARD + "editions.html",
            STANDARD + "downloads.html");

    @TempDir
    private static Path folder;

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.of(TestContent.small(folder).folder(), folder);
    }

    @TestFactory
    Stream<DynamicTest> aPageIsAsItWasFoundGood() {
        return PAGES.stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    String main = site.page(page).selectFirst("main").outerHtml() + "\n";
                    Path golden = GOLDEN.resolve(page);
                    if ("overwrite".equals(System.getProperty("golden"))) {
                        Files.createDirectories(golden.getParent());
                        Files.writeString(golden, main);
                    }
                    assertEquals(Files.readString(golden), main);
                }));
    }

    @Test
    void everyGoldenPageIsCompared() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            assertEquals(
                    PAGES.stream().sorted().toList(),
                    files.filter(Files::isRegularFile)
                            .map(file -> GOLDEN.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList());
        }
    }
}
