package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A page of every kind, opened from the disk, fits a phone, a desktop and the highest zoom, and asks for nothing but its own. */
@Order(1)
@InBrowser
class EveryKindOfPageIT {
    /** What stands out of the page to the right, except in a frame that scrolls by itself. */
    private static final String TOO_WIDE = """
            const width = document.documentElement.clientWidth;
            const scrolls = (element) => ["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(element).overflowX);
            const isFramed = (element) => {
              for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
                if (scrolls(at)) return true;
              }
              return false;
            };
            const wide = [...document.body.querySelectorAll("*")]
              .filter((element) => element.getBoundingClientRect().right > width + 1 && !isFramed(element))
              .map((element) => element.tagName + "." + element.className + " " + element.textContent.trim().slice(0, 20));
            const over = document.documentElement.scrollWidth - width;
            return (over > 0 ? ["the page by " + over] : []).concat(wide).slice(0, 5);
            """;

    /** What stands out, whether a heading is seen, and whether the page is dark, in one question: each takes the browser time. */
    private static final String LOOKS = """
            const wide = (() => { %s })();
            const heading = document.querySelector("h1");
            const dark = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).every((part) => part < 128);
            return [wide, !!heading && heading.checkVisibility({ visibilityProperty: true, opacityProperty: true })
              && heading.getBoundingClientRect().height > 0, dark];
            """.formatted(TOO_WIDE);

    private static final Site FROZEN = Site.onDisk(SharedSites.frozen());

    @Test
    void thereIsAPageOfEveryKind() {
        List<String> expected = List.of(
                "404.html",
                "about.html",
                "attitude",
                "compare.html",
                "document.html",
                "downloads.html",
                "duty",
                "editions.html",
                "errata.html",
                "family",
                "glossary.html",
                "how-to-read.html",
                "index-of-codes.html",
                "index.html",
                "indicator",
                "knowledge",
                "matrix.html",
                "my-list.html",
                "output",
                "self-check.html",
                "skill",
                "standard",
                "task",
                "term",
                "workbenches.html");
        assertTrue(PageKinds.longest(FROZEN).keySet().containsAll(expected));
    }

    @TestFactory
    Stream<DynamicTest> ofTheFrozenStandardFitsAndIsQuiet(Browser browser) {
        return PageKinds.each(FROZEN, address -> assertFits(browser, FROZEN, address));
    }

    @TestFactory
    Stream<DynamicTest> ofIrregularStandardsFitsAndIsQuiet(Browser browser) {
        Site site = Site.onDisk(SharedSites.irregular());
        // The page for wrong addresses is made for the one base path that its site states; there is none on a disk.
        return PageKinds.each(site, Predicate.not("404.html"::equals), address -> assertFits(browser, site, address));
    }

    @TestFactory
    Stream<DynamicTest> ofAStandardInThreeEditionsFitsAndIsQuiet(Browser browser) {
        Site site = Site.onDisk(SharedSites.editions());
        return PageKinds.each(site, Predicate.not("404.html"::equals), address -> assertFits(browser, site, address));
    }

    @Test
    void aTaskThatSharesManyCodesWithAnotherFitsAPhone(Browser browser) {
        browser.reset();
        browser.show(Screen.PHONE).open(FROZEN.url("BHR1212-001v2/T3.2.html"));
        browser.run("""
                const codes = document.querySelector("#similar .more");
                const code = codes.querySelector(".mention");
                for (let i = 0; i < 20; i++) codes.append(" ", code.cloneNode(true));
                """);
        assertEquals(List.of(), browser.run(TOO_WIDE));
    }

    private static void assertFits(Browser browser, Site site, String address) {
        // A small page is quickly laid out for the other screen.
        browser.open("about:blank").prefer(Scheme.LIGHT).show(Screen.PHONE).open(site.url(address));
        for (Screen screen : List.of(Screen.PHONE, Screen.ZOOMED, Screen.DESKTOP)) {
            browser.show(screen);
            assertLooks(browser, Scheme.LIGHT, address + " on " + screen);
        }
        browser.prefer(Scheme.DARK);
        assertLooks(browser, Scheme.DARK, address + " in the dark");
        browser.assertQuiet(site);
    }

    private static void assertLooks(Browser browser, Scheme scheme, String where) {
        assertEquals(
                List.of(List.of(), true, scheme == Scheme.DARK),
                browser.run(LOOKS),
                where + ": what is too wide, whether it has a heading, whether it is dark");
    }
}
