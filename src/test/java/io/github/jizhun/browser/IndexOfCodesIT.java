package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The index of codes is filtered while a reader types. */
@InBrowser
class IndexOfCodesIT {
    private static final String INDEX = "BHR1212-001v2/index-of-codes.html";

    private static final Site SITE = Site.onDisk(SharedSites.frozen());

    @Test
    void whatIsTypedStandsInEachRowThatStays(Browser browser) {
        browser.open(SITE.url(INDEX));
        List<String> written = SITE.page(INDEX).select(".codes li").eachText();
        type(browser, "客訴");
        List<String> expected =
                written.stream().filter(row -> row.contains("客訴")).toList();
        assertFalse(expected.isEmpty());
        assertEquals(bare(expected), bare(rows(browser)));
        assertTrue(browser.find(".found").getText().contains(String.valueOf(expected.size())));
        browser.find("form.filter button[type=reset]").click();
        assertEquals(written.size(), rows(browser).size());
        browser.assertQuiet(SITE);
    }

    @Test
    void fullWidthLettersFindACode(Browser browser) {
        browser.open(SITE.url(INDEX));
        type(browser, "ｋ１９");
        assertEquals(1, rows(browser).size());
        assertTrue(rows(browser).get(0).startsWith("K19"), rows(browser).get(0));
    }

    @Test
    void whatStandsNowhereIsSaidToStandNowhere(Browser browser) {
        browser.open(SITE.url(INDEX));
        type(browser, "xyzzy");
        assertEquals(List.of(), rows(browser));
        assertFalse(browser.sees("section.codes h2"));
        assertTrue(browser.find(".found").getText().contains("xyzzy"));
    }

    @Test
    void theAddressCarriesTheQueryFromTheDiskAndOverHttp(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            for (Site each : List.of(SITE, served)) {
                browser.open(each.url(INDEX) + "?q=" + URLEncoder.encode("客訴 p", StandardCharsets.UTF_8));
                assertEquals("客訴 p", browser.find("form.filter input").getDomProperty("value"));
                assertFalse(rows(browser).isEmpty());
                assertTrue(rows(browser).stream()
                        .allMatch(row -> row.contains("客訴")
                                && row.toLowerCase(Locale.ROOT).contains("p")));
                browser.assertQuiet(each);
            }
            type(browser, "K19");
            browser.press(Keys.ENTER);
            assertEquals(served.url(INDEX) + "?q=K19", browser.url());
        }
    }

    private static void type(Browser browser, String text) {
        browser.find("form.filter input").clear();
        browser.find("form.filter input").sendKeys(text);
    }

    private static List<String> rows(Browser browser) {
        return browser.texts(".codes li");
    }

    /** Spaces between elements are a matter of layout. */
    private static List<String> bare(List<String> rows) {
        return rows.stream().map(row -> row.replaceAll("\\s", "")).toList();
    }
}
