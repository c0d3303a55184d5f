package io.github.jizhun.browser;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of a course in a browser, used as its readers use it. */
record CourseDesk(Browser browser, Site site) {
    static final String ADDRESS = "BHR1212-001v2/course-coverage.html";

    /** Notes what is copied and saved instead of giving it to the system. */
    private static final String SPY = """
            window.copied = []; window.saved = [];
            Object.defineProperty(navigator, "clipboard", { configurable: true, value: {
              write: async ([item]) => window.copied.push({
                plain: await (await item.getType("text/plain")).text(), html: await (await item.getType("text/html")).text() }) } });
            const create = URL.createObjectURL;
            URL.createObjectURL = (blob) => {
              blob.arrayBuffer().then((bytes) => window.saved.push(btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""))));
              return create(blob);
            };
            HTMLAnchorElement.prototype.click = () => {};
            """;

    /** Opens the page with nothing kept. */
    static CourseDesk fresh(Browser browser, Site site, Screen screen) {
        browser.reset();
        browser.show(screen).open(site.url(ADDRESS));
        CourseDesk desk = new CourseDesk(browser, site).spied();
        if (desk.kept().isEmpty()) {
            return desk;
        }
        browser.run("localStorage.clear()");
        return desk.reload();
    }

    CourseDesk reload() {
        browser.run("location.reload()");
        return spied();
    }

    private CourseDesk spied() {
        browser.until("document.readyState === 'complete' && document.querySelector('.desk-steps [aria-current]')");
        browser.run(SPY);
        return this;
    }

    CourseDesk step(String name) {
        browser.find(".desk-steps a[href='#" + name + "']").click();
        browser.until("!document.querySelector('#" + name + "').classList.contains('away')");
        return this;
    }

    /** The element that keeps its focus under this name. */
    WebElement part(String focus) {
        return browser.find("[data-focus='" + focus + "']");
    }

    CourseDesk press(String focus) {
        WebElement part = part(focus);
        browser.run("arguments[0].scrollIntoView({ block: 'center' })", part);
        part.click();
        return this;
    }

    CourseDesk type(String focus, String text) {
        part(focus).clear();
        part(focus).sendKeys(text);
        return this;
    }

    /** Adds a unit with its name and hours. */
    CourseDesk unit(String name, String hours) {
        int at = browser.all(".unit-card").size();
        return press("add").type(at + "name", name).type(at + "hours", hours);
    }

    CourseDesk leaveOut(String row, String reason) {
        press(row + " leave");
        part(row + " reason").sendKeys(reason + Keys.ENTER);
        return this;
    }

    String sum() {
        return browser.find("#desk-sum").getText();
    }

    /** The course as its file would be. */
    String file() {
        return (String) browser.run("return JizhunCourseFile.write(JizhunDesk.course())");
    }

    /** What the browser would still have if it lost power now. */
    String kept() {
        return (String)
                browser.run(
                        "return Object.keys(localStorage).filter((key) => key.includes('course-coverage/')).map((key) => localStorage[key]).join()");
    }

    CourseDesk open(Path file) {
        browser.find("input[type=file]").sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** The bytes of what was saved since the page was opened, in Base64. */
    List<String> saved(int count) {
        browser.until("saved.length === " + count);
        return ((List<?>) browser.run("return saved"))
                .stream().map(String.class::cast).toList();
    }
}
