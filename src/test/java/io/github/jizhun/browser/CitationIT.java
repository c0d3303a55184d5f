package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader copies what quotes a page. */
@InBrowser
class CitationIT {
    private static final Site SITE = Site.onDisk(SharedSites.frozen());
    private static final String PAGE = "BHR1212-001v2/K19.html";

    @Test
    void aCitationIsCopied(Browser browser) {
        browser.open(SITE.url(PAGE));
        browser.run(MyListIT.SPY);
        browser.find("#cite summary").click();
        browser.find("#cite button[data-copy]").click();
        browser.until("copied.length === 1");
        String copied = browser.run("return copied[0].plain").toString();
        assertTrue(copied.startsWith("勞動部勞動力發展署（2015）。") && copied.endsWith("BHR1212-001v2/K19"), copied);
        assertEquals(
                "none",
                browser.run(
                        "return getComputedStyle(document.querySelector('#cite [data-served*=Alignment]')).display"));
        browser.find("#cite details summary").click();
        browser.run(
                "document.querySelectorAll('#cite p > button[data-copy=\"\"]').forEach((button) => button.click())");
        browser.until("copied.length === 4");
        List<String> formats = List.of(browser.run("return copied.slice(1).map((each) => each.plain).join('\\u0000')")
                .toString()
                .split("\0"));
        assertEquals(
                browser.texts("#cite pre"), formats.stream().map(String::strip).toList());
        assertTrue(formats.get(0).startsWith("@techreport{BHR1212-001v2-K19,"), formats.get(0));
    }

    @Test
    void overHttpACopyNamesThePlaceAndTheDay(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            String page = served.url(PAGE);
            browser.open(page);
            browser.run(MyListIT.SPY);
            // At once: what is copied waits for the script that knows.
            browser.run("document.querySelector('.others button').click()");
            browser.until("copied.length === 1");
            browser.run(
                    "document.querySelectorAll('#cite dt button, #cite [data-served*=Alignment]').forEach((button) => button.click())");
            browser.until("copied.length === 4");
            List<String> copied = List.of(browser.run("return copied.map((each) => each.plain).join('\\u0000')")
                    .toString()
                    .split("\0"));
            String day = LocalDate.now().toString();
            assertTrue(copied.get(0).endsWith("（BHR1212-001v2，" + day + " 檢索）"), copied.get(0));
            assertTrue(copied.get(1).endsWith(page + "（" + day + " 檢索）"), copied.get(1));
            assertTrue(copied.get(2).matches("(?s).* Retrieved [A-Z][a-z]+ \\d+, \\d{4}, from " + page), copied.get(2));
            assertTrue(copied.get(3).contains("\"targetUrl\": \"" + page + "\""), copied.get(3));
        }
    }
}
