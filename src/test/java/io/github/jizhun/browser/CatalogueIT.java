package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.Keys;

/** A reader narrows a catalogue of seventy standards, and finds it so again. */
@Order(1)
@InBrowser
class CatalogueIT {
    private static final int STANDARDS = SharedSites.STANDARDS;
    private static final String LIST = "catalogue.html";
    private static final String LOADED =
            "document.querySelector('[name=category]').length > 1 || document.querySelector('.found').textContent";

    private static Site site;

    @BeforeAll
    static void build() {
        site = Site.onDisk(SharedSites.catalogue());
    }

    @Test
    void theFirstPageSetsItsListsSideBySideWhereThereIsRoom(Browser browser) {
        String columns = """
                        return new Set(Array.from(document.querySelectorAll(".after > section"),
                            (list) => Math.round(list.getBoundingClientRect().left))).size;
                        """;
        browser.show(Screen.DESKTOP).open(site.url("index.html"));
        assertEquals(3L, browser.run(columns));
        browser.show(Screen.PHONE).open(site.url("index.html"));
        assertEquals(1L, browser.run(columns));
        browser.show(Screen.DESKTOP);
    }

    @Test
    void whatIsChosenNarrowsTheListAndWhatElseCanBeChosen(Browser browser) {
        open(browser, site, "");
        int industries = options(browser, "industry");
        choose(browser, "category", "MMF");
        List<String> rows = rows(browser);
        assertEquals(listed("catalogue/category-MMF.html"), codes(rows));
        assertTrue(browser.find(".found").getText().contains(String.valueOf(rows.size())));
        assertFalse(browser.sees("#all"));
        assertTrue(options(browser, "industry") < industries);
        choose(browser, "level", "3");
        assertTrue(rows(browser).size() < rows.size());
        assertTrue(rows(browser).stream().allMatch(row -> row.startsWith("MMF") && row.contains("級別 3")));
        browser.find("#filter button[type=reset]").click();
        assertTrue(browser.sees("#all"));
        assertEquals(List.of(), rows(browser));
        browser.assertQuiet(site);
    }

    @Test
    void goingBackTakesOneChoiceBack(Browser browser) {
        try (Site served = Site.served(SharedSites.catalogue())) {
            for (Site each : List.of(site, served)) {
                open(browser, each, "");
                choose(browser, "category", "MMF");
                int category = rows(browser).size();
                choose(browser, "level", "3");
                assertTrue(browser.url().endsWith("?category=MMF&level=3"), browser.url());
                browser.run("document.querySelector('#found a').click()");
                browser.until("document.querySelector('[data-kind=standard]')");
                browser.back();
                browser.until("document.querySelectorAll('#found li').length");
                assertTrue(rows(browser).size() < category);
                browser.back();
                browser.until("document.querySelectorAll('#found li').length === " + category);
                browser.back();
                browser.until("document.getElementById('found').hidden");
                assertTrue(browser.sees("#all"));
            }
        }
    }

    @Test
    void theAddressThatIsSentOpensTheSameList(Browser browser) {
        open(browser, site, "?category=MMF&q=" + URLEncoder.encode("ｍｍｆ 製造", StandardCharsets.UTF_8));
        List<String> rows = rows(browser);
        assertEquals(listed("catalogue/category-MMF.html"), codes(rows));
        assertEquals("ｍｍｆ 製造", browser.find("#filter input").getDomProperty("value"));
        assertEquals("MMF", browser.find("[name=category]").getDomProperty("value"));
        open(browser, site, "?industry=Z9999");
        assertEquals(List.of(), rows(browser));
        assertFalse(browser.find(".found").getText().isEmpty());
    }

    @Test
    void thePageOfAClassLeadsToTheListNarrowedToIt(Browser browser) {
        browser.open(site.url("catalogue/occupation-2141.html"));
        browser.run("document.querySelector('main p a[href*=occupation]').click()");
        browser.until("document.querySelectorAll('#found li').length");
        assertEquals(listed("catalogue/occupation-2141.html"), codes(rows(browser)));
    }

    @Test
    void theKeyboardIsEnough(Browser browser) {
        open(browser, site, "");
        browser.find("#filter input").sendKeys("品質管制");
        List<String> rows = rows(browser);
        assertEquals(listed("catalogue/occupation-3119.html"), codes(rows));
        // Past the button that clears, then down in the first select.
        browser.press(Keys.TAB).press(Keys.TAB).press(Keys.ARROW_DOWN);
        browser.until("location.search.includes('category=')");
        assertFalse(rows(browser).isEmpty());
        browser.assertQuiet(site);
    }

    @Test
    void aLongResultGoesOnWhereItEnded(Browser browser) {
        open(browser, site, "?q=v");
        assertEquals(50, rows(browser).size());
        browser.find("#more").click();
        assertEquals(STANDARDS, rows(browser).size());
        assertEquals(
                rows(browser).get(50).substring(0, 13),
                browser.run("return document.activeElement.querySelector('.chip').textContent"));
        assertFalse(browser.sees("#more"));
    }

    @Test
    void withoutScriptAllAreListedAndNothingIsOfferedThatNeedsIt(Browser browser) {
        browser.script(false).open(site.url(LIST));
        assertEquals(STANDARDS, browser.texts("#all .row .chip").size());
        assertFalse(browser.sees("#filter"));
        assertFalse(browser.sees("#more"));
    }

    @TestFactory
    Stream<DynamicTest> noPageOfTheCatalogueHasAViolation(Browser browser) {
        String shared = site.pages().stream()
                .filter(address -> address.startsWith("same-name/"))
                .findFirst()
                .orElseThrow();
        String competency = site.pageWith("#namesakes");
        return Stream.of(
                        "index.html",
                        LIST,
                        LIST + "?category=MMF",
                        "catalogue/occupations.html",
                        "catalogue/level-3.html",
                        shared,
                        competency)
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    browser.reset();
                    List<String> found = new ArrayList<>();
                    for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
                        browser.show(screen).open(site.url(address));
                        if (address.startsWith(LIST)) {
                            browser.until(LOADED);
                        }
                        found.addAll(Axe.violations(browser, screen));
                        assertEquals(
                                false,
                                browser.run("return document.documentElement.scrollWidth > innerWidth"),
                                address + " is too wide on " + screen);
                    }
                    assertEquals(List.of(), found);
                    browser.assertQuiet(site);
                }));
    }

    private static void open(Browser browser, Site where, String query) {
        browser.open(where.url(LIST) + query);
        browser.until(LOADED);
    }

    private static void choose(Browser browser, String facet, String key) {
        browser.run(
                "const select = document.querySelector('[name=' + arguments[0] + ']'); select.value = arguments[1];"
                        + " select.dispatchEvent(new Event('change', { bubbles: true }))",
                facet,
                key);
    }

    private static int options(Browser browser, String facet) {
        return browser.all("[name=" + facet + "] option").size();
    }

    private static List<String> rows(Browser browser) {
        return browser.texts("#found li");
    }

    private static List<String> codes(List<String> rows) {
        return rows.stream().map(row -> row.split("\\s")[0]).toList();
    }

    /** The standards that a page of the catalogue lists without script. */
    private static List<String> listed(String address) {
        return site.page(address).select("#all .row .chip").eachText();
    }
}
