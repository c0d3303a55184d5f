package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** A reader without a mouse comes everywhere and sees where the focus is. */
@Order(1)
@InBrowser
class KeyboardIT {
    /** A long page repeats itself: this number of elements holds all kinds of them. */
    private static final int ENOUGH = 30;
    /** Enough to see that the way back is the same. */
    private static final int BACK = 10;

    private static final Site SITE = Site.onDisk(SharedSites.frozen());

    /** Lists all that can be operated and is seen, in the document's order; the skip link is seen when it has the focus. Its number. */
    private static final String OPERABLE = """
            window.operable = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
              .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }));
            return operable.length;
            """;

    /** What is wrong with the focus when it should be on an element of the list above; empty if nothing is. */
    private static final String FAULT = """
            const [at, done] = arguments;
            const element = document.activeElement;
            const name = (it) => it.outerHTML.slice(0, 90);
            const judge = () => {
              if (element !== window.operable[at]) return "on " + name(element) + " instead of " + name(window.operable[at]);
              const style = getComputedStyle(element);
              if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return "no outline: " + name(element);
              const box = element.getClientRects()[0];
              const x = box.left + Math.min(box.width / 2, 40);
              // A box that is higher than the window is focused where it begins.
              const y = box.height > innerHeight ? innerHeight / 2 : box.top + Math.min(box.height / 2, 10);
              const top = document.elementFromPoint(x, y);
              if (!top) return "outside the window: " + name(element);
              return element.contains(top) || top.contains(element) ? "" : "below " + name(top) + ": " + name(element);
            };
            // The page is scrolled to the focus with the next picture.
            requestAnimationFrame(() => requestAnimationFrame(() => done(judge())));
            """;

    @Test
    void theFirstKeyOffersToSkipToTheArticle(Browser browser) {
        browser.open(SITE.url(PageKinds.longest(SITE).get("task")));
        browser.run(OPERABLE);
        browser.press(Keys.TAB);
        assertEquals("skip", browser.focused().getAttribute("class"));
        assertEquals("", browser.await(FAULT, 0));
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertTrue((Boolean) browser.run("return !!document.activeElement.closest('main')"));
    }

    @Test
    void noRingIsCut(Browser browser) {
        browser.open(SITE.url(PageKinds.longest(SITE).get("task")));
        // From now on what is focused is focused by a key.
        browser.press(Keys.TAB);
        assertEquals(List.of(), browser.run("""
                return [...document.querySelectorAll(".tree a, .twig, .contents a")].filter((element) => element.checkVisibility()).filter((element) => {
                  element.focus();
                  const style = getComputedStyle(element);
                  const beyond = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth);
                  const box = element.getBoundingClientRect();
                  const frame = element.closest("nav").getBoundingClientRect();
                  return style.outlineStyle === "none" || box.left - beyond < frame.left || box.right + beyond > frame.right;
                }).map((element) => element.outerHTML);
                """));
    }

    @Test
    void theRingOfTheSearchFieldGoesRoundItsButtonToo(Browser browser) {
        browser.open(SITE.url(PageKinds.longest(SITE).get("search.html")));
        browser.press(Keys.TAB);
        String ring = "const form = document.querySelector(arguments[0]); form.querySelector('input').focus();"
                + " const outline = getComputedStyle(form).outlineStyle; const button = form.querySelector('button').getBoundingClientRect();"
                + " return outline !== 'none' && form.getBoundingClientRect().right >= button.right";
        assertEquals(true, browser.run(ring, "main .find"));
    }

    @ParameterizedTest
    @CsvSource({
        "task, DESKTOP, .skip",
        "task, PHONE, .skip",
        "matrix.html, DESKTOP, .grid",
        "matrix.html, PHONE, main a",
        "index-of-codes.html, DESKTOP, .filter input",
        "overview.html, DESKTOP, .picture",
        "overview.html, PHONE, .by-duty summary",
        "index.html, PHONE, .skip"
    })
    void theTabKeyGoesThroughAllThatCanBeOperatedAndBack(String kind, Screen screen, String from, Browser browser) {
        browser.show(screen).open(SITE.url(PageKinds.longest(SITE).get(kind)));
        browser.until("!document.querySelector('u[data-href]') || document.querySelector('u[data-href][role=link]')");
        int count = ((Long) browser.run(OPERABLE)).intValue();
        assertTrue(count > BACK, "can be operated: " + count);
        int first = ((Long) browser.run("return window.operable.indexOf(document.querySelector(arguments[0]))", from))
                .intValue();
        browser.run("window.operable[arguments[0]].focus()", first);
        Set<Object> faults = new LinkedHashSet<>();
        int last = Math.min(first + ENOUGH, count) - 1;
        for (int at = first + 1; at <= last; at++) {
            browser.press(Keys.TAB);
            faults.add(browser.await(FAULT, at));
        }
        for (int at = last - 1; at >= last - BACK; at--) {
            browser.pressWith(Keys.SHIFT, Keys.TAB);
            faults.add(browser.await(FAULT, at));
        }
        faults.remove("");
        assertEquals(Set.of(), faults);
    }
}
