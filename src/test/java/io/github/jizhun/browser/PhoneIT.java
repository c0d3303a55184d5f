package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a phone what matters comes first and the rest is folded away, with script and without. */
@InBrowser
class PhoneIT {
    private static final Site SITE = Site.onDisk(SharedSites.frozen());

    @Test
    void theFirstScreenOfHomeHasTheSearchFieldAndBothDoors(Browser browser) {
        browser.show(Screen.PHONE).open(SITE.url("index.html"));
        assertEquals(List.of(), browser.run("""
                return [...document.querySelectorAll("h1, .find, .doors .button")]
                  .filter((element) => element.getBoundingClientRect().bottom > innerHeight)
                  .map((element) => element.textContent.trim());
                """));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theTasksOfADutyAreFoldedOnAPhoneAndOpenOnADesktop(boolean script, Browser browser) {
        String standard = PageKinds.longest(SITE).get("standard");
        browser.script(script).show(Screen.PHONE).open(SITE.url(standard));
        assertFalse(browser.sees(".duties ol"));
        browser.find(".duties summary").click();
        assertTrue(browser.sees(".duties ol"));
        browser.show(Screen.DESKTOP).open(SITE.url(standard));
        assertFalse(browser.sees(".duties summary"));
        assertEquals(
                browser.all(".duties ol").size(), browser.texts(".duties ol").size());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCompetencyShowsTheIndicatorsOfTwoTasksAndFoldsTheRest(boolean script, Browser browser) {
        String knowledge = SITE.pageWith("main[data-kind=knowledge] .needed > li:nth-child(3)");
        browser.script(script).show(Screen.PHONE).open(SITE.url(knowledge));
        int tasks = browser.all(".needed > li").size();
        assertEquals(2, browser.texts(".needed ul").size());
        browser.all(".needed summary").forEach(summary -> summary.click());
        assertEquals(tasks, browser.texts(".needed ul").size());
        browser.show(Screen.DESKTOP).open(SITE.url(knowledge));
        assertEquals(tasks, browser.texts(".needed ul").size());
    }

    @Test
    void theWayOnStaysAtTheFootOfATask(Browser browser) {
        browser.show(Screen.PHONE).open(SITE.url(PageKinds.longest(SITE).get("task")));
        String place =
                "return Math.round(innerHeight - document.querySelector('.steps').getBoundingClientRect().bottom)";
        assertEquals(0L, browser.run(place));
        browser.show(Screen.ZOOMED);
        assertTrue((Long) browser.run(place) < 0, "a low window keeps its room for the text");
    }

    @Test
    void aPhonePassesAPageOnByItsOwnMeansWhereItIsOnTheWeb(Browser browser) {
        String address = PageKinds.longest(SITE).get("knowledge");
        browser.inEveryPage("window.shared = []; navigator.share = async (what) => void shared.push(what)");
        try (Site served = Site.served(SharedSites.frozen())) {
            browser.show(Screen.PHONE).open(served.url(address));
            assertEquals("分享", browser.find("[data-share]").getText());
            browser.find("[data-share]").click();
            assertEquals(
                    List.of(Map.of("title", served.page(address).title(), "url", served.url(address))),
                    browser.run("return shared"));
        }
        browser.open(SITE.url(address));
        assertEquals("複製連結", browser.find("[data-share]").getText(), "a page on a disk is nobody else's");
    }

    @Test
    void howAPageIsQuotedIsInReachOfItsTitle(Browser browser) {
        browser.show(Screen.PHONE).open(SITE.url(PageKinds.longest(SITE).get("indicator")));
        assertFalse(browser.sees(".cite dl"));
        browser.find(".others summary").click();
        browser.find(".others a[href='#citations']").click();
        browser.until("document.querySelector('.cite').open");
        browser.until("document.querySelector('.cite dl').getBoundingClientRect().top < innerHeight / 2");
    }

    @Test
    void linksOfTheFooterAreUnbrokenAndKeysAreNotOfferedWhereThereIsOnlyTouch(Browser browser) {
        browser.show(Screen.PHONE).open(SITE.url(PageKinds.longest(SITE).get("task")));
        assertEquals(List.of(), browser.run("""
                return [...document.querySelectorAll(".foot .screen a")]
                  .filter((link) => link.getClientRects().length !== 1)
                  .map((link) => link.textContent);
                """));
        assertFalse(browser.sees("button.keys"));
    }

    @Test
    void thePictureIsDrawnTaskByTaskAndNothingIsCut(Browser browser) {
        browser.show(Screen.PHONE).open(SITE.url(PageKinds.longest(SITE).get("overview.html")));
        assertFalse(browser.sees("#overview"));
        assertTrue(browser.sees(".by-duty svg"));
        assertEquals(List.of(), browser.run("""
                document.querySelectorAll(".by-duty details").forEach((duty) => (duty.open = true));
                return [...document.querySelectorAll(".by-duty svg .node")]
                  .filter((node) => {
                    const { left, right } = node.getBoundingClientRect();
                    return left < 0 || right > innerWidth || right === left;
                  })
                  .map((node) => node.textContent);
                """));
    }

    @Test
    void theMatrixIsAListOrATable(Browser browser) {
        browser.show(Screen.PHONE).open(SITE.url(PageKinds.longest(SITE).get("matrix.html")));
        assertTrue(browser.sees(".by-need") && !browser.sees(".matrix"));
        browser.find(".switch summary").click();
        assertTrue(browser.sees(".matrix") && !browser.sees(".by-need"));
        browser.show(Screen.TABLET);
        assertTrue(browser.sees(".matrix") && !browser.sees(".switch"));
    }
}
