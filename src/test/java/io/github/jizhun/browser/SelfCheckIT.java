package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A trainee goes through the self-check; nothing that was answered is lost, whatever happens. */
@Order(1)
@InBrowser
class SelfCheckIT {
    private static final String PAGE = "BHR1212-001v2/self-check.html";
    /** The first answer of a group is chosen with the space bar, the others with this number of arrows down. */
    private static final List<String> ANSWERS = List.of("alone", "helped", "not-yet", "not-applicable");

    /** What the page keeps, by question. */
    private static final String KEPT = """
            const key = Object.keys(localStorage).find((name) => name.endsWith("self-check:BHR1212-001v2"));
            return key ? JSON.parse(localStorage.getItem(key)).now.answers : {};
            """;

    /** Tasks with their questions, in the document's order. */
    private static final Map<String, List<String>> FORM = new LinkedHashMap<>();

    @BeforeAll
    static void readForm() {
        for (Element task : disk().page(PAGE).select("[data-task]")) {
            FORM.put(task.attr("data-task"), task.select("[data-question]").eachAttr("data-question"));
        }
    }

    private static Site disk() {
        return Site.onDisk(SharedSites.frozen());
    }

    /** Where a page comes from has to do with what it keeps, the screen with how it lies: each is tried once. */
    @ParameterizedTest
    @CsvSource({"disk, PHONE", "http, DESKTOP"})
    void fromStartToFinishWithTheKeyboardAloneAndAReloadInTheMiddle(String way, Screen screen, Browser browser) {
        try (Site site = way.equals("http") ? Site.served(SharedSites.frozen()) : disk()) {
            browser.show(screen).open(site.url(PAGE));
            follow(browser, "begin");
            Map<String, String> given = new LinkedHashMap<>();
            for (String task : FORM.keySet()) {
                at(browser, task);
                for (String question : FORM.get(task)) {
                    String answer = ANSWERS.get(given.size() % ANSWERS.size());
                    answer(browser, question, answer);
                    given.put(question, answer);
                }
                if (task.equals("T3.2")) {
                    browser.run("location.reload()");
                    browser.until("document.querySelector('[data-ready]')");
                    at(browser, task);
                    assertEquals(given, browser.run(KEPT));
                }
                follow(browser, "step-on");
                if (task.equals("T1.4")) {
                    at(browser, "pause");
                    assertEquals(
                            "已答 4／28 題，還有 24 題。", browser.find("#pause-far").getText());
                    follow(browser, "on");
                }
            }
            at(browser, "result");
            assertEquals(given, browser.run(KEPT));
            assertResult(browser, given);
            browser.assertQuiet(site);
        }
    }

    /** Numbers, and that every knowledge and skill to study leads to its page. */
    private static void assertResult(Browser browser, Map<String, String> given) {
        List<String> legend = browser.texts(".legend li");
        for (int i = 0; i < ANSWERS.size(); i++) {
            String answer = ANSWERS.get(i);
            long number = given.values().stream().filter(answer::equals).count();
            assertTrue(legend.get(i).endsWith(" " + number), legend.toString());
        }
        List<String> unmet = FORM.keySet().stream()
                .filter(task -> FORM.get(task).stream()
                        .anyMatch(question -> List.of("helped", "not-yet").contains(given.get(question))))
                .toList();
        assertEquals(
                unmet,
                browser.run("return [...document.querySelectorAll('[data-result]')]"
                        + ".filter((row) => row.querySelector('.is-unmet')).map((row) => row.dataset.result)"));
        List<?> links = (List<?>)
                browser.run(
                        "return [...document.querySelectorAll('#study-list .what a')].map((link) => link.getAttribute('href'))");
        assertTrue(links.size() > 10 && links.stream().allMatch(link -> disk().size("BHR1212-001v2/" + link) > 0));
        assertEquals(
                FORM.size(), browser.all("#result-duties [data-result] .what a").size(), "each task is a link");
    }

