package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import org.junit.jupiter.api.Test;

/** Who reads task after task sees how far it is to the end, and is led to what was not read yet. */
@InBrowser
class ProgressIT {
    private static final String FOLDER = "BHR1212-001v2/";
    private static final String SAID = "document.querySelector('.progress span').textContent";

    @Test
    void theTasksReadOnThisDeviceAreCountedAndTheNextOneIsOffered(Browser browser) {
        try (Site site = Site.served(SharedSites.frozen())) {
            browser.reset();
            browser.open(site.url(FOLDER + "T1.1.html"));
            String stored = "Object.keys(localStorage).find((key) => key.endsWith('read:BHR1212-001v2'))";
            browser.until(stored);
            assertEquals("", browser.run("return " + SAID), "one page alone says nothing");
            browser.open(site.url(FOLDER + "T1.3.html"));
            browser.until(SAID);
            String tasks = browser.find(".progress").getDomAttribute("data-tasks");
            int count = tasks.split(" ").length;
            assertTrue(browser.run("return " + SAID).toString().startsWith("已讀 2／" + count));
            assertEquals(
                    site.url(FOLDER + "T1.2.html"), browser.find(".progress a").getDomProperty("href"));
            browser.open(site.url("index.html"));
            browser.until(SAID);
            assertEquals("接著讀 T1.2", browser.find(".progress a").getText());

            browser.run("localStorage[" + stored + "] = arguments[0]", tasks);
            browser.open(site.url("index.html"));
            browser.until(SAID);
            assertFalse(browser.sees(".progress a:first-of-type"));
            browser.find(".progress a:last-of-type").click();
            assertTrue(browser.url().endsWith("self-check.html"), "the end leads to the self-check");
        }
    }
}
