package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.Keys;

/** A reader puts two standards side by side, takes along what is to be learnt, and sees what a self-check says of another job. */
@InBrowser
class CompareIT {
    private static final String MANAGER = "BHR1212-001v2";
    private static final String PLANNER = "BHR2424-901v1";
    private static final String BOTH = "compare.html?a=" + MANAGER + "&b=" + PLANNER;
    private static final String READY = "document.querySelector('#compare[data-ready]')";
    private static final String SHOWN = READY + " && !document.querySelector('#compared').hidden";

    /** What only the planner has, what most of its tasks need first. */
    private static final List<String> TO_LEARN = List.of("K03", "K04", "K05", "S05", "A02");

    private static Site disk() {
        return Site.onDisk(SharedSites.compared());
    }

    @TestFactory
    Stream<DynamicTest> anAddressIsAComparison(Browser browser) {
        return Stream.of(Screen.PHONE, Screen.DESKTOP)
                .map(screen -> DynamicTest.dynamicTest(screen.name(), () -> {
                    try (Site served = Site.served(SharedSites.compared())) {
                        for (Site site : List.of(disk(), served)) {
                            browser.reset();
                            browser.show(screen).open(site.url(BOTH));
                            browser.until(SHOWN);
                            assertEquals(List.of("培訓專案主管人員", "課程企劃人員（示範）"), browser.texts("#heads h2"));
                            assertEquals(
                                    "工作任務 2 0 17 3",
                                    browser.texts("#sum tbody tr").get(0).replace('\t', ' '));
                            assertEquals(
                                    "知識 4 1 27 3",
                                    browser.texts("#sum tbody tr").get(1).replace('\t', ' '));
                            assertEquals(TO_LEARN, browser.texts("#way-list .learn .chip"));
                            assertTrue(browser.texts("#knowledge .facing li")
                                    .get(0)
                                    .contains("相近 71%"));
                            assertTrue(browser.texts("#outlines .beside").get(0).contains("分析產業趨勢"));
                            assertEquals(
                                    false,
                                    browser.run("return document.documentElement.scrollWidth > innerWidth"),
                                    "too wide");
                            // Standards have long names.
                            assertEquals(
                                    true,
                                    browser.run(
                                            "document.querySelectorAll('#sum thead th > *').forEach("
                                                    + "(name) => name.append('傳統技術修復石雕作工匠（三級）'));"
                                                    + " return document.querySelector('#sum').getBoundingClientRect().right <= innerWidth"),
                                    "too wide with long names");
                            browser.assertQuiet(site);
                        }
                    }
                }));
    }

    @Test
    void thePageOfAStandardSaysTheSameAndLeadsThere(Browser browser) {
        browser.open(disk().url(MANAGER + "/index.html"));
        assertTrue(browser.texts("#similar-standards li").get(0).contains("字詞相同 8 項"));
        browser.find("#similar-standards .more a").click();
        browser.until(SHOWN);
        assertTrue(browser.url().contains(BOTH), browser.url());
        Object same = browser.run("return [2, 3].map((row) => Number(document.querySelector("
                + "`#sum tbody tr:nth-child(${row}) td`).textContent)).reduce((sum, number) => sum + number)");
        assertEquals(8L, same);
    }

    @Test
    void theKeyboardIsEnough(Browser browser) {
        browser.open(disk().url("compare.html"));
        browser.until(READY);
        browser.run("document.querySelector('#choose-a').focus()");
        browser.press("ｂｈｒ１２１２");
        browser.until("document.querySelector('#found-a a')");
        browser.press(Keys.ENTER);
        browser.until("location.search.includes('a=" + MANAGER + "') && " + READY);
        assertFalse(browser.find("#compare-said").getText().isEmpty());
        browser.run("document.querySelector('#choose-b').focus()");
        browser.press("示範 企劃");
        browser.until("document.querySelectorAll('#found-b a').length === 1");
        browser.press(Keys.TAB).press(Keys.ENTER);
        browser.until("location.search.includes('b=" + PLANNER + "') && " + SHOWN);
        browser.run("document.querySelector('#swap').focus()");
        browser.press(Keys.ENTER);
        browser.until("location.search.includes('a=" + PLANNER + "') && " + SHOWN);
        assertEquals("課程企劃人員（示範）", browser.texts("#heads h2").get(0));
        browser.assertQuiet(disk());
    }

