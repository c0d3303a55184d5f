package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Single keys lead on, a dialog lists them, and a reader whom they disturb turns them off. */
@InBrowser
class KeysIT {
    private static final Site SITE = Site.onDisk(SharedSites.frozen());
    private static final String TASK = PageKinds.longest(SITE).get("task");

    @Test
    void theQuestionMarkListsTheKeysOfThisPageAndEscapeGivesTheFocusBack(Browser browser) {
        browser.open(SITE.url(TASK));
        browser.run("document.querySelector('main a.row').focus()");
        String before = browser.focused().getAttribute("href");
        browser.press("?").until("document.querySelector('dialog.help[open]')");
        assertTrue(browser.texts(".help kbd").containsAll(List.of("/", "Ctrl", "K", "←", "→", "Esc", "?")));
        browser.press(Keys.ESCAPE).until("!document.querySelector('dialog')");
        assertEquals(before, browser.focused().getAttribute("href"));
        browser.assertQuiet(SITE);
    }

    @Test
    void onlyKeysThatDoSomethingHereAreListed(Browser browser) {
        browser.open(SITE.url("about.html"));
        browser.find("button.keys").click();
        browser.until("document.querySelector('dialog.help[open]')");
        List<String> keys = browser.texts(".help kbd");
        assertTrue(keys.contains("/"));
        assertFalse(keys.contains("→"), "there is nothing behind this page");
    }

    @Test
    void theArrowsLeadToTheNextPageAndBack(Browser browser) {
        browser.open(SITE.url(TASK));
        String next = browser.find(".steps .forth").getAttribute("href");
        browser.press(Keys.ARROW_RIGHT).until("location.href === '" + next + "'");
        browser.until("document.readyState === 'complete'");
        browser.press(Keys.ARROW_LEFT).until("location.href === '" + SITE.url(TASK) + "'");
        browser.assertQuiet(SITE);
    }

    @Test
    void whatScrollsSidewaysKeepsItsArrowsAndAFieldItsSigns(Browser browser) {
        browser.open(SITE.url(PageKinds.longest(SITE).get("duty")));
        String here = browser.url();
        browser.find(".find input").click();
        browser.until("document.querySelector('dialog.search[open]')");
        browser.press("?").press(Keys.ARROW_RIGHT);
        assertEquals("?", browser.find("dialog input").getAttribute("value"));
        assertEquals(here, browser.url());
        assertEquals(0, browser.all("dialog.help").size());
    }

    @Test
    void aReaderTurnsSingleKeysOffForAllPages(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            browser.open(served.url(TASK));
            browser.press("?").until("document.querySelector('dialog.help[open]')");
            browser.find(".help input").click();
            browser.press(Keys.ESCAPE).until("!document.querySelector('dialog')");
            browser.open(served.url("about.html"));
            browser.press("?").press("/").press(Keys.ARROW_RIGHT);
            assertEquals(0, browser.all("dialog").size());
            browser.pressWith(Keys.CONTROL, "k").until("document.querySelector('dialog.search[open]')");
            browser.press(Keys.ESCAPE);
            browser.find("button.keys").click();
            browser.until("document.querySelector('dialog.help[open]')");
            assertFalse(browser.find(".help input").isSelected());
            browser.assertQuiet(served);
        }
    }
}
