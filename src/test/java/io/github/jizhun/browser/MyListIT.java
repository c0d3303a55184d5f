package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reader collects statements over pages, puts them in order and takes them along. */
@InBrowser
class MyListIT {
    private static final String STANDARD = "BHR1212-001v2/";

    /** Notes what is copied, and what is saved, instead of giving it to the system. */
    private static final String SPY = """
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
            assertTrue(copied.contains("](" + served.url(STANDARD + "K19.html") + ")"), copied);
            assertTrue(copied.contains(served.url("my-list.html?list=BHR1212-001v2/T3.2,K19,P3.2.1")), copied);
        }
    }

    @Test
    void aCitationIsCopied(Browser browser) {
        browser.open(disk().url(STANDARD + "K19.html"));
        browser.run(SPY);
        browser.find("#cite summary").click();
        browser.find("#cite button[data-copy]").click();
        browser.until("copied.length === 1");
        String copied = browser.run("return copied[0].plain").toString();
        assertTrue(copied.startsWith("勞動部勞動力發展署（2015）。") && copied.endsWith("BHR1212-001v2/K19"), copied);
        browser.find("#cite details summary").click();
        browser.run(
                "document.querySelectorAll('#cite p > button[data-copy=\"\"]').forEach((button) => button.click())");
        browser.until("copied.length === 4");
        List<String> formats = List.of(browser.run("return copied.slice(1).map((each) => each.plain).join('\\u0000')")
                .toString()
                .split("\0"));
        assertEquals(
                browser.texts("#cite pre"), formats.stream().map(String::strip).toList());
        assertTrue(formats.get(0).startsWith("@misc{BHR1212-001v2-K19,"), formats.get(0));
    }

    private static void collect(Browser browser, Site site) {
        for (String code : List.of("T3.2", "K19", "P3.2.1")) {
            browser.open(site.url(STANDARD + code + ".html"));
            browser.find(".to-list").click();
            browser.until("document.querySelector('.to-list[aria-pressed=true]')");
        }
        browser.find(".acts .my-list").click();
        browser.until("document.querySelectorAll('#list li').length === 3");
    }

    private static List<String> codes(Browser browser) {
        return browser.texts("#list .chip");
    }
}
