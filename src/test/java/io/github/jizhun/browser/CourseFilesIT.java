package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.SampleContent;
import io.github.jizhun.SharedSites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course leaves the page as a file, and comes back as one; what is no such file changes nothing. */
@InBrowser
class CourseFilesIT {
    private static final String UNIT = "市場分析";

    @TempDir
    private static Path folder;

    private static Site disk() {
        return Site.onDisk(SharedSites.frozen());
    }

    @Test
    void aFileThatIsNoneChangesNothing(Browser browser) throws IOException {
        CourseDesk desk = CourseDesk.fresh(browser, disk(), Screen.DESKTOP).unit("甲", "1");
        String before = desk.file();
        Map<String, String> files = Map.of(
                "hello", "不是課程職能對照的檔案",
                "{\"format\":\"jizhun-course/9\"}", "較新的版本",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"name\":\"<img src=x onerror=alert(1)>\",\"x\":1}",
                        "已損壞");
        for (Map.Entry<String, String> file : files.entrySet()) {
            desk.open(Files.writeString(folder.resolve("bad.json"), file.getKey()));
            browser.until("document.querySelector('#desk-notice').textContent.includes('" + file.getValue() + "')");
            assertEquals(before, desk.file());
            desk.press("notice-close");
        }
        browser.assertQuiet(disk());
    }

    @Test
    void aFileOfAnotherEditionIsTakenOnlyWhenAsked(Browser browser) throws IOException {
        CourseDesk desk = CourseDesk.fresh(browser, disk(), Screen.DESKTOP).unit("甲", "1");
        String before = desk.file();
        Path other = Files.writeString(
                folder.resolve("other.json"),
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v5\",\"name\":\"另一版\",\"units\":[{\"name\":\"乙\",\"taught\":[\"K01\",\"K77\"]}]}");
        desk.open(other);
        browser.until("document.querySelector('#desk-notice').textContent.includes('帶不過來的 1 項：K77')");
        assertTrue(browser.find("#desk-notice").getText().contains("屬於 BHR1212-001v5，目前是 BHR1212-001v2"));
        assertEquals(before, desk.file());
        desk.press("notice-close");
        assertEquals(before, desk.file());
        desk.open(other);
        browser.until("document.querySelector('[data-focus=take]')");
        desk.press("take");
        assertTrue(desk.file().contains("\"standard\": \"BHR1212-001v2\""));
        assertTrue(desk.file().contains("K01") && !desk.file().contains("K77"));
    }

    @Test
    void aSavedCourseInTheContentHasThePageThatItsMakerSaw(Browser browser, @TempDir Path other) throws IOException {
        CourseDesk desk = CourseDesk.fresh(browser, disk(), Screen.DESKTOP)
                .unit(UNIT, "6.50")
                .unit("提案\"一\": #2", "2");
        desk.type("course-name", "培訓專案企劃")
                .type("1outline", "一、甲\n- 乙：丙")
                .press("1assessments其他")
                .type("1assessmentOther", "口試");
        desk.step("map")
                .press("T1.1 0taught")
                .press("T1.2 1assessed")
                .press("T1.4 0taught")
                .press("O1.4.1@T1.4 1outputs");
        desk.leaveOut("P1.3.1@T1.3", "先備課程");
        // Of another competency unit than those that are chosen then.
        desk.press("T2 fold").press("T2.1 1assessed").press("O2.1.1@T2.1 1outputs");
        desk.step("units").press("basis-duties").press("scope-T1").press("scope-T3");
        List<?> made = (List<?>)
                browser.run(
                        "return JizhunForms.tables().map(({ head, body }) => [head, ...body].map((row) => row.map((cell) => String(cell).replace(/\\n/g, ' '))))");
        String[] sum = desk.sum().split("・");
        desk.step("report");
        List<String> outside = browser.texts("#gap-outside button.chip");
        assertFalse(outside.isEmpty());
        Path content = BuiltSite.copy(SampleContent.FROZEN, other.resolve("content"));
        Files.createDirectories(content.resolve("courses"));
        Files.writeString(content.resolve("courses/saved.json"), desk.file());
        BuiltSite.of(content, other);
        browser.open(Site.onDisk(other.resolve("site")).url("BHR1212-001v2/courses/saved.html"));
        List<?> shown = (List<?>)
                browser.run(
                        "return [...document.querySelectorAll('.form-table')].map((table) => [...table.rows].map((row) =>"
                                + " [...row.cells].map((cell) => { cell.querySelectorAll('br').forEach((line) => line.replaceWith(' ')); return cell.textContent; })))");
        assertEquals(made, shown);
        assertEquals(sum[1], browser.find(".verdict b").getText());
        assertTrue(sum[0].matches("範圍：T1、T3（\\d+ 項）"), sum[0]);
        assertEquals(
                sum[0].replaceAll(".*（", ""),
                browser.find(".scope-line").getText().replaceAll(".*（", ""));
        assertEquals(outside, browser.texts("#gap-outside .chip"));
        assertEquals(List.of(), Axe.violations(browser, Screen.DESKTOP));
        assertEquals(List.of(), Axe.violations(browser, Screen.PHONE));
    }
}
