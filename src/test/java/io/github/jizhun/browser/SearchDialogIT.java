package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Search opens over every page, by key or by a click, and is worked without a mouse. */
@InBrowser
class SearchDialogIT {
    private static final String PAGE = "BHR1212-001v2/K19.html";
    private static final String OPEN = "document.querySelector('dialog.search')?.open";
    private static final String CLOSED = "!" + OPEN;
    private static final String FOUND = "document.querySelector('dialog [data-state=done] li')";

    private static final Site SITE = Site.onDisk(SharedSites.frozen());

    @Test
    void theKeyboardAloneLeadsFromAnyPageToAResult(Browser browser) {
        for (String address : List.of(PAGE, "index.html", "BHR1212-001v2/glossary/client.html")) {
            browser.open(SITE.url(address));
            browser.press("/");
            browser.until(OPEN);
            browser.press("客訴");
            browser.until(FOUND);
            browser.press(Keys.ARROW_DOWN);
            String first = browser.find("dialog li").getAttribute("data-code");
            assertTrue(browser.find("dialog li").getText().contains("客訴"));
            browser.press(Keys.ENTER);
            browser.until("location.pathname.endsWith('/" + first + ".html')");
            browser.assertQuiet(SITE);
        }
    }

    @Test
    void theChosenResultIsNamedToScreenReaders(Browser browser) {
        open(browser, "客訴");
        assertEquals("true", browser.focused().getAttribute("aria-expanded"));
        assertEquals(
                browser.find("dialog [role=listbox]").getAttribute("id"),
                browser.focused().getAttribute("aria-controls"));
        assertEquals(null, browser.focused().getAttribute("aria-activedescendant"));
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertChosen(browser, 2);
        browser.press(Keys.ARROW_UP);
        assertChosen(browser, 1);
        browser.press(Keys.ARROW_UP);
        assertEquals(0, browser.all("[aria-selected=true]").size());
        assertEquals(List.of(), Axe.violations(browser, Screen.DESKTOP));
        assertEquals(List.of(), Axe.violations(browser, Screen.PHONE));
    }

    @Test
    void escapeClosesAndTheFocusIsWhereItWas(Browser browser) {
        browser.open(SITE.url(PAGE));
        browser.run("document.querySelector('main h2 ~ * a, main a').focus()");
        String before = (String) browser.run("return document.activeElement.href");
        browser.focused().sendKeys(Keys.chord(Keys.CONTROL, "k"));
        browser.until(OPEN);
        browser.press("風");
        browser.press(Keys.ESCAPE);
        browser.until(CLOSED);
        assertEquals(before, browser.run("return document.activeElement.href"));
    }

    @Test
    void enterWithoutAChoiceShowsTheWholeList(Browser browser) {
        open(browser, "風險");
        browser.press(Keys.ENTER);
        browser.until("location.pathname.endsWith('search.html')");
        browser.until("document.getElementById('results')?.dataset.state === 'done'");
        assertEquals("風險", browser.find("main input[name=q]").getDomProperty("value"));
    }

    @Test
    void whileAnInputMethodComposesNothingIsSearchedAndEnterDoesNothing(Browser browser) {
        browser.open(SITE.url(PAGE));
        browser.press("/");
        browser.until(OPEN);
        browser.command("Input.imeSetComposition", Map.of("text", "ㄎㄜˋ", "selectionStart", 3, "selectionEnd", 3));
        browser.run("""
                const key = (name, code) => document.activeElement.dispatchEvent(
                  new KeyboardEvent("keydown", { key: name, keyCode: code, bubbles: true, cancelable: true }));
                key("Enter", 229);
                key("ArrowDown", 229);
                key("Escape", 229);
                """);
        pause(browser);
        assertEquals("ㄎㄜˋ", browser.focused().getDomProperty("value"));
        assertTrue((Boolean) browser.run("return " + OPEN));
        assertEquals(0, browser.all("dialog li").size());
        browser.command("Input.insertText", Map.of("text", "客訴"));
        browser.until(FOUND);
        assertTrue(browser.find("dialog li").getText().contains("客訴"));
        assertEquals(SITE.url(PAGE), browser.url());
    }

