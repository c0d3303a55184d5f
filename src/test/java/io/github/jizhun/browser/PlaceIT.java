package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The tree stays as a reader left it, and a page reports where in it a reader is. */
@InBrowser
class PlaceIT {
    private static final Site SITE = Site.onDisk(SharedSites.frozen());
    private static final String TASK = PageKinds.longest(SITE).get("task");
    private static final String TASKS = "#tree [data-duties] ol a";

    @Test
    void aPageOfNoDutyKeepsTheDutyOpenWhereTheReaderWas(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            browser.open(served.url(TASK));
            List<String> tasks = browser.texts(TASKS);
            assertTrue(tasks.size() > 1);
            browser.open(served.url(PageKinds.longest(SITE).get("knowledge")));
            assertEquals(tasks, browser.texts(TASKS));
            browser.find(TASKS).click();
            assertEquals(tasks, browser.texts(TASKS));
            browser.assertQuiet(served);
        }
    }

    @Test
    void aDutyThatAReaderOpensStaysOpenUntilItIsClosed(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            browser.open(served.url(TASK));
            List<String> before = browser.texts(TASKS);
            String closed = "#tree .twig[aria-expanded=false]";
            browser.find(closed).click();
            browser.until("document.querySelectorAll('" + TASKS + "').length > " + before.size());
            List<String> open = browser.texts(TASKS);
            browser.open(served.url(PageKinds.longest(SITE).get("skill")));
            assertEquals(open, browser.texts(TASKS));
            assertEquals(2, browser.all("#tree .twig[aria-expanded=true]").size());
            while (!browser.all("#tree .twig[aria-expanded=true]").isEmpty()) {
                browser.find("#tree .twig[aria-expanded=true]").click();
            }
            browser.open(served.url(PageKinds.longest(SITE).get("attitude")));
            assertEquals(List.of(), browser.texts(TASKS));
            browser.assertQuiet(served);
        }
    }

    @Test
    void everyDutyCanBeOpenedFromTheDiskToo(Browser browser) {
        browser.open(SITE.url(PageKinds.longest(SITE).get("attitude")));
        int duties = browser.all("#tree .twig").size();
        for (int at = 0; at < duties; at++) {
            browser.all("#tree .twig").get(at).click();
            browser.until("document.querySelectorAll('#tree .twig[aria-expanded=true]').length === " + (at + 1));
        }
        long tasks = SITE.pages().stream()
                .filter(address -> SITE.page(address).selectFirst("main[data-kind=task]") != null)
                .count();
        assertEquals(tasks, browser.texts(TASKS).size());
        browser.assertQuiet(SITE);
    }

    @Test
    void theTreeIsScrolledAsItWas(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            browser.open(served.url(TASK)).show(Screen.LOW);
            browser.run("document.getElementById('tree').scrollTop = 60");
            browser.open(served.url(PageKinds.longest(SITE).get("knowledge")));
            browser.until("Math.round(document.getElementById('tree').scrollTop) === 60");
        }
    }

    @Test
    void onThisPageMarksTheSectionThatIsRead(Browser browser) {
        browser.open(SITE.url(TASK));
        List<String> sections = browser.texts(".contents li a");
        assertEquals(sections.subList(0, 1), browser.texts(".contents [aria-current]"));
        browser.run("scrollTo(0, document.body.scrollHeight)");
        List<String> last = sections.subList(sections.size() - 1, sections.size());
        browser.until("document.querySelector('.contents li:last-child [aria-current]')");
        assertEquals(last, browser.texts(".contents [aria-current]"));
    }

    @Test
    void aHeadingGivesItsAddressWhichIsNeverOneOfThisDisk(Browser browser) {
        browser.open(SITE.url(TASK));
        browser.run("window.copied = ''; Object.defineProperty(navigator, 'clipboard',"
                + " { value: { writeText: async (text) => { window.copied = text; } } })");
        Element section = SITE.page(TASK).selectFirst("main section[id]");
        browser.run("document.querySelector('main section .anchor').click()");
        browser.until("window.copied");
        String copied = (String) browser.run("return window.copied");
        assertTrue(copied.endsWith(TASK + "#" + section.id()), copied);
        assertTrue(!copied.startsWith("file:"), copied);
        browser.find(".acts [data-copy-link]").click();
        browser.until("!window.copied.includes('#')");
        assertTrue(((String) browser.run("return window.copied")).endsWith(TASK));
    }
}
