package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A reader collects statements over pages, puts them in order and takes them along. */
@Order(1)
@InBrowser
class MyListIT {
    private static final String STANDARD = "BHR1212-001v2/";

    /** Notes what is copied, and what is saved, instead of giving it to the system. */
    static final String SPY = """
            window.copied = [];
            Object.defineProperty(navigator, "clipboard", { configurable: true, value: {
              writeText: async (text) => window.copied.push({ plain: text }),
              write: async ([item]) => {
                const html = item.types.includes("text/html") ? await (await item.getType("text/html")).text() : "";
                window.copied.push({ plain: await (await item.getType("text/plain")).text(), html });
              } } });
            const create = URL.createObjectURL;
            URL.createObjectURL = (blob) => { blob.text().then((text) => window.copied.push({ plain: text })); return create(blob); };
            HTMLAnchorElement.prototype.click = () => {};
            """;

    private static final String KEY = "jizhun:/list";
    /** What unfolds all but the two buttons that are wanted most. */
    private static final String MORE = ".list-tools summary";

    private static final String NUMBER = "document.querySelector('.acts .my-list span').textContent";
    private static final String FULL =
            "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError') }";

    private static Site disk() {
        return Site.onDisk(SharedSites.frozen());
    }

    @Test
    void whatIsCollectedOverPagesIsThereFromTheDiskAndOverHttp(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            for (Site site : List.of(disk(), served)) {
                browser.reset();
                collect(browser, site);
                assertEquals(List.of("T3.2", "K19", "P3.2.1"), codes(browser));
                assertTrue(browser.texts("#list .text").get(0).startsWith("評估專案承接可行性"));
                browser.assertQuiet(site);
            }
        }
    }

    @Test
    void onADiskTheAddressAloneKeepsIt(Browser browser) {
        browser.open(disk().url(STANDARD + "T3.2.html"));
        browser.find(".to-list").click();
        browser.until("location.search");
        // As in a browser that keeps the storage of each file apart.
        browser.run("localStorage.clear()");
        browser.find("main .trail a[href*='T3.html']").click();
        browser.until("document.querySelector('main[data-code=T3]')");
        browser.run("localStorage.clear()");
        browser.find(".acts .my-list").click();
        browser.until("document.querySelector('#list li')");
        assertEquals(List.of("T3.2"), codes(browser));
    }

    @Test
    void itIsPutInOrderAndShortened(Browser browser) {
        collect(browser, disk());
        browser.find("#list li:nth-child(3) button[data-act=up]").click();
        assertEquals(List.of("T3.2", "P3.2.1", "K19"), codes(browser));
        assertEquals("up", browser.focused().getDomAttribute("data-act"), "the focus goes along");
        browser.find("#list li:nth-child(1) button[data-act=remove]").click();
        assertEquals(List.of("P3.2.1", "K19"), codes(browser));
        browser.open(disk().url(STANDARD + "K19.html"));
        browser.until("document.querySelector('.to-list[aria-pressed=true]')");
        assertEquals("移出清單", browser.find(".to-list").getText());
    }

    @Test
    void anAddressIsAList(Browser browser) {
        browser.open(disk().url("my-list.html") + "?list=" + STANDARD + "S01,glossary/client,T1,K99,%3Cb%3E");
        browser.until("document.querySelector('#list li')");
        assertEquals(List.of("S01", "名詞", "T1", "K99"), codes(browser));
        assertEquals("本站沒有這個代碼", browser.texts("#list .text").get(3));
    }

    @Test
    void openPagesAddToOneListAndFollowEachOther(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            browser.open(served.url(STANDARD + "T3.2.html"));
            browser.run("""
                    window.pages = [window, ...arguments[0].map((address) => open(address))];
                    window.press = (at) => pages[at].document.querySelector(".to-list").click();
                    """, List.of("K19.html", "P3.2.1.html"));
            browser.until("pages.every((page) => page.document.readyState === 'complete' && page.jizhunLoad)");
            for (int i = 0; i < 3; i++) {
                browser.run("press(arguments[0])", i);
                browser.until("pages.every((page) => page.document.querySelector('.my-list span').textContent === '"
                        + (i + 1) + "')");
            }
            browser.run("pages.slice(1).forEach((page) => page.close())");
            browser.find(".acts .my-list").click();
            browser.until("document.querySelectorAll('#list li').length === 3");
            assertEquals(List.of("T3.2", "K19", "P3.2.1"), codes(browser));
        }
    }

    @Test
    void aPageGoneBackToReadsTheListAgain(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            browser.open(served.url(STANDARD + "K19.html"));
            browser.find(".to-list").click();
            browser.until(NUMBER + " === '1'");
            // As another page did while this one was in the back/forward cache, which gets no events.
            browser.run("localStorage.setItem(arguments[0], 'BHR1212-001v2/K19,S01')", KEY);
            browser.run("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
            browser.until(NUMBER + " === '2'");
            browser.find(".to-list").click();
            browser.until(NUMBER + " === '1'");
            assertEquals("BHR1212-001v2/S01", stored(browser));
        }
    }

    @Test
    void whereNothingCanBeStoredItSaysSo(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            browser.open(served.url(STANDARD + "K19.html"));
            browser.run(FULL);
            browser.find(".to-list").click();
            browser.until("document.querySelector('.said').textContent");
            assertTrue(browser.find(".said").getText().contains("清單沒有變更"));
            assertEquals("加入清單", browser.find(".to-list").getText());
            assertEquals("", browser.run("return " + NUMBER));
            collect(browser, served);
            browser.run(FULL);
            browser.find("#list li:nth-child(1) button[data-act=remove]").click();
            browser.until("document.querySelector('.list-said').textContent");
            assertEquals(List.of("T3.2", "K19", "P3.2.1"), codes(browser));
        }
    }

    @Test
    void somebodyElsesListReplacesOnesOwnOnlyByAButtonAndCanBeUndone(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            for (Site site : List.of(disk(), served)) {
                browser.reset();
                collect(browser, site);
                String own = "BHR1212-001v2/T3.2,K19,P3.2.1";
                browser.open(site.url("my-list.html?list=BHR1212-001v2/S01,K19"));
                browser.until("document.querySelectorAll('#list li').length === 2");
                browser.find("#list li:nth-child(1) button[data-act=down]").click();
                assertEquals(List.of("K19", "S01"), codes(browser));
                browser.open(site.url(STANDARD + "T1.html?list=BHR1212-001v2/S01"));
                assertEquals(own, stored(browser), "looked at, put in order");

                browser.open(site.url("my-list.html?list=BHR1212-001v2/S01,K19"));
                browser.until("document.querySelectorAll('#list li').length === 2");
                browser.find("button[data-act=add]").click();
                browser.until("document.querySelectorAll('#list li').length === 4");
                assertEquals(own + ",S01", stored(browser));
                assertFalse(browser.url().contains("list=BHR1212-001v2/S01,K19"), browser.url());
                browser.find("#list-undo").click();
                assertEquals(own, stored(browser));

                browser.open(site.url("my-list.html?list=BHR1212-001v2/S01,K19"));
                browser.until("document.querySelectorAll('#list li').length === 2");
                browser.find("button[data-act=take]").click();
                browser.until("!document.querySelector('.list-shared')");
                assertEquals("BHR1212-001v2/S01,K19", stored(browser));
                browser.find("#list-undo").click();
                assertEquals(own, stored(browser));
                browser.find(MORE).click();
                browser.find("button[data-act=clear]").click();
                assertEquals(List.of(), codes(browser));
                browser.find("#list-undo").click();
                assertEquals(List.of("T3.2", "K19", "P3.2.1"), codes(browser));
                browser.assertQuiet(site);
            }
        }
    }

    @Test
    void punctuationThatAChatProgramAddsIsNoPartOfAList(Browser browser) {
        for (String end : List.of("。", "）", ".", ",", "%E3%80%82", "」，", "%29", "%E3%80", "!")) {
            browser.open(disk().url("my-list.html") + "?list=BHR1212-001v2/K19,S01" + end);
            browser.until("document.querySelector('#list li')");
            assertEquals(List.of("K19", "S01"), codes(browser), end);
        }
    }

    @Test
    void whatOtherProgramsStoreStaysTheirs(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            browser.open(served.url("index.html"));
            browser.run("['list', 'theme', 'keys'].forEach((name) => localStorage.setItem(name, '[\"a\"]'))");
            browser.open(served.url(STANDARD + "K19.html"));
            browser.find(".to-list").click();
            browser.until(NUMBER + " === '1'");
            browser.find("button.theme").click();
            assertEquals(
                    List.of("[\"a\"]", "[\"a\"]", "[\"a\"]"),
                    browser.run("return ['list', 'theme', 'keys'].map((name) => localStorage.getItem(name))"));
            assertEquals(
                    List.of(),
                    browser.run(
                            "return Object.keys(localStorage).filter((key) => !/^jizhun:|^(list|theme|keys)$/.test(key))"));
        }
    }

    @Test
    void whatAnEarlierVersionStoredIsTakenOverOnce(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            browser.open(served.url("index.html"));
            browser.run("localStorage.list = 'ABC1234-001v1/K01,BHR1212-001v2/K19,S01'; localStorage.theme = 'dark';"
                    + "localStorage.keys = 'off'");
            browser.open(served.url("my-list.html"));
            browser.until("document.querySelectorAll('#list li').length === 2");
            assertEquals(List.of("K19", "S01"), codes(browser), "another site's standard is not taken");
            assertEquals(
                    List.of("dark", "off"),
                    browser.run("return ['theme', 'keys'].map((name) => document.documentElement.dataset[name])"));
            browser.find(MORE).click();
            browser.find("button[data-act=clear]").click();
            browser.open(served.url("my-list.html"));
            assertEquals(List.of(), codes(browser));
            // The script of a standard that is not there.
            browser.traffic();
            browser.consoleErrors();
        }
    }

    @Test
    void whatIsTakenAlongNamesNoPlaceOnTheDisk(Browser browser) {
        collect(browser, disk());
        browser.run(SPY);
        for (String act : List.of("table", "form", "markdown", "csv", "json", "share")) {
            browser.find("button[data-act=" + act + "]").click();
        }
        browser.until("copied.length === 6");
        List<?> copied = (List<?>) browser.run("return copied");
        copied.forEach(each -> assertFalse(each.toString().contains("file:"), each.toString()));
        Map<?, ?> table = (Map<?, ?>) copied.stream()
                .filter(each -> each.toString().contains("<td>K19</td>"))
                .findFirst()
                .orElseThrow();
        assertTrue(table.get("plain").toString().contains("BHR1212-001v2\tK19\t"));
        String form = copied.stream()
                .map(Object::toString)
                .filter(each -> each.contains("對應之行為指標(P)"))
                .findFirst()
                .orElseThrow();
        assertTrue(form.contains("<td>T3.2 評估專案承接可行性</td><td></td><td>P3.2.1 "), form);
        assertTrue(form.contains("<td>4</td>"), form);
        assertTrue(copied.toString().contains("my-list.html?list=BHR1212-001v2/T3.2,K19,P3.2.1"));
        assertTrue(copied.toString().contains("（BHR1212-001v2/K19）"), "without an address the code");
    }

    @Test
    void overHttpWhatIsTakenAlongHoldsItsAddress(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            collect(browser, served);
            browser.run(SPY);
            browser.find("button[data-act=markdown]").click();
            browser.find("button[data-act=share]").click();
            browser.until("copied.length === 2");
            String copied = browser.run("return copied").toString();
            String day = LocalDate.now().toString();
            assertTrue(
                    copied.contains("](" + served.url(STANDARD + "K19.html") + ")（BHR1212-001v2，" + day + " 檢索）"),
                    copied);
            assertTrue(copied.contains(served.url("my-list.html?list=BHR1212-001v2/T3.2,K19,P3.2.1")), copied);
        }
    }

    @Test
    void whatTheSelfCheckSaysToStudyGoesIntoTheList(Browser browser) {
        browser.reset();
        browser.open(disk().url("BHR1212-001v2/self-check.html"));
        browser.run("document.querySelectorAll('[data-question]').forEach((question) =>"
                + " question.querySelectorAll('input')[2].click()); location.hash = 'result'");
        browser.until("document.querySelector('#study-list li')");
        List<?> study = (List<?>) browser.run("return [...document.querySelectorAll("
                + "'#study-list .chip.knowledge, #study-list .chip.skill')].map((chip) => chip.textContent)");
        assertTrue(study.size() > 2, study.toString());
        browser.find("#study .to-list").click();
        browser.until("document.querySelector('#study .to-list[aria-pressed=true]')");
        browser.find("#study .my-list").click();
        browser.until("document.querySelectorAll('#list li').length === " + study.size());
        assertEquals(study, codes(browser));
    }

    private static void collect(Browser browser, Site site) {
        for (String code : List.of("T3.2", "K19", "P3.2.1")) {
            browser.open(site.url(STANDARD + code + ".html"));
            browser.find(".to-list").click();
            browser.until("document.querySelector('.to-list[aria-pressed=true]')");
        }
        browser.find(".acts .my-list").click();
        browser.until("document.querySelectorAll('#list li').length === 3");
        browser.find(MORE).click();
    }

    /** The reader's own list as it is stored. */
    private static Object stored(Browser browser) {
        return browser.run(
                "return localStorage[Object.keys(localStorage).find((key) => /^jizhun:.*\\/list$/.test(key))]");
    }

    private static List<String> codes(Browser browser) {
        return browser.texts("#list .chip");
    }
}
