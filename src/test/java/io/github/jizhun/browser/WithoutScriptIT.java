package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Without script every text is seen, and nothing is offered that would need script. */
@InBrowser
class WithoutScriptIT {
    private static final Site SITE = Site.onDisk(SharedSites.frozen());

    /** Texts and links of the article that stand nowhere on the screen; what is for print, folded away or drawn for another width aside. */
    private static final String UNSEEN = """
            const seen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
            return [...document.querySelectorAll("main [data-statement], main a[href], main p, main li, main td, main dd, main h2")]
              .filter((element) => element.textContent.trim() && !seen(element)
                && !element.closest(".paper, .narrow, .narrow-only, .by-need, .by-script, .near, .by-duty, details:not([open])"))
              .map((element) => element.outerHTML.slice(0, 120)).slice(0, 5);
            """;

    @TestFactory
    Stream<DynamicTest> everyTextIsSeen(Browser browser) {
        return PageKinds.each(SITE, address -> {
            browser.script(false).open(SITE.url(address));
            assertEquals(List.of(), browser.run(UNSEEN));
            assertTrue(browser.all("main a[href]").size()
                            + browser.all("nav a[href]").size()
                    > 0);
        });
    }

    @TestFactory
    Stream<DynamicTest> noButtonIsSeenThatDoesNothing(Browser browser) {
        return PageKinds.each(SITE, address -> {
            browser.script(false).open(SITE.url(address));
            assertEquals(List.of(), browser.texts("button:not([type=submit]), form:not([action])"));
            browser.assertQuiet(SITE);
        });
    }
}
