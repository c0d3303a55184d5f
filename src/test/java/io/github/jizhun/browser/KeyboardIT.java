package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.Keys;

/** A reader without a mouse comes everywhere and sees where the focus is. */
@InBrowser
class KeyboardIT {
    private static final Site SITE = Site.onDisk(Site.SHIPPED);

    /** All that can be operated and is seen, in the document's order; the skip link is seen when it has the focus. */
    private static final String OPERABLE = """
            return window.operable = [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
              .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }));
            """;

    /** What is wrong with how the focus is shown; empty if nothing is. */
    private static final String FOCUS_FAULT = """
            const element = document.activeElement;
            const style = getComputedStyle(element);
            const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
            const box = element.getClientRects()[0];
            const x = box.left + Math.min(box.width / 2, 40);
            const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 10), 0), innerHeight - 1);
            const top = document.elementFromPoint(x, y);
            const name = element.outerHTML.slice(0, 90);
            if (!outlined) return "no outline: " + name;
            if (!top || !(element.contains(top) || top.contains(element))) return "not on top: " + name;
            return "";
            """;

    @Test
    void theFirstKeyOffersToSkipToTheArticle(Browser browser) {
        browser.open(SITE.url(PageKinds.longest(SITE).get("task")));
        browser.press(Keys.TAB);
        assertEquals("skip", browser.focused().getAttribute("class"));
        assertEquals("", browser.run(FOCUS_FAULT));
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertTrue((Boolean) browser.run("return !!document.activeElement.closest('main')"));
    }

    @TestFactory
    Stream<DynamicTest> theTabKeyGoesThroughAllThatCanBeOperatedInOrder(Browser browser) {
        return Stream.of("task", "index.html", "downloads.html", "matrix.html")
                .flatMap(kind -> Stream.of(Screen.DESKTOP, Screen.PHONE)
                        .map(screen -> DynamicTest.dynamicTest(
                                kind + " on " + screen,
                                () -> assertTabbable(
                                        browser.show(screen),
                                        PageKinds.longest(SITE).get(kind)))));
    }

    private static void assertTabbable(Browser browser, String address) {
        browser.open(SITE.url(address));
        int count = ((List<?>) browser.run(OPERABLE)).size();
        assertTrue(count > 10, "can be operated: " + count);
        List<String> faults = new ArrayList<>();
        // A long page repeats itself; its first eighty are all kinds of things.
        for (int at = 0; at < Math.min(count, 80); at++) {
            browser.press(Keys.TAB);
            Object missed = browser.run(
                    "return document.activeElement === window.operable[arguments[0]] ? ''"
                            + " : window.operable[arguments[0]].outerHTML.slice(0, 90) + ' but ' + document.activeElement.outerHTML.slice(0, 90)",
                    at);
            assertEquals("", missed, "focus " + at);
            String fault = (String) browser.run(FOCUS_FAULT);
            if (!fault.isEmpty()) {
                faults.add(fault);
            }
        }
        assertEquals(List.of(), faults);
    }
}