    @Test
    void whatIsToBeLearntGoesIntoTheListAndOntoPaper(Browser browser) {
        browser.open(disk().url(BOTH));
        browser.until(SHOWN);
        browser.find("#way .to-list").click();
        browser.until("document.querySelector('#way .my-list span').textContent === '" + TO_LEARN.size() + "'");
        Printed printed = Printed.of(browser, true, 1);
        printed.assertHolds(List.of("課程設計原理", "從「培訓專案主管人員」轉到「課程企劃人員（示範）」"));
        assertEquals(0, printed.count("選職能基準"), "no tools on paper");
        browser.find("#way .my-list").click();
        browser.until("document.querySelectorAll('#list li').length === " + TO_LEARN.size());
        assertEquals(TO_LEARN, browser.texts("#list .chip"));
    }

    @Test
    void aSelfCheckIsCarriedToAnotherStandard(Browser browser) {
        try (Site served = Site.served(SharedSites.compared())) {
            for (Site site : List.of(disk(), served)) {
                browser.reset();
                browser.open(site.url(MANAGER + "/self-check.html"));
                browser.run(
                        "document.querySelectorAll('[data-question]').forEach((question) =>"
                                + " question.querySelectorAll('input')[question.dataset.question === 'P4.1.2' ? 1 : 0].click())");
                browser.run("location.hash = '#result'");
                browser.until("document.querySelector('#elsewhere')?.hash");
                browser.find("#elsewhere").click();
                browser.until("location.hash.startsWith('#c1_') && " + READY);
                // As in a browser that keeps the storage of each file apart: the address brings it.
                browser.run("localStorage.clear()");
                browser.find("#choose-b").sendKeys("企劃");
                browser.until("document.querySelector('#found-b a')");
                browser.find("#found-b a").click();
                browser.until(SHOWN + " && !document.querySelector('#carried-some').hidden");
                assertEquals(List.of("T1.1", "T1.2"), browser.texts("#carried .is-met .chip"));
                assertEquals(List.of("T2.2"), browser.texts("#carried .is-unmet .chip"));
                assertTrue(browser.find("#carried .notice").getText().contains("依相同或相近的文字推算"));
                browser.assertQuiet(site);
            }
        }
    }

    @Test
    void aResultOnThisDeviceIsUsedAndOneOfSomethingElseIsNot(Browser browser) {
        try (Site served = Site.served(SharedSites.compared())) {
            browser.open(served.url(MANAGER + "/self-check.html"));
            browser.run("document.querySelectorAll('[data-question]').forEach((question) =>"
                    + " question.querySelector('input').click())");
            browser.open(served.url(BOTH));
            browser.until(SHOWN + " && !document.querySelector('#carried-some').hidden");
            browser.open(served.url("compare.html?a=" + PLANNER + "&b=" + MANAGER));
            browser.until(SHOWN);
            assertTrue(browser.sees("#carried-none"));
            browser.run("localStorage.setItem('jizhun:/self-check:" + PLANNER
                    + "', localStorage.getItem('jizhun:/self-check:" + MANAGER + "'))");
            browser.open(served.url("compare.html?a=" + PLANNER + "&b=" + MANAGER + "#c1_" + MANAGER + "_x"));
            browser.until(SHOWN);
            assertTrue(browser.sees("#carried-none"));
            assertFalse(browser.find("#carried-said").getText().isEmpty());
            browser.assertQuiet(served);
        }
    }

    @Test
    void anAddressThatAsksForNoStandardIsAnswered(Browser browser) {
        for (String asked : List.of(
                "a=ZZZ9999-999v1&b=" + PLANNER,
                "a=__proto__&b=constructor",
                "a=../../etc&b=" + MANAGER,
                "a=%3Cb%3E&b=%E0%A4%A",
                "a=" + MANAGER + "&b=" + MANAGER)) {
            browser.open(disk().url("compare.html?" + asked));
            browser.until(READY);
            assertFalse(browser.sees("#compared"), asked);
            assertTrue(browser.sees("#choose-a"), asked);
            assertFalse(browser.find("#compare-said").getText().isEmpty(), asked);
        }
        assertEquals(0L, browser.run("return document.querySelectorAll('#compare-said *').length"));
    }

    @Test
    void withoutScriptItSaysSoAndLeadsToTheCatalogue(Browser browser) {
        browser.script(false).open(disk().url(BOTH));
        assertFalse(browser.sees("#compare"));
        assertTrue(browser.sees("noscript a[href='catalogue.html']"));
    }

    @Test
    void aSiteWithOneStandardHasNothingToCompare(Browser browser) {
        Site frozen = Site.onDisk(SharedSites.frozen());
        browser.open(frozen.url(BOTH));
        assertEquals(1, browser.texts("main .none").size());
        assertTrue(browser.sees("main .rows a[href='" + MANAGER + "/index.html']"));
        assertEquals(
                0,
                frozen.page(MANAGER + "/index.html")
                        .select("#similar-standards, [href*=compare]")
                        .size());
        browser.assertQuiet(frozen);
    }
}