    @Test
    void aClickIntoTheFieldOpensItWithWhatStandsThere(Browser browser) {
        browser.open(SITE.url("index.html"));
        browser.run("document.querySelector('form.find input').value = '風險'");
        browser.find("form.find input").click();
        browser.until(OPEN);
        browser.until(FOUND);
        assertEquals("風險", browser.focused().getDomProperty("value"));
        browser.find("dialog .close").click();
        browser.until(CLOSED);
    }

    @Test
    void aSlashInAFieldIsASlash(Browser browser) {
        browser.open(SITE.url("BHR1212-001v2/index-of-codes.html"));
        browser.find("form.filter input").sendKeys("/");
        pause(browser);
        assertEquals("/", browser.find("form.filter input").getDomProperty("value"));
        assertEquals(0, browser.all("dialog").size());
    }

    @Test
    void goingBackFindsItAsItWasLeft(Browser browser) {
        open(browser, "專案");
        browser.find("dialog [data-pick=indicator]").click();
        browser.until(FOUND + " && !document.querySelector('dialog li:not([data-kind=indicator])')");
        browser.find("dialog li a").click();
        browser.until("!location.pathname.endsWith('K19.html')");
        browser.back();
        browser.until("location.pathname.endsWith('K19.html')");
        browser.until(OPEN);
        browser.until(FOUND);
        assertEquals("專案", browser.find("dialog input").getDomProperty("value"));
        assertEquals("true", browser.find("dialog [data-pick=indicator]").getAttribute("aria-pressed"));
        browser.press(Keys.ESCAPE);
        browser.until(CLOSED);
    }

    @Test
    void nothingOfItIsLoadedBeforeAReaderTurnsToIt(Browser browser) {
        browser.open(SITE.url(PAGE));
        assertFalse(loads(browser.traffic()), "loaded at once");
        browser.press("/");
        browser.until(OPEN);
        assertTrue(loads(browser.traffic()), "loaded when opened");
        browser.assertQuiet(SITE);
    }

    @Test
    void untilTheFirstResultsLittleIsLoaded(Browser browser) throws IOException {
        for (String words : List.of("客訴", "績校管理", "风险评估")) {
            browser.open("about:blank").open(SITE.url(PAGE));
            browser.traffic();
            browser.press("/");
            browser.until(OPEN);
            browser.press(words);
            browser.until(FOUND);
            int bytes = 0;
            for (String url : browser.traffic().asked()) {
                bytes += gzip(Files.readAllBytes(Path.of(URI.create(url.replaceFirst("\\?.*", "")))));
            }
            System.out.printf("loaded from / to the first results of %s: %.1f KB%n", words, bytes / 1024.0);
            assertTrue(bytes <= 40 * 1024, words + ": " + bytes);
        }
    }

    private static int gzip(byte[] raw) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(raw);
        }
        return bytes.size();
    }

    @Test
    void aPhoneShowsItOnTheWholeScreen(Browser browser) {
        browser.show(Screen.PHONE);
        open(browser, "專案");
        assertEquals(
                List.of(0L, 0L, 360L, 760L),
                browser.run("const box = document.querySelector('dialog').getBoundingClientRect();"
                        + " return [box.left, box.top, box.width, box.height].map(Math.round)"));
        assertEquals(360L, browser.run("return document.documentElement.scrollWidth"));
    }

    private static boolean loads(Traffic traffic) {
        return traffic.asked().stream().anyMatch(url -> url.contains("/search"));
    }

    private static void open(Browser browser, String words) {
        browser.open(SITE.url(PAGE));
        browser.press("/");
        browser.until(OPEN);
        browser.press(words);
        browser.until(FOUND);
    }

    private static void assertChosen(Browser browser, int place) {
        String chosen = browser.find("dialog li:nth-child(" + place + ") a").getAttribute("id");
        assertEquals(chosen, browser.focused().getAttribute("aria-activedescendant"));
        assertEquals(
                List.of(chosen),
                browser.all("[aria-selected=true]").stream()
                        .map(option -> option.getAttribute("id"))
                        .toList());
    }

    /** Longer than the search waits for the next key. */
    private static void pause(Browser browser) {
        browser.await("const done = arguments[arguments.length - 1]; setTimeout(done, 300);");
    }
}
