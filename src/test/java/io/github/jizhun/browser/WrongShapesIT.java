package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever stands in storage or after an address, no script fails. */
@InBrowser
class WrongShapesIT {
    private static final String STANDARD = "BHR1212-001v2/";
    private static final List<String> VALUES = List.of(
            "null", "{}", "0", "[]", "\"x\"", "{", "{\"here\":1,\"open\":{\"T1\":7,\"T2\":[[1]]},\"top\":\"x\"}");

    private static Site site;

    @BeforeAll
    static void serve() {
        site = Site.served(SharedSites.alone().folder());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void theTreeOpensWhateverIsStored(Browser browser) {
        browser.open(site.url(STANDARD + "T1.html"));
        for (String value : VALUES) {
            browser.run(
                    "addEventListener('pagehide', () => sessionStorage.setItem('jizhun:/tree:BHR1212-001v2', arguments[0]))"
                            .replace("arguments[0]", "'" + value + "'"));
            browser.open(site.url(STANDARD + "T1.1.html"));
            browser.find("#tree .twig").click();
            browser.until("document.querySelector('#tree .twig[aria-expanded=false]')");
            browser.assertQuiet(site);
        }
    }

    @Test
    void choicesAndListHoldWhateverIsStored(Browser browser) {
        browser.open(site.url("index.html"));
        for (String value : VALUES) {
            browser.run(
                    "['theme', 'keys', 'list', 'list-changes'].forEach((name) => localStorage.setItem('jizhun:/' + name, arguments[0]))",
                    value);
            browser.open(site.url("my-list.html"));
            browser.until("document.querySelector('#list-none').checkVisibility()");
            browser.assertQuiet(site);
        }
    }

    @Test
    void workbenchesOpenWhateverTheAddressSays(Browser browser) {
        for (String end : List.of(
                "__proto__",
                "constructor",
                "c1_BHR1212-001v2_20260101_" + sum(browser),
                "c1_",
                "%E0%A4%A",
                "%00",
                "T1.1）")) {
            for (String page : List.of("self-check.html", "course-coverage.html")) {
                browser.open(site.url("about.html"));
                browser.open(site.url(STANDARD + page + "#" + end));
                browser.until("document.readyState === 'complete'");
                browser.assertQuiet(site);
            }
        }
    }

    @Test
    void punctuationThatAChatProgramAddsIsNoPartOfAnAddress(Browser browser) {
        for (String end : List.of("。", "）", ".", ",", "%E3%80%82", "%29")) {
            browser.open(site.url("about.html"));
            browser.open(site.url(STANDARD + "course-coverage.html#report" + end));
            browser.until("document.querySelector('#report:not(.away)')");
            browser.open(site.url(STANDARD + "self-check.html#T1.1" + end));
            browser.until("document.querySelector('.step.on')?.id === 'T1.1'");
        }
    }

    /** The checksum of an address of a self-check that lacks its parts. */
    private static Object sum(Browser browser) {
        browser.open(site.url(STANDARD + "self-check.html"));
        Object sum = browser.run("""
                const { form } = JizhunSelfCheckForm;
                let sum = 0x811c9dc5;
                for (const letter of JizhunSelfCheck.questions(form).join() + "c1_BHR1212-001v2_20260101") {
                  sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
                }
                return (sum >>> 0).toString(36);
                """);
        assertTrue(sum.toString().matches("[a-z0-9]+"));
        assertEquals(
                "damaged",
                browser.run("return JizhunSelfCheck.decode(JizhunSelfCheckForm.form, 'c1_BHR1212-001v2_20260101_" + sum
                        + "').fault"));
        return sum;
    }
}
