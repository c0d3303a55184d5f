package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The standard's tree on a phone stands after a link and needs no script. */
@InBrowser
class TreeIT {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theTreeOpensOverTheArticleLeadsOnAndCloses(boolean script, Browser browser) {
        Site site = Site.onDisk(SharedSites.frozen());
        String task = PageKinds.longest(site).get("task");
        browser.show(Screen.PHONE).script(script).open(site.url(task));
        assertFalse(browser.sees("#tree"));
        browser.find("a.to-tree").click();
        assertTrue(browser.sees("#tree"));
        assertTrue(coversThePage(browser));
        browser.find("#tree .close").click();
        assertFalse(browser.sees("#tree"));
        browser.find("a.to-tree").click();
        String duty = browser.find("#tree > ol > li > a").getAttribute("href");
        browser.find("#tree > ol > li > a").click();
        assertTrue(browser.url().equals(duty), browser.url());
        assertFalse(browser.sees("#tree"));
        browser.assertQuiet(site);
    }

    private static boolean coversThePage(Browser browser) {
        return (Boolean) browser.run("return [[5, 5], [innerWidth - 5, innerHeight - 5]]"
                + ".every(([x, y]) => document.elementFromPoint(x, y).closest('#tree'))");
    }
}
