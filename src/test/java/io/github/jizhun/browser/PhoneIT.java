package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a phone what matters comes first and the rest is folded away, with script and without. */
@InBrowser
class PhoneIT {
    private static final Site SITE = Site.onDisk(SharedSites.frozen());

    @Test
    void theFirstScreenOfHomeHasTheSearchFieldAndAllDuties(Browser browser) {
        browser.show(Screen.PHONE).open(SITE.url("index.html"));
        assertEquals(List.of(), browser.run("""
                return [...document.querySelectorAll("h1, .find, .duties h3")]
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
        String knowledge = PageKinds.longest(SITE).get("knowledge");
        browser.script(script).show(Screen.PHONE).open(SITE.url(knowledge));
        int tasks = browser.all(".needed > li").size();
        assertTrue(tasks > 2, "tasks: " + tasks);
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
    void thePictureBeginsWithTheDuties(Browser browser) {
        browser.show(Screen.PHONE).open(SITE.url(PageKinds.longest(SITE).get("overview.html")));
        assertTrue((Boolean) browser.run("""
                const node = document.querySelector("#overview .duty").getBoundingClientRect();
                return node.left >= 0 && node.right <= innerWidth;
                """));
    }
}
