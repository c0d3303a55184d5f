package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.SharedSites;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search page answers what its address or its field asks, and keeps it. */
@Order(1)
@InBrowser
class SearchPageIT {
    private static final String DONE = "document.getElementById('results').dataset.state === 'done'";
    private static final String FAILED = "document.getElementById('results').dataset.state === 'failed'";

    @TempDir
    private static Path folder;

    private static final Site SITE = Site.onDisk(SharedSites.frozen());

    @Test
    void whatTheAddressAsksIsAnsweredFromTheDiskAndOverHttp(Browser browser) {
        try (Site served = Site.served(SharedSites.frozen())) {
            for (Site each : List.of(SITE, served)) {
                ask(browser, each, "客訴");
                assertEquals("客訴", browser.find("main input[name=q]").getDomProperty("value"));
                assertTrue(browser.find("#results > li").getText().contains("客訴"));
                assertEquals(
                        Set.of("BHR1212-001v2"), new TreeSet<>(attributes(browser, "#results > li", "data-standard")));
                assertEquals("客訴", browser.find("#results li mark").getText());
                assertEquals(
                        "找到 " + codes(browser).size() + " 筆",
                        browser.find("[role=status]").getText());
                assertTrue(browser.run("return document.title").toString().startsWith("「客訴」的搜尋結果｜"));
                browser.assertQuiet(each);
            }
        }
    }

    @Test
    void aCompetencyThatWasMeantShowsTheTasksThatNeedIt(Browser browser) {
        ask(browser, SITE, "K19");
        browser.until("document.querySelectorAll('#results .exact .task').length === 4");
        assertEquals(
                List.of("T3.3 承接專案", "T4.1 管控專案時程/成本/品質", "T6.1 制訂標準流程", "T6.2 建立內部稽核機制"),
                browser.texts("#results .exact .row:not(:first-child)").stream()
                        .map(row -> row.replace("\n", " "))
                        .toList());
        assertEquals("K19", codes(browser).get(0));
        browser.find("#results .exact .row:nth-child(2)").click();
        assertEquals(SITE.url("BHR1212-001v2/T3.3.html"), browser.url());
    }

    @Test
    void whatIsOnlyNearIsSaidToBe(Browser browser) {
        for (String words : List.of("证照", "客戶抱怨處理流程")) {
            ask(browser, SITE, words);
            assertTrue(browser.find(".search-notes").getText().contains("沒有內容完全符合「" + words + "」，以下是最接近的。"));
        }
        for (String words : List.of("客訴", "T3.2", "如何處理客訴")) {
            ask(browser, SITE, words);
            assertFalse(
                    browser.find(".search-notes").getDomProperty("textContent").contains("最接近"), words);
        }
    }

    @Test
    void theFieldLooksAsOnTheFirstPageAndItsHintIsWhole(Browser browser) {
        for (String page : List.of("index.html", "search.html")) {
            browser.show(Screen.DESKTOP).open(SITE.url(page));
            assertEquals(List.of(true, true), look(browser, "main .find input"), page);
            browser.show(Screen.PHONE).open(SITE.url(page));
            assertEquals(List.of(true, true), look(browser, "main .find input"), page);
        }
        browser.open(SITE.url("BHR1212-001v2/K19.html"));
        assertEquals(true, look(browser, ".bar .find input").get(0));
    }

    /** Whether a field has room for its hint, and whether its border has the colour of the text. */
    private static List<?> look(Browser browser, String field) {
        return (List<?>) browser.run("""
                            const field = document.querySelector(arguments[0]);
                            const style = getComputedStyle(field);
                            const pen = document.createElement("canvas").getContext("2d");
                            pen.font = style.font;
                            const room = field.clientWidth - 2 * parseFloat(style.paddingLeft);
                            return [pen.measureText(field.placeholder).width <= room, style.borderLeftColor === getComputedStyle(document.body).color];
                            """, field);
    }

    @Test
    void aResultLeadsToItsPage(Browser browser) {
        ask(browser, SITE, "客訴");
        String code = codes(browser).get(0);
        browser.find("#results a").click();
        assertEquals(SITE.url("BHR1212-001v2/" + code + ".html"), browser.url());
    }

