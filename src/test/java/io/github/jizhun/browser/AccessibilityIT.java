package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.Keys;

/** A page of every kind, and whatever can be opened on one, has no violation that axe-core can find, best practices included. */
@Order(1)
@InBrowser
class AccessibilityIT {
    private static final Site FROZEN = Site.onDisk(SharedSites.frozen());
    private static final List<Screen> SCREENS = List.of(Screen.PHONE, Screen.DESKTOP);

    /** A page after a reader did something on it. */
    private record State(String name, String address, List<Screen> screens, Consumer<Browser> done) {}

    private static final List<State> STATES = List.of(
            new State("the card of a term", FROZEN.pageWith("main .defined"), List.of(Screen.DESKTOP), browser -> {
                browser.press(Keys.TAB).run("document.querySelector('main .defined').focus()");
                browser.until("document.querySelector('#preview:not([hidden])')");
            }),
            new State("the card of a term below", FROZEN.pageWith("main .defined"), List.of(Screen.PHONE), browser -> {
                browser.tap("main .defined");
                browser.until("document.querySelector('#preview.below:not([hidden])')");
            }),
            new State(
                    "the list of keys",
                    FROZEN.longest("task"),
                    SCREENS,
                    browser -> browser.press("?").until("document.querySelector('dialog.help[open]')")),
            new State("search over the page", FROZEN.longest("task"), SCREENS, browser -> {
                browser.press("/").until("document.querySelector('dialog.search[open]')");
                browser.press("客訴").until("document.querySelector('dialog .results[data-state=done] li')");
            }),
            new State("a list of statements", "my-list.html", SCREENS, browser -> {
                String listed = FROZEN.longest("task").replace(".html", "");
                browser.run("location.search = '?list=" + listed + "'");
                browser.until("document.querySelector('#list li')");
            }),
            new State(
                    "the citations of a page",
                    FROZEN.longest("skill"),
                    SCREENS,
                    browser -> browser.run(
                            "document.querySelectorAll('.cite, .cite details').forEach((details) => (details.open = true))")),
            new State("the index, filtered", FROZEN.longest("index-of-codes.html"), SCREENS, browser -> {
                browser.find("form.filter input").sendKeys("客戶");
                browser.until("document.querySelector('.found').textContent");
            }),
            new State("the matrix, narrowed", FROZEN.longest("matrix.html"), SCREENS, browser -> {
                browser.run("const duty = document.querySelector('[name=duty]'); duty.value = '3';"
                        + " duty.dispatchEvent(new Event('change', { bubbles: true }))");
                browser.run("document.querySelectorAll('details').forEach((details) => (details.open = true))");
            }),
            selfCheck("a task of the self-check", "T3.4", ""),
            selfCheck("a break in the self-check", "pause", ""),
            selfCheck("the result of the self-check", "result", "study-list"),
            selfCheck("the comparison with an earlier result", "compare", "compared"),
            new State("the tree, with a duty opened in it", FROZEN.longest("attitude"), SCREENS, browser -> {
                browser.run("location.hash = 'tree'");
                browser.find(".twig").click();
                browser.until("document.querySelector('.twig[aria-expanded=true]')");
            }),
            new State(
                    "what a phone folds away, opened",
                    FROZEN.longest("knowledge"),
                    List.of(Screen.PHONE),
                    browser -> browser.run(
                            "document.querySelectorAll('details').forEach((details) => (details.open = true))")));

    /** A screen of the self-check after every question was answered, this way and that, and the result noted. */
    private static State selfCheck(String name, String screen, String filled) {
        return new State(name, FROZEN.longest("self-check.html"), SCREENS, browser -> {
            browser.run(
                    "document.querySelectorAll('[data-question]').forEach((question, at) =>"
                            + " question.querySelectorAll('input')[at % 4].click());"
                            + " document.querySelector('[data-act=note]').click();"
                            + " location.hash = arguments[0]",
                    screen);
            browser.until("document.querySelector('.step.on').id === '" + screen + "'");
            browser.until("'" + filled + "' === '' || document.querySelector('#" + filled + " li')");
            browser.until("document.querySelector('.said').textContent");
        });
    }

