package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.jizhun.SharedSites;
import org.junit.jupiter.api.Test;

/** A reader chooses the colours. */
@InBrowser
class ThemeIT {
    @Test
    void theButtonGoesRoundSystemLightAndDarkAndTheNextPageRemembers(Browser browser) {
        try (Site site = Site.served(SharedSites.frozen())) {
            browser.prefer(Scheme.DARK).open(site.url("index.html"));
            String dark = paper(browser);
            browser.find("button.theme").click();
            assertEquals("light", theme(browser));
            String light = paper(browser);
            assertNotEquals(dark, light);
            browser.open(site.url("about.html"));
            assertEquals("light", theme(browser));
            assertEquals(light, paper(browser));
            browser.prefer(Scheme.LIGHT).find("button.theme").click();
            assertEquals("dark", theme(browser));
            assertEquals(dark, paper(browser));
            browser.open(site.url("index.html"));
            assertEquals(dark, paper(browser));
            browser.find("button.theme").click();
            assertEquals("system", theme(browser));
            assertEquals(light, paper(browser));
            browser.assertQuiet(site);
        }
    }

    @Test
    void theButtonSaysInWordsWhatIsChosen(Browser browser) {
        Site site = Site.onDisk(SharedSites.frozen());
        browser.open(site.url("index.html"));
        for (String next : new String[] {"light", "dark", "system"}) {
            browser.find("button.theme").click();
            String word = browser.find("button.theme").getAttribute("data-" + next);
            assertEquals(word, browser.find("button.theme span").getText());
        }
    }

    private static String theme(Browser browser) {
        return (String) browser.run("return document.documentElement.dataset.theme || 'system'");
    }

    private static String paper(Browser browser) {
        return browser.find("body").getCssValue("background-color");
    }
}
