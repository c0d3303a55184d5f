package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a trainee takes away of the self-check and brings back: files and addresses, of this edition and others. */
@InBrowser
class SelfCheckFilesIT {
    private static final String V1 = "DEF5678-002v1/self-check.html";
    private static final String V3 = "DEF5678-002v3/self-check.html";

    /** Notes what is copied and saved instead of giving it to the system. */
    private static final String SPY = """
            window.taken = [];
            Object.defineProperty(navigator, "clipboard", { configurable: true, value: {
              write: async ([item]) => window.taken.push(await (await item.getType("text/plain")).text()) } });
            const create = URL.createObjectURL;
            URL.createObjectURL = (blob) => { blob.text().then((text) => window.taken.push(text)); return create(blob); };
            HTMLAnchorElement.prototype.click = () => {};
            """;

    /** All that is kept on the device. */
    private static final String KEPT = "return JSON.stringify(localStorage)";

    private static final String ANSWERED =
            "return Object.fromEntries([...document.querySelectorAll('[data-question] :checked')]"
                    + ".map((input) => [input.name, input.value]))";

    @TempDir
    private static Path folder;

    /** The sample without an address, and with something else in the newest edition in the place of an older indicator. */
    @BeforeAll
    static void build() throws IOException {
        Path content = folder.resolve("content");
        try (Stream<Path> walk = Files.walk(SampleContent.EDITIONS)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy =
                        content.resolve(SampleContent.EDITIONS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path duties = content.resolve("standards/DEF5678-002v3/duties.yaml");
        Files.writeString(duties, Files.readString(duties).replace("正確登錄每一筆借還紀錄", "主動提醒逾期未還者"));
        Path site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replaceFirst("(?m)^baseUrl: .*\\n", ""));
        BuiltSite.of(content, folder);
    }

    private static Site disk() {
        return Site.onDisk(folder.resolve("site"));
    }

    @Test
    void aFileThatIsSavedOpenedAndSavedIsTheSameToTheByte(Browser browser) throws IOException {
        String saved = answeredAndSaved(browser, V3, "P1.1.1", "helped");
        Object answers = browser.run(ANSWERED);
        browser.reset();
        browser.open(disk().url(V3));
        bring(browser, "open", saved);
        browser.until("document.querySelector('.step.on').id !== 'start'");
        assertEquals(answers, browser.run(ANSWERED));
        assertEquals(saved, save(browser));
        assertTrue(saved.endsWith("}\n") && !saved.contains("file:"), saved);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoGoodFileGetsAClearMessageAndChangesNothing(Browser browser) throws IOException {
        String good = answeredAndSaved(browser, V3, "P1.1.1", "helped");
        Map<String, String> files = Map.of(
                "not a file of this kind",
                "這不是自我檢核的檔案|<h1>no</h1>",
                "cut",
                "內容損壞或不完整|" + good.substring(0, good.length() / 2),
                "an unknown code",
                "內容損壞或不完整|" + good.replace("P1.1.1", "P1.1.9"),
                "hostile",
                "內容損壞或不完整|" + good.replace("\"helped\"", "\"<img src=x onerror=document.title=1>\""),
                "deep",
                "這不是自我檢核的檔案|" + "[".repeat(100_000),
                "huge",
                "這不是自我檢核的檔案|" + good + " ".repeat(1 << 20),
                "of a newer kind",
                "來自較新版本的網站|" + good.replace("\"version\": 1", "\"version\": 9"),
                "of another standard",
                "屬於 ABC1234-001v1，目前是 DEF5678-002v3|" + good.replace("DEF5678-002v3", "ABC1234-001v1"),
                "of an edition that is not held",
                "本站未收錄 DEF5678-002v9|" + good.replace("DEF5678-002v3", "DEF5678-002v9"),
                "codes that its older edition lacks",
                "內容損壞或不完整|" + good.replace("DEF5678-002v3", "DEF5678-002v1"));
        Object kept = browser.run(KEPT);
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    String[] parts = file.getValue().split("\\|", 2);
                    browser.run("document.querySelector('.said').textContent = ''");
                    browser.run("location.hash = 'start'");
                    bring(browser, "open", parts[1]);
                    browser.until("document.querySelector('.said').textContent.includes('" + parts[0] + "')");
                    assertTrue(browser.sees(".said[role=status]"));
                    assertTrue(browser.find(".said").getText().contains("未做任何變更"));
                    assertEquals(kept, browser.run(KEPT));
                    assertEquals("start", browser.run("return document.querySelector('.step.on').id"));
                }));
    }

    @Test
    void anOlderEditionsFileIsCarriedOverAndWhatCouldNotBeIsSaid(Browser browser) throws IOException {
        answer(browser, V1, "P2.1.1", "helped");
        answer(browser, V1, "P1.2.1", "not-yet");
        String saved = answeredAndSaved(browser, V1, "P2.2.1", "alone");
        browser.reset();
        browser.open(disk().url(V3));
        bring(browser, "open", saved);
        browser.until("document.querySelector('.step.on').id === 'incoming'");
        String notes = browser.find("#incoming-notes").getText();
        assertTrue(notes.contains("屬於 DEF5678-002v1，已依版本差異換算成 DEF5678-002v3"), notes);
        assertTrue(notes.contains("無法沿用（1 條）\nP2.2.1 正確登錄每一筆借還紀錄"), notes);
        assertTrue(notes.contains("請再確認（1 條）\nP1.1.1 能於一日內回覆讀者的問題"), notes);
        assertTrue(notes.contains("還沒作答（2 條）"), notes);
        assertEquals("{}", browser.run(KEPT), "nothing is taken before somebody says so");
        assertEquals(List.of(), Axe.violations(browser, Screen.PHONE));
        browser.find("#take").click();
        browser.until("document.querySelector('.step.on').id !== 'incoming'");
        assertEquals(Map.of("P1.1.1", "helped", "P2.2.1", "not-yet"), browser.run(ANSWERED));
        browser.assertQuiet(disk());
    }

    @Test
    void aNewerEditionsFileIsToBeOpenedThere(Browser browser) throws IOException {
        String saved = answeredAndSaved(browser, V3, "P1.1.1", "alone");
        browser.open(disk().url(V1));
        bring(browser, "open", saved);
        browser.until("document.querySelector('.said').textContent.includes('請到 DEF5678-002v3 的自我檢核開啟')");
    }

    @Test
    void whatTheDeviceKeepsOfAnOlderEditionIsOffered(Browser browser) {
        answer(browser, V1, "P2.1.1", "helped");
        browser.open(disk().url(V3));
        assertTrue(browser.find("#begun").getText().contains("DEF5678-002v1"));
        browser.find("#begun button").click();
        browser.until("document.querySelector('.step.on').id === 'incoming'");
        browser.find("#take").click();
        browser.until("document.querySelector('.step.on').id !== 'incoming'");
        assertEquals(Map.of("P1.1.1", "helped"), browser.run(ANSWERED));
    }

    @Test
    void anAddressBringsTheAnswersAndAsksBeforeItReplacesOthers(Browser browser) {
        try (Site site = Site.served(folder.resolve("site"))) {
            browser.open(site.url(V3 + "#T1.1"));
            click(browser, "P1.1.1", "helped");
            browser.run("location.hash = 'pause'");
            browser.until("document.querySelector('#pause.on')");
            browser.run(SPY);
            browser.find("#pause [data-act=share]").click();
            browser.until("taken.length");
            String link = (String) browser.run("return taken[0]");
            assertTrue(link.matches(".*/DEF5678-002v3/self-check\\.html#c1_DEF5678-002v3_\\d{8}_T_\\w+_\\w+"), link);

            browser.run("localStorage.clear()");
            browser.open("about:blank").open(link);
            browser.until("document.querySelector('.step.on').id !== 'start'");
            assertEquals(Map.of("P1.1.1", "helped"), browser.run(ANSWERED), "taken at once where nothing was kept");
            assertFalse(browser.url().contains("#c1"), "the address is read once");

            click(browser, "P1.1.2", "alone");
            Object kept = browser.run(KEPT);
            browser.open("about:blank").open(link);
            browser.until("document.querySelector('.step.on').id === 'incoming'");
            assertEquals(kept, browser.run(KEPT));
            browser.find("#leave").click();
            browser.until("document.querySelector('.step.on').id === 'start'");
            assertEquals(kept, browser.run(KEPT));

            browser.open("about:blank").open(link);
            browser.until("document.querySelector('.step.on').id === 'incoming'");
            browser.find("#take").click();
            browser.until("document.querySelector('.step.on').id !== 'incoming'");
            assertEquals(Map.of("P1.1.1", "helped"), browser.run(ANSWERED));
            assertTrue(browser.run(KEPT).toString().contains("P1.1.2"), "the others are an earlier result now");

            kept = browser.run(KEPT);
            browser.open("about:blank").open(link.replaceFirst("(?<=_T_)\\w", "z"));
            browser.until("document.querySelector('.said').textContent.includes('內容損壞或不完整')");
            assertEquals(kept, browser.run(KEPT));
        }
    }

    @Test
    void onADiskNoAddressIsOffered(Browser browser) {
        answer(browser, V3, "P1.1.1", "helped");
        browser.run("location.hash = 'pause'");
        browser.until("document.querySelector('#pause.on')");
        assertFalse(browser.sees("[data-act=share]"));
        assertTrue(browser.sees("#pause-disk") && browser.sees("#pause [data-act=save]"));
    }

    @Test
    void anEarlierFileCanBeComparedWithoutTouchingTheAnswers(Browser browser) throws IOException {
        String saved = answeredAndSaved(browser, V3, "P1.1.1", "not-yet");
        click(browser, "P1.1.1", "alone");
        browser.run("location.hash = 'compare'");
        browser.until("document.querySelector('#compare.on')");
        bring(browser, "compare-open", saved);
        browser.until("document.querySelector('[data-compared]')");
        assertEquals("進步", browser.find("[data-compared='T1.1'] > .state").getText());
        assertEquals("alone", ((Map<?, ?>) browser.run(ANSWERED)).get("P1.1.1"));
    }

    private static void answer(Browser browser, String page, String question, String answer) {
        String task = question.replaceFirst("P(.*)\\.\\d+", "T$1");
        browser.open("about:blank").open(disk().url(page + "#" + task));
        click(browser, question, answer);
    }

    private static void click(Browser browser, String question, String answer) {
        browser.run("document.querySelector(\"[name='" + question + "'][value=" + answer + "]\").click()");
    }

    private static String answeredAndSaved(Browser browser, String page, String question, String answer) {
        answer(browser, page, question, answer);
        return save(browser);
    }

    private static String save(Browser browser) {
        browser.run(SPY);
        browser.run("document.querySelector('#pause [data-act=save]').click()");
        browser.until("taken.length");
        return (String) browser.run("return taken[taken.length - 1]");
    }

    private static void bring(Browser browser, String button, String text) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "brought", ".json"), text);
        browser.find("#" + button + " + input[type=file]").sendKeys(file.toString());
    }
}
