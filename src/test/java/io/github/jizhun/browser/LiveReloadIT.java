package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.TestContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A maintainer edits content and templates, and an open page follows. */
@Order(1)
@InBrowser
class LiveReloadIT {
    private static final String STANDARD = "standards/ABC1234-001v1/";

    @TempDir
    private static Path folder;

    private static Path content;
    private static Path templates;
    private static Preview preview;

    /** Once for all tests: each begins with content that has no finding, whatever the others have made of its words. */
    @BeforeAll
    static void start() throws IOException {
        content = TestContent.small(folder).folder();
        Files.delete(content.resolve(STANDARD + "source.txt"));
        templates = BuiltSite.copy(Path.of("site-templates"), folder.resolve("templates"));
        preview = Preview.of(content, templates, folder.resolve("out/site"));
    }

    @AfterAll
    static void stop() {
        preview.close();
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), file + ": " + from);
        Files.writeString(file, text.replace(from, to));
    }

    private static void untilShows(Browser browser, String text) {
        browser.until("document.body.textContent.includes('" + text + "')");
    }

    @Test
    void anOpenPageFollowsEverySortOfFile(Browser browser) throws IOException {
        browser.open(preview.address() + "ABC1234-001v1/K01.html");
        replace(content.resolve(STANDARD + "competencies.yaml"), "生豆產地與品種", "生豆的產地與品種");
        untilShows(browser, "生豆的產地與品種");
        Files.writeString(content.resolve(STANDARD + "notes/K01.md"), "這是新的一句話。\n");
        untilShows(browser, "這是新的一句話。");
        replace(templates.resolve("parts/footer.peb"), "<footer class=\"foot\">", "<footer class=\"foot\"><p>新的頁尾</p>");
        untilShows(browser, "新的頁尾");
        Files.writeString(
                templates.resolve("assets/site.css"),
                Files.readString(templates.resolve("assets/site.css")) + "main { outline: 3px solid rgb(1, 2, 3); }\n");
        browser.until("getComputedStyle(document.querySelector('main')).outlineColor === 'rgb(1, 2, 3)'");
        Files.writeString(
                templates.resolve("assets/site.js"),
                Files.readString(templates.resolve("assets/site.js"))
                        + "document.documentElement.dataset.edited = '';\n");
        browser.until("'edited' in document.documentElement.dataset");
    }

    @Test
    void aMistakeIsShownOverTheLastGoodPageUntilItIsMended(Browser browser) throws IOException {
        browser.open(preview.address() + "ABC1234-001v1/T1.1.html");
        Path duties = content.resolve(STANDARD + "duties.yaml");
        String good = Files.readString(duties);
        Files.writeString(duties, good.replaceFirst("K01", "K77"));
        browser.until("document.querySelector('.jizhun-problem')");
        String said = browser.find(".jizhun-problem").getText();
        assertTrue(said.contains("duties.yaml:15:"), said);
        assertTrue(said.contains("unknown-reference"), said);
        assertTrue(browser.find("main").getText().contains("K01"));
        // Whatever page is opened meanwhile reports, too.
        browser.open(preview.address() + "index.html");
        browser.until("document.querySelector('.jizhun-problem')");
        assertEquals(List.of(), Axe.violations(browser, Screen.DESKTOP));
        Files.writeString(duties, good);
        browser.until("!document.querySelector('.jizhun-problem')");
    }

    @Test
    void anyNumberOfPagesMayBeOpenAndAllFollow(Browser browser) throws IOException {
        String page = preview.address() + "ABC1234-001v1/K01.html";
        browser.open(page);
        try {
            for (int i = 2; i <= 9; i++) {
                browser.openTab(page);
            }
            Files.writeString(content.resolve(STANDARD + "notes/K01.md"), "每一頁都看得到這句話。\n");
            for (String tab : browser.tabs()) {
                untilShows(browser.ask(tab), "每一頁都看得到這句話。");
            }
        } finally {
            browser.oneTab();
        }
    }

    @Test
    void messagesOverThePageCanBeClosedUntilTheNextSave(Browser browser) throws IOException {
        browser.open(preview.address() + "ABC1234-001v1/T1.1.html");
        Path duties = content.resolve(STANDARD + "duties.yaml");
        String good = Files.readString(duties);
        Files.writeString(duties, good.replaceFirst("K01", "K77"));
        browser.until("document.querySelector('.jizhun-problem')");
        browser.find(".jizhun-problem button").click();
        assertEquals(List.of(), browser.all(".jizhun-problem"));
        Files.writeString(duties, good.replaceFirst("K01", "K78"));
        browser.until("document.querySelector('.jizhun-problem')?.textContent.includes('K78')");
        Files.writeString(duties, good);
        browser.until("!document.querySelector('.jizhun-problem')");
    }

    @Test
    void thePublishedFilesHoldNothingOfThePreview(Browser browser) throws IOException {
        browser.open(preview.address() + "index.html");
        assertTrue(browser.all("script[src*='jizhun-preview']").size() == 1);
        assertFalse(Files.readString(folder.resolve("out/site/index.html")).contains("jizhun-preview"));
        assertEquals(List.of(), browser.consoleErrors());
    }
}
