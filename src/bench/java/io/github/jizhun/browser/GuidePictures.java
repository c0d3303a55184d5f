package io.github.jizhun.browser;

import io.github.jizhun.SharedSites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/**
 * Takes the pictures of the page that explains the tools, from the pages of a built site. Run it again when these look
 * different; CONTRIBUTING.md says how.
 */
public final class GuidePictures {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;
    private static final int QUALITY = 70;
    private static final int ANSWERED = 9;

    private final Browser browser;
    private final Path folder;

    private GuidePictures(Browser browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    /** Takes them all of the shipped site, into the templates. */
    public static void main(String[] arguments) throws IOException {
        Site site = Site.onDisk(Path.of("target/site"));
        try (Browser browser = Browser.start()) {
            GuidePictures pictures = new GuidePictures(browser, Path.of("site-templates/assets"));
            pictures.selfCheck(site.url("BHR1212-001v2/self-check.html"));
            pictures.coverage(site);
            pictures.comparison();
        }
    }

    /** Of two standards, since one alone has none to be compared with. */
    private void comparison() throws IOException {
        Site site = Site.onDisk(SharedSites.compared());
        size();
        browser.open(site.url("BHR2424-901v1/self-check.html"));
        // All but one alone, so that some tasks are met and one is not.
        browser.run("document.querySelectorAll('[data-question]').forEach((question, i) =>"
                + " question.querySelectorAll('input')[i === 3 ? 1 : 0].click())");
        browser.open(site.url("compare.html?a=BHR2424-901v1&b=BHR1212-001v2"));
        browser.until("document.querySelector('#compare[data-ready]')");
        take("guide-compare", "document.querySelector('#heads')");
        take("guide-carried", "document.querySelector('#carried')");
    }

    private void selfCheck(String page) throws IOException {
        size();
        browser.open(page);
        browser.until("document.querySelector('[data-ready]')");
        browser.run("document.querySelector('#begin').click()");
        browser.until("document.querySelector('.step.on [type=radio]')");
        browser.run("document.querySelector('.step.on [type=radio]').click()");
        take("guide-self-check", "document.querySelector('main h1')");
        // Some of each answer, the same every time.
        browser.run("[...document.querySelectorAll('fieldset')].slice(1, " + ANSWERED
                + ").map((each, i) => each.querySelectorAll('[type=radio]')[i % 3]).forEach((each) => each.checked || each.click())");
        browser.run("location.hash = '#result'");
        browser.until("document.querySelector('.step.on')?.id === 'result'");
        take("guide-study", "document.querySelector('#study-list').closest('section')");
    }

    private void coverage(Site site) throws IOException {
        CourseDesk desk = CourseDesk.fresh(browser, site, Screen.DESKTOP);
        desk.type("course-name", "培訓專案企劃").unit("產業分析", "6").unit("提案實作", "3");
        desk.step("map").press("T1.1 0taught").press("T1.1 0assessed").press("P1.2.1@T1.2 0assessed");
        desk.leaveOut("K04@T1.2", "先備課程");
        size();
        browser.run("document.activeElement.blur()");
        take("guide-map", "document.querySelector('#map .marks-frame').previousElementSibling.previousElementSibling");
        browser.show(Screen.DESKTOP);
        desk.step("report");
        size();
        take("guide-report", "document.querySelector('.step.on, #report')");
    }

    private void size() {
        browser.command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", WIDTH, "height", HEIGHT, "deviceScaleFactor", 1.5, "mobile", false));
    }

    private void take(String name, String top) throws IOException {
        browser.run(top + "?.scrollIntoView()");
        Object data = browser.command("Page.captureScreenshot", Map.of("format", "webp", "quality", QUALITY))
                .get("data");
        Files.write(folder.resolve(name + ".webp"), Base64.getDecoder().decode(data.toString()));
    }
}
