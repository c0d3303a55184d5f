package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.net.URI;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A term in a row leads to the term, all else in the row to the row's page. */
@InBrowser
class TermsIT {
    private static final Site SITE = Site.onDisk(SharedSites.frozen());
    /** In a list of relations, and in other rows. */
    private static final String RELATED = "main [data-relation] u[data-href]";

    private static final String LINKED = "main .reach a.defined";

    @ParameterizedTest
    @ValueSource(strings = {RELATED, LINKED})
    void aClickOnATermOpensTheTerm(String term, Browser browser) {
        String target = open(term, browser);
        browser.find(term).click();
        browser.until("location.href === '" + target + "'");
        browser.assertQuiet(SITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {RELATED, LINKED})
    void aKeyReachesTheTermBehindItsRowShowsItsCardAndOpensIt(String term, Browser browser) {
        String target = open(term, browser);
        browser.press(Keys.TAB)
                .run("document.querySelector(arguments[0]).closest('.reach').querySelector('a').focus()", term);
        browser.press(Keys.TAB);
        assertEquals(browser.find(term), browser.focused());
        browser.until("document.querySelector('#preview:not([hidden])')");
        assertEquals("preview", browser.focused().getAttribute("aria-describedby"));
        browser.press(Keys.ENTER).until("location.href === '" + target + "'");
        browser.assertQuiet(SITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {RELATED, LINKED})
    void theRestOfTheRowLeadsToTheRowsPage(String term, Browser browser) {
        open(term, browser);
        String page = (String) browser.run(
                "return document.querySelector(arguments[0]).closest('.reach').querySelector('a').href", term);
        assertTrue((Boolean) browser.run("""
                const row = document.querySelector(arguments[0]).closest(".reach");
                row.scrollIntoView({ block: "center" });
                const box = row.getBoundingClientRect();
                const at = document.elementFromPoint(box.right - 3, box.bottom - 3);
                at.click();
                return row.contains(at);
                """, term));
        browser.until("location.href === '" + page + "'");
    }

    @Test
    void aTouchOpensTheCardThatLeadsOn(Browser browser) {
        browser.show(Screen.PHONE);
        String target = open(RELATED, browser);
        browser.tap(RELATED).until("document.querySelector('#preview.below:not([hidden])')");
        assertEquals(target, browser.find("#preview .open").getAttribute("href"));
    }

    @Test
    void withoutScriptATermInAListOfRelationsIsPartOfItsRow(Browser browser) {
        browser.script(false).open(SITE.url(SITE.pageWith(RELATED)));
        String page = browser.find(".reach:has(u[data-href]) > a").getAttribute("href");
        assertEquals(page, browser.run("""
                const box = document.querySelector(arguments[0]).getClientRects()[0];
                return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2).closest("a").href;
                """, RELATED));
    }

    /** Opens a page that has such a term, and gives the address of the term. */
    private static String open(String term, Browser browser) {
        String page = SITE.pageWith(term);
        Element element = SITE.page(page).expectFirst(term);
        browser.open(SITE.url(page));
        browser.until("!document.querySelector('u[data-href]') || document.querySelector('u[data-href][role=link]')");
        browser.until("document.querySelector(\"" + term + "\").tabIndex === 0");
        String href = element.attr(element.hasAttr("href") ? "href" : "data-href");
        return SITE.url(URI.create(page).resolve(href).toString());
    }
}