    @Test
    void aCodeShowsItsPageFirstAndWhatIsInItAfter(Browser browser) {
        ask(browser, SITE, "ｔ３");
        assertEquals(
                List.of("T3", "T3.1", "T3.2", "T3.3", "T3.4"),
                codes(browser).stream().filter(code -> code.startsWith("T")).toList());
        assertEquals("T3", codes(browser).get(0));
        assertEquals(1, browser.all("#results .exact").size());
        assertEquals("T3", browser.find("#results .exact").getAttribute("data-code"));
        assertEquals(
                List.of("T3.1", "T3.2", "T3.3", "T3.4"),
                browser.all("#results .exact ~ .part").stream()
                        .map(row -> row.getAttribute("data-code"))
                        .toList());
        assertEquals("工作任務", browser.find("#results .part .where").getText());
    }

    @Test
    void whatIsTypedIsAnsweredAndTheAddressKeepsIt(Browser browser) {
        browser.open(SITE.url("search.html"));
        assertEquals("q", browser.focused().getAttribute("name"));
        browser.press("風險");
        browser.until(DONE + " && document.querySelector('#results li')");
        browser.until("decodeURIComponent(location.search) === '?q=風險' || history.state.search.query === '風險'");
        browser.press(Keys.ARROW_DOWN);
        assertEquals(codes(browser).get(0), codeOfFocus(browser));
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ARROW_UP);
        assertEquals("q", browser.focused().getAttribute("name"));
    }

    @Test
    void aFilterLeavesItsKindOnly(Browser browser) {
        ask(browser, SITE, "專案");
        WebElement filter = browser.find("[data-pick=indicator]");
        int count = Integer.parseInt(browser.find("[data-pick=indicator] small").getText());
        assertTrue(count > 1, "indicators: " + count);
        filter.click();
        browser.until(DONE + " && !document.querySelector('#results li:not([data-kind=indicator])')");
        assertEquals(count, codes(browser).size());
        assertEquals("true", filter.getAttribute("aria-pressed"));
        assertEquals(filter, browser.focused());
        filter.click();
        browser.until(DONE + " && document.querySelector('#results li:not([data-kind=indicator])')");
        assertEquals("true", browser.find("[data-pick='']").getAttribute("aria-pressed"));
    }

    @Test
    void severalStandardsAreNamedAndFiltered(Browser browser) {
        Site several = Site.onDisk(SharedSites.irregular());
        ask(browser, several, "T1.1");
        assertEquals(2, new TreeSet<>(attributes(browser, "#results > li", "data-standard")).size());
        browser.all("#results > li")
                .forEach(item -> assertTrue(item.getText().contains(item.getAttribute("data-standard"))));
        WebElement filter = browser.find("[data-pick='ICT2512-118v1']");
        assertTrue(filter.getText().startsWith("雲端維運工程師"), filter.getText());
        filter.click();
        browser.until(DONE + " && !document.querySelector('#results li[data-standard=MEM3115-004v12]')");
        assertFalse(codes(browser).isEmpty());
        browser.assertQuiet(several);
    }

    @Test
    void goingBackFindsQueryFilterAndPlace(Browser browser) {
        browser.show(Screen.PHONE);
        ask(browser, SITE, "專案");
        browser.find("[data-pick=indicator]").click();
        browser.until(DONE + " && !document.querySelector('#results li:not([data-kind=indicator])')");
        browser.run("document.querySelector('#results li:nth-child(6)').scrollIntoView({ behavior: 'instant' })");
        long top = scrolled(browser);
        assertTrue(top > 200, "scrolled: " + top);
        browser.run("document.querySelector('#results li:nth-child(6) a').click()");
        browser.until("location.pathname.endsWith('.html') && !location.pathname.endsWith('search.html')");
        browser.back();
        browser.until("document.getElementById('results')?.dataset.state === 'done' && scrollY > 0");
        assertEquals("專案", browser.find("main input[name=q]").getDomProperty("value"));
        assertEquals("true", browser.find("[data-pick=indicator]").getAttribute("aria-pressed"));
        assertEquals(top, scrolled(browser), 2);
    }

    @Test
    void aListThatCannotBeLoadedIsReportedAndTriedAgain(Browser browser) throws IOException {
        Path damaged = BuiltSite.copy(SharedSites.frozen().folder(), folder.resolve("damaged"));
        Files.move(damaged.resolve("search"), damaged.resolve("gone"));
        Site broken = Site.onDisk(damaged);
        browser.open(broken.url("search.html") + query("客訴"));
        browser.until(FAILED);
        assertTrue(browser.find("[role=alert]").getText().startsWith("搜尋資料載入失敗。"));
        assertEquals(
                broken.url("BHR1212-001v2/index-of-codes.html"),
                browser.find("[role=alert] a").getDomProperty("href"));
        browser.find("main input[name=q]").sendKeys(Keys.ENTER);
        browser.until(FAILED);
        Files.move(damaged.resolve("gone"), damaged.resolve("search"));
        browser.find("[role=alert] button").click();
        browser.until(DONE);
        assertTrue(browser.find("#results > li").getText().contains("客訴"));
        assertFalse(browser.sees("[role=alert]"));
    }

    @Test
    void whatIsTypedIsShownAsText(Browser browser) {
        String hostile = "<img src=x onerror=\"window.hurt=1\"><script>window.hurt=1</script>客訴";
        ask(browser, SITE, hostile);
        assertEquals(hostile, browser.find("main input[name=q]").getDomProperty("value"));
        ask(browser, SITE, "<b>\"'&甲</b>");
        assertTrue(browser.find("[role=status]").getText().contains("<b>\"'&甲</b>"));
        assertNull(browser.run("return window.hurt"));
        assertEquals(0, browser.all("main img, main script, main b").size());
        browser.assertQuiet(SITE);
    }

    @Test
    void hostileQueriesFindNothingAndDoNothing(Browser browser) {
        browser.open(SITE.url("search.html"));
        for (String hostile : List.of(
                "\"'><svg onload=window.hurt=1>",
                "javascript:window.hurt=1",
                ".*+?^${}()|[]\\",
                "{{7*7}} ${7*7} %s%n",
                "a OR b AND NOT c~2 x:y^5",
                "__proto__ constructor hasOwnProperty",
                "\ud842",
                "\udfb7\ud842",
                "\u0000\u0007",
                "，。！？",
                "險".repeat(10_000),
                "<b>".repeat(3_334))) {
            put(browser, hostile);
            assertEquals(List.of(), codes(browser), hostile);
        }
        assertNull(browser.run("return window.hurt"));
        assertEquals(0, browser.all("main img, main svg, main script, main b").size());
        put(browser, "客訴");
        assertTrue(browser.find("#results > li").getText().contains("客訴"), "still answers");
        browser.assertQuiet(SITE);
    }

    /** Puts text into the field that keys could not type, half characters among it, and waits for what comes of it. */
    private static void put(Browser browser, String text) {
        browser.run("""
                const field = document.querySelector("main input[name=q]");
                document.getElementById("results").dataset.state = "waiting";
                field.value = arguments[0].map((unit) => String.fromCharCode(unit)).join("");
                field.form.requestSubmit();
                """, text.chars().boxed().toList());
        browser.until(DONE);
    }

    @Test
    void everyStateIsAccessible(Browser browser) throws IOException {
        List<String> found = new ArrayList<>();
        for (String words : List.of("客訴", "績校管理", "xyzzyxyzzy", "")) {
            ask(browser, SITE, words);
            noteViolations(browser, "「" + words + "」", found);
        }
        assertTrue(browser.find("[role=status]").getDomProperty("textContent").isEmpty());
        Path failing = BuiltSite.copy(SharedSites.frozen().folder(), folder.resolve("failing"));
        Files.move(failing.resolve("search"), failing.resolve("gone"));
        browser.open(Site.onDisk(failing).url("search.html") + query("客訴"));
        browser.until(FAILED);
        noteViolations(browser, "failed", found);
        assertEquals(List.of(), found);
    }

    private static void noteViolations(Browser browser, String state, List<String> found) {
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            Axe.violations(browser, screen).forEach(violation -> found.add(state + " " + violation));
        }
    }

    @Test
    void nothingTypedAndNothingFoundOfferOtherWays(Browser browser) {
        ask(browser, SITE, "");
        assertEquals(List.of(), codes(browser));
        assertTrue(browser.sees(".ways a"));
        ask(browser, SITE, "xyzzyxyzzy");
        assertTrue(browser.find("[role=status]").getText().startsWith("找不到「xyzzyxyzzy」"));
        assertTrue(browser.sees(".ways a"));
        ask(browser, SITE, "客訴");
        assertFalse(browser.sees(".ways a"));
    }

    private static void ask(Browser browser, Site site, String words) {
        browser.open(site.url("search.html") + query(words));
        browser.until(DONE);
    }

    private static String query(String words) {
        return "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static List<String> codes(Browser browser) {
        return attributes(browser, "#results > li", "data-code");
    }

    private static List<String> attributes(Browser browser, String selector, String name) {
        return browser.all(selector).stream()
                .map(item -> item.getAttribute(name))
                .toList();
    }

    private static String codeOfFocus(Browser browser) {
        return (String) browser.run("return document.activeElement.closest('li').dataset.code");
    }

    private static long scrolled(Browser browser) {
        return ((Number) browser.run("return Math.round(scrollY)")).longValue();
    }
}
