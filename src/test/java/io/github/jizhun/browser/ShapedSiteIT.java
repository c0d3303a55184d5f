package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.TestContent;
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

/** A site with a long name, a wide logo, four further links, colours and a footer of its own, on screens of all widths. */
@InBrowser
class ShapedSiteIT {
    private static final Path SHAPE = Path.of("src/test/resources/broken/accepted--shape");
    private static final String LINK = "  - {text: 人才發展中心, address: https://example.org/}\n";

    /** What stands out of the window, or lies on something else, of what is seen in the header. */
    private static final String CROWDED = """
            const seen = [...document.querySelectorAll(".bar > *, .bar .tools > *")].filter((each) => each.offsetWidth > 0);
            const wide = document.documentElement.clientWidth;
            return seen.filter((each) => each.getBoundingClientRect().right > wide + 0.5 || each.getBoundingClientRect().left < 0)
              .map((each) => each.outerHTML.slice(0, 90))
              .concat(document.documentElement.scrollWidth > wide ? ["the page scrolls sideways"] : []);
            """;

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void build() throws IOException {
        TestContent content = TestContent.small(folder).overlay(SHAPE);
        String settings = Files.readString(content.folder().resolve("site.yaml"));
        content.with(
                "site.yaml",
                settings.replaceFirst("title: .*", "title: 咖啡烘焙人員與茶葉加工人員職能基準資料庫")
                        .replaceFirst("links:\n", "links:\n" + LINK + LINK));
        site = Site.onDisk(BuiltSite.of(content.folder(), folder));
    }

    @TestFactory
    Stream<DynamicTest> theHeaderHasRoomOnEveryScreen(Browser browser) {
        return Stream.of(Screen.values())
                .flatMap(screen -> Stream.of("about.html", "search.html", "ABC1234-001v1/T1.1.html")
                        .map(page -> DynamicTest.dynamicTest(screen + " " + page, () -> {
                            browser.show(screen).open(site.url(page));
                            assertEquals(List.of(), browser.run(CROWDED));
                            assertTrue(
                                    (Boolean)
                                            browser.run("return document.querySelector('.bar .mark').naturalWidth > 0"),
                                    "the logo is there");
                        })));
    }

    @TestFactory
    Stream<DynamicTest> itsColoursCanBeReadInBothThemes(Browser browser) {
        return Stream.of(Scheme.values())
                .map(scheme -> DynamicTest.dynamicTest(scheme.toString(), () -> {
                    browser.prefer(scheme).show(Screen.DESKTOP).open(site.url("ABC1234-001v1/K01.html"));
                    assertEquals(List.of(), Axe.violations(browser, Screen.DESKTOP));
                    assertEquals(List.of(true, true), browser.run("""
                                    const add = (name) => document.body.appendChild(document.createElement(name));
                                    const sample = add("b"), main = add("button");
                                    sample.style.color = "var(--link)";
                                    main.className = "main";
                                    const link = getComputedStyle(sample).color, button = getComputedStyle(main);
                                    return [button.backgroundColor === link, button.borderTopColor === link];
                                    """));
                }));
    }

    @Test
    void aSmallScreenHasTheFurtherLinksInTheFooter(Browser browser) {
        browser.show(Screen.PHONE).open(site.url("about.html"));
        assertEquals(
                false,
                browser.run("return [...document.querySelectorAll('.bar .own')].some((own) => own.offsetWidth > 0)"));
        assertTrue(browser.sees("footer a[href='https://www.mol.gov.tw/']"));
    }
}