    @TestFactory
    Stream<DynamicTest> aPageOfEveryKindHasNoViolation(Browser browser) {
        Axe.prepare(browser);
        return PageKinds.each(FROZEN, address -> {
            List<String> found = new ArrayList<>();
            browser.open(FROZEN.url(address));
            SCREENS.forEach(screen -> found.addAll(Axe.violations(browser, screen)));
            assertEquals(List.of(), found);
        });
    }

    @Test
    void whatIsHardToReadIsFoundInBothColours(Browser browser) {
        browser.open(FROZEN.url("about.html"));
        for (Scheme scheme : Scheme.values()) {
            browser.run("""
                    document.querySelector("main").innerHTML = `<h1>標題</h1><p class="${arguments[0]}">看不清楚的字</p>`;
                    const sheet = new CSSStyleSheet();
                    sheet.replaceSync(`@media (prefers-color-scheme: ${arguments[0]}) { main p { color: #888; background: #777 } }`);
                    document.adoptedStyleSheets = [sheet];
                    """, scheme.name().toLowerCase(Locale.ROOT));
            List<String> found = Axe.violations(browser, Screen.DESKTOP);
            assertEquals(1, found.size(), found.toString());
            assertTrue(found.get(0).contains("color-contrast"), found.toString());
            assertEquals(scheme == Scheme.DARK, found.get(0).contains("dark"), found.toString());
        }
    }

    @TestFactory
    Stream<DynamicTest> whatCanBeOpenedHasNoViolation(Browser browser) {
        return STATES.stream()
                .flatMap(state -> state.screens().stream()
                        .map(screen -> DynamicTest.dynamicTest(state.name() + " on " + screen, () -> {
                            browser.reset();
                            browser.show(screen).open(FROZEN.url(state.address()));
                            state.done().accept(browser);
                            assertEquals(List.of(), Axe.violations(browser, screen));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whatSeveralEditionsAddHasNoViolation(Browser browser) {
        Site site = Site.onDisk(SharedSites.editions());
        return Stream.of("DEF5678-002/index.html", "DEF5678-002v2/changes-from-v1.html", "DEF5678-002v1/K05.html")
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    List<String> found = new ArrayList<>();
                    browser.reset();
                    browser.open(site.url(address));
                    SCREENS.forEach(screen -> found.addAll(Axe.violations(browser, screen)));
                    assertEquals(List.of(), found);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theComparisonOfTwoStandardsHasNoViolation(Browser browser) {
        Site site = Site.onDisk(SharedSites.compared());
        return Stream.of(
                        "BHR1212-001v2/index.html",
                        "catalogue/category-BHR.html",
                        "compare.html",
                        "compare.html?a=BHR1212-001v2&b=BHR2424-901v1")
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    browser.reset();
                    // A result to carry, where there is one to be shown.
                    browser.open(site.url("BHR1212-001v2/self-check.html"));
                    browser.run("document.querySelectorAll('[data-question]').forEach((question, at) =>"
                            + " question.querySelectorAll('input')[at % 2].click())");
                    browser.open(site.url(address));
                    if (address.startsWith("compare")) {
                        browser.until("document.querySelector('#compare[data-ready]')");
                        browser.run("document.querySelector('#chooser').open = true;"
                                + " document.querySelector('#choose-a').value = ''");
                        browser.find("#choose-a").sendKeys("示範");
                        browser.until("document.querySelector('#found-a li')");
                    }
                    List<String> found = new ArrayList<>();
                    SCREENS.forEach(screen -> found.addAll(Axe.violations(browser, screen)));
                    assertEquals(List.of(), found);
                    browser.assertQuiet(site);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aPageOfEveryKindHasNoViolationInEnglish(Browser browser) {
        Site site = Site.onDisk(SharedSites.english());
        Axe.prepare(browser);
        return PageKinds.each(site, address -> {
            browser.show(Screen.PHONE).open(site.url(address));
            assertEquals(List.of(), Axe.violations(browser, Screen.PHONE));
        });
    }
}