    @Test
    void whenTheTabCrashesAndTheBrowserIsStartedAgainNothingIsLost(@TempDir Path profile) {
        Map<String, String> given = new LinkedHashMap<>();
        try (Browser first = Browser.with(profile)) {
            first.open(disk().url(PAGE + "#T2.3"));
            for (String question : FORM.get("T2.3")) {
                choose(first, question, "helped");
                given.put(question, "helped");
            }
            first.crash();
        }
        try (Browser second = Browser.with(profile)) {
            second.open(disk().url(PAGE));
            assertEquals(given, second.run(KEPT));
            assertEquals("接續上次", second.find("#begin").getText());
            second.find("#begin").click();
            at(second, "T1.1");
        }
    }

    @Test
    void aSecondPressOnAnAnswerTakesItBackButADoubleClickIsOnePress(Browser browser) {
        browser.open(disk().url(PAGE + "#T1.1"));
        WebElement helped = browser.find("label:has([name='P1.1.1'][value=helped])");
        choose(browser, "P1.1.1", "alone");
        helped.click();
        assertEquals(Map.of("P1.1.1", "helped"), browser.run(KEPT));
        helped.click();
        assertEquals(Map.of(), browser.run(KEPT));
        assertTrue(browser.all("[name='P1.1.1']:checked").isEmpty());
        assertEquals("已答 0／28 題", browser.find("#far").getText());
        browser.until("document.querySelector('.said').textContent === '已取消這一題的作答。'");
        browser.press(Keys.SPACE);
        assertEquals(Map.of("P1.1.1", "helped"), browser.run(KEPT));
        browser.press(Keys.DELETE);
        assertEquals(Map.of(), browser.run(KEPT), "with the keyboard, too");
        browser.doubleClick(helped);
        assertEquals(Map.of("P1.1.1", "helped"), browser.run(KEPT));
    }

    @Test
    void theBackButtonLeadsToTheScreenBefore(Browser browser) {
        browser.open(disk().url(PAGE));
        browser.find("#begin").click();
        at(browser, "T1.1");
        browser.find("#step-on").click();
        at(browser, "T1.2");
        browser.back();
        at(browser, "T1.1");
        browser.back();
        at(browser, "start");
    }

    @Test
    void whoStartsAgainCanTakeItBackAndKeepsTheOldResult(Browser browser) {
        browser.open(disk().url(PAGE + "#T1.1"));
        choose(browser, "P1.1.1", "alone");
        browser.open(disk().url(PAGE + "#start"));
        browser.find("#again").click();
        assertEquals(Map.of(), browser.run(KEPT));
        browser.find("#begun button").click();
        assertEquals(Map.of("P1.1.1", "alone"), browser.run(KEPT));
        browser.find("#again").click();
        browser.run("location.hash = 'T1.1'");
        at(browser, "T1.1");
        choose(browser, "P1.1.1", "not-yet");
        browser.run("location.hash = 'compare'");
        at(browser, "compare");
        assertEquals("退步", browser.find("[data-compared='T1.1'] > .state").getText());
        assertTrue(browser.find("[data-compared='T1.1'] .moves").getText().contains("能獨立做到 → 還不會"));
        assertTrue(browser.find("#compare-sum").getText().contains("進步 0 項任務、退步 1 項"));
        browser.find("#forget").click();
        assertTrue(browser.sees("#compare-none"), "an earlier result can be deleted");
        browser.find("#unforget").click();
        assertEquals(1, browser.all("#compare-which option").size(), "and taken back");
    }

    @Test
    void onlyTheDutiesChosenAreAskedAbout(Browser browser) {
        browser.open(disk().url(PAGE));
        browser.find("#which").click();
        for (String duty : List.of("T1", "T2", "T4", "T5", "T6")) {
            browser.find("[name=duty][value=" + duty + "]").click();
        }
        browser.find("#begin").click();
        List<String> seen = new ArrayList<>();
        while (!String.valueOf(browser.run("return location.hash")).equals("#result")) {
            seen.add(String.valueOf(browser.run("return location.hash.slice(1)")));
            at(browser, seen.get(seen.size() - 1));
            browser.find("#step-on").click();
        }
        assertEquals(
                FORM.keySet().stream().filter(task -> task.startsWith("T3.")).toList(), seen);
        at(browser, "result");
        assertEquals(1, browser.all("#result-duties h4").size());
        assertEquals(0L, browser.run("return scrollY"), "what comes at the end is seen from its beginning");
        assertEquals(true, browser.run("""
                        const [page, result] = ["h1", "#result h2"].map((each) => parseFloat(getComputedStyle(document.querySelector(each)).fontSize));
                        return result > 1.5 * page;
                        """), "one heading leads");
    }

