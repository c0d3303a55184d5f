package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The address of a standard without its edition leads to the newest edition's page of a code. */
@InBrowser
class FamilyAddressIT {
    private static final String FAMILY = "DEF5678-002/index.html";

    private static Site disk() {
        return Site.onDisk(SharedSites.editions());
    }

    @Test
    void aCodeAfterItLeadsStraightToItsPageFromTheDiskAndOverHttp(Browser browser) {
        try (Site served = Site.served(SharedSites.editions())) {
            for (Site site : new Site[] {disk(), served}) {
                browser.open(site.url("index.html"));
                browser.open(site.url(FAMILY + "#K05"));
                browser.until("document.querySelector('main[data-code=K05]')");
                assertEquals(site.url("DEF5678-002v3/K05.html"), browser.url());
                browser.back();
                assertEquals(site.url("index.html"), browser.url(), "one step back leads to where the reader was");
                browser.open(site.url(FAMILY));
                browser.run("location.hash = 'o1.2.1'");
                browser.until("document.querySelector('main[data-code=\"O1.2.1\"]')");
                assertEquals(site.url("DEF5678-002v2/O1.2.1.html"), browser.url(), "only an older edition has it");
                // A page that is left at once may leave requests after; that is no fault.
                assertEquals(List.of(), browser.consoleErrors());
            }
        }
    }

    @Test
    void anUnknownCodeStaysOnTheList(Browser browser) {
        browser.open(disk().url(FAMILY + "#K99"));
        assertEquals(disk().url(FAMILY + "#K99"), browser.url());
        assertTrue(browser.sees("h1"));
    }

    @Test
    void withoutScriptItLeadsToTheCodesLine(Browser browser) {
        browser.script(false).open(disk().url(FAMILY + "#K05"));
        assertEquals(disk().url(FAMILY + "#K05"), browser.url());
        assertTrue(browser.sees(":target a[href='../DEF5678-002v3/K05.html']"));
    }
}