    @Test
    void whatAnotherWindowAnswersIsNotOverwritten(Browser browser) {
        browser.open(disk().url(PAGE + "#T1.1"));
        choose(browser, "P1.1.1", "alone");
        browser.run("""
                const key = Object.keys(localStorage).find((name) => name.endsWith("self-check:BHR1212-001v2"));
                const other = JSON.parse(localStorage.getItem(key));
                other.now.answers["P1.2.1"] = "helped";
                localStorage.setItem(key, JSON.stringify(other));
                dispatchEvent(new StorageEvent("storage", { key }));
                """);
        choose(browser, "P1.1.1", "not-yet");
        assertEquals(Map.of("P1.1.1", "not-yet", "P1.2.1", "helped"), browser.run(KEPT));
    }

    @Test
    void aBrowserThatKeepsNothingIsReported(Browser browser) {
        Object script = browser.command(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of("source", "Storage.prototype.setItem = () => { throw new Error('full'); }"))
                .get("identifier");
        browser.open(disk().url(PAGE));
        assertTrue(browser.find("#unkept").isDisplayed());
        browser.find("#begin").click();
        at(browser, "T1.1");
        choose(browser, "P1.1.1", "alone");
        assertTrue(browser.find("#unkept").isDisplayed());
        assertEquals("已答 1／28 題", browser.find("#far").getText());
        browser.command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    }

    @Test
    void whatIsPressedOnAPhoneIsLargeEnoughForAFinger(Browser browser) {
        browser.show(Screen.PHONE).open(disk().url(PAGE + "#T1.1"));
        choose(browser, "P1.1.1", "helped");
        browser.run(
                "document.querySelector('[data-act=note]').click(); document.querySelector('details.chosen').open = true");
        for (String screen : List.of("start", "T3.4", "pause", "result", "compare")) {
            browser.run("location.hash = '" + screen + "'");
            at(browser, screen);
            assertEquals(List.of(), browser.run("""
                    return [...document.querySelectorAll(".work :is(button, .go, label, select, summary)")]
                      .filter((each) => each.checkVisibility() && !(each.getBoundingClientRect().height >= 43.9))
                      .map((each) => each.outerHTML);
                    """), screen);
        }
    }

    private static void at(Browser browser, String screen) {
        browser.until("document.querySelector('.step.on')?.id === '" + screen + "'");
    }

    private static void choose(Browser browser, String question, String answer) {
        browser.find("[name='" + question + "'][value=" + answer + "]").click();
    }

    /** Comes to a link with the Tab key and presses Enter. */
    private static void follow(Browser browser, String id) {
        browser.until("document.querySelector('#" + id + "')?.checkVisibility()");
        for (int i = 0; i < 90 && !focused(browser, "'#" + id + "'"); i++) {
            browser.press(Keys.TAB);
        }
        assertTrue(focused(browser, "'#" + id + "'"), id + " is reached");
        browser.press(Keys.ENTER);
    }

    /** Comes to a group of answers with the Tab key and chooses with space and arrows. */
    private static void answer(Browser browser, String question, String answer) {
        String field = "'[name=\"" + question + "\"]'";
        for (int i = 0; i < 90 && !focused(browser, field); i++) {
            browser.press(Keys.TAB);
        }
        assertTrue(focused(browser, field), question + " is reached");
        browser.press(Keys.SPACE + Keys.ARROW_DOWN.toString().repeat(ANSWERS.indexOf(answer)));
    }

    private static boolean focused(Browser browser, String selector) {
        return (Boolean) browser.run("return document.activeElement.matches(" + selector + ")");
    }
}
