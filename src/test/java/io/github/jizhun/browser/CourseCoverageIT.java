package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import io.github.jizhun.export.Book;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** A designer maps a course to a standard, from the first unit to the tables of the course report. */
@Order(1)
@InBrowser
class CourseCoverageIT {
    private static final String UNIT = "市場分析";

    private static final String TWENTY_TIMES =
            "for (let i = 0; i < 20; i++) document.querySelector('[data-act=%s]').click()";

    @TempDir
    private static Path folder;

    private static Site disk() {
        return Site.onDisk(SharedSites.frozen());
    }

    /** Where the page comes from has to do with what it keeps, the screen with how it lies: each is tried once. */
    @ParameterizedTest
    @CsvSource({"disk, PHONE", "http, DESKTOP"})
    void aCourseIsMadeKeptAndTakenAlongOnAnyScreenFromAnyPlace(String way, Screen screen, Browser browser)
            throws IOException {
        try (Site site = way.equals("http") ? Site.served(SharedSites.frozen()) : disk()) {
            fromStartToFinish(CourseDesk.fresh(browser, site, screen));
            browser.assertQuiet(site);
        }
    }

    private static void fromStartToFinish(CourseDesk desk) throws IOException {
        desk.type("course-name", "培訓專案高級班");
        assertTrue(desk.browser().find("#name-warnings").getText().contains("「高級」"));
        desk.type("course-name", "培訓專案企劃").unit(UNIT, "6").unit("提案", "三");
        desk.step("map").press("T1.1 0taught").press("T1.1 0assessed").press("P1.2.1@T1.2 0assessed");
        desk.leaveOut("K04@T1.2", "先備課程");
        assertEquals("已處理 8/88 項・待處理 80 項・合計 6 小時", desk.sum());
        String before = desk.file();
        assertEquals(before, desk.kept(), "kept before anything else happens");
        desk.reload();
        assertEquals(before, desk.file(), "a reload loses nothing");
        desk.step("report");
        assertEquals(List.of("2", "K04"), gaps(desk, "leftOut"));
        assertEquals(List.of("1", "P1.2.1"), gaps(desk, "assessedOnly"));
        assertTrue(desk.browser().find("#gap-hours").getText().contains("「三」"));
        desk.press("jump P1.2.1");
        desk.browser().until("document.activeElement.dataset.focus?.startsWith('P1.2.1@')");
        assertEquals("map", desk.browser().url().replaceFirst(".*#", ""));
        desk.step("forms");
        forms(desk);
        fileComesBack(desk, before);
    }

    @Test
    void aCourseOnCompetencyUnitsIsJudgedByThemAlone(Browser browser) throws IOException {
        for (Screen screen : List.of(Screen.DESKTOP, Screen.PHONE)) {
            CourseDesk desk = CourseDesk.fresh(browser, disk(), screen);
            assertFalse(browser.sees("#scope-duties"));
            desk.press("basis-duties");
            assertTrue(browser.find("#scope-told").getText().contains("請選擇至少一個"));
            desk.press("scope-T4");
            assertEquals("範圍：T4（15 項）・已處理 0/15 項・待處理 15 項・合計 0 小時", desk.sum());
            desk.unit(UNIT, "6").step("map");
            assertEquals(List.of("T4"), browser.texts("#marks .of-duty .chip"));
            desk.press("T4.1 0taught").press("T4.1 0assessed").leaveOut("P4.2.1@T4.2", "先備課程");
            String sum = desk.sum();
            assertTrue(sum.startsWith("範圍：T4（15 項）・已處理 "), sum);
            String before = desk.file();
            assertTrue(before.contains("\"scope\": [\n    \"T4\"\n  ]"), before);
            desk.reload();
            assertEquals(before, desk.file());
            assertEquals(sum, desk.sum());
            desk.step("report");
            assertEquals("範圍：T4（15 項）", browser.find("#report-scope").getText());
            assertEquals(List.of("T4", "T4.1", "T4.2", "T4.3"), browser.texts("#tallies tr > th > .chip"));
            assertEquals(
                    Long.valueOf(15),
                    browser.run("return Number(document.querySelector('[data-number=\"all all\"]').textContent)"));
            desk.step("forms");
            assertEquals("範圍：T4（15 項）", browser.find("#forms-scope").getDomProperty("textContent"));
            assertEquals(List.of("T4.1", "T4.2", "T4.3"), tableOne(browser));
            desk.press("xlsx");
            try (Book book = Book.read(Base64.getDecoder().decode(desk.saved(1).get(0)))) {
                assertEquals(3, book.rows("表1 本課程之職能表").size());
                assertEquals(15, book.rows("涵蓋情形").size());
                assertEquals("T4", book.rows("職能依據的單元").get(0).get("代碼"));
            }
            desk.step("units");
            assertTrue(browser.find("[data-focus=basis-duties]").isSelected());
            desk.press("basis-whole");
            assertTrue(desk.sum().matches("已處理 \\d+/88 項・.*"), desk.sum());
            browser.find("[data-act=undo]").click();
            assertEquals(before, desk.file());
            browser.assertQuiet(disk());
        }
    }

    private static List<?> tableOne(Browser browser) {
        return (List<?>)
                browser.run(
                        "return [...document.querySelector('.form-table').tBodies[0].rows].map((row) => row.cells[0].textContent.split(' ')[0])");
    }

    @Test
    void whatUnitsTreatOutsideTheScopeIsReportedAndStandsInTheTables(Browser browser) {
        CourseDesk desk = CourseDesk.fresh(browser, disk(), Screen.DESKTOP).unit("甲", "1");
        desk.step("map").press("T3 fold").press("P3.2.1@T3.2 0taught").press("O3.2.2@T3.2 0outputs");
        desk.step("units").press("basis-duties").press("scope-T4").step("report");
        assertEquals(List.of("O3.2.2", "P3.2.1"), browser.texts("#gap-outside button.chip"));
        assertEquals("已處理 0/15 項", browser.find("#settled").getText());
        desk.step("forms");
        assertEquals(List.of("T3.2", "T4.1", "T4.2", "T4.3"), tableOne(browser));
        desk.step("report").press("jump P3.2.1");
        browser.until("document.activeElement.dataset.focus === 'P3.2.1@T3.2 0taught'");
        assertEquals("不在範圍", browser.find("[data-row='P3.2.1'] .outcome").getText());
        desk.press("P3.2.1@T3.2 0taught").press("O3.2.2@T3.2 0outputs");
        assertEquals(List.of("T4"), browser.texts("#marks .of-duty .chip"));
        browser.assertQuiet(disk());
    }

    @Test
    void theFilterShowsTheWholeBlockOfATaskOrDuty(Browser browser) {
        CourseDesk desk =
                CourseDesk.fresh(browser, disk(), Screen.PHONE).unit("甲", "1").step("map");
        for (String sought : List.of("T4.1", "ｔ4.1", "管控專案時程")) {
            desk.type("filter", sought);
            assertEquals(List.of("T4", "T4.1"), browser.texts("#marks .of-duty .chip, #marks .of-task .chip"), sought);
            assertTrue(browser.texts("#marks [data-row] .chip").containsAll(List.of("P4.1.1", "K19")), sought);
        }
        desk.type("filter", "Ｔ4");
        assertEquals(
                List.of("T4", "T4.1", "T4.2", "T4.3"), browser.texts("#marks .of-duty .chip, #marks .of-task .chip"));
        assertFalse(browser.sees("#map-nothing"));
        desk.type("filter", "T77");
        assertTrue(browser.sees("#map-nothing"));
    }

    /** How many there are of an outcome, as reported, and their codes. */
    private static List<String> gaps(CourseDesk desk, String outcome) {
        List<String> reported = new ArrayList<>();
        reported.add(desk.browser().find("#gap-" + outcome + " small").getText().replaceAll("\\D", ""));
        reported.addAll(desk.browser().texts("#gap-" + outcome + " button.chip"));
        if (outcome.equals("leftOut")) {
            reported.set(0, String.valueOf(desk.browser().all("#gap-leftOut li").size() + 1));
        }
        return reported;
    }

    private static void forms(CourseDesk desk) throws IOException {
        desk.press("copy-1");
        desk.browser().until("copied.length === 1");
        Map<?, ?> copied = (Map<?, ?>) desk.browser().run("return copied[0]");
        assertTrue(copied.get("plain")
                .toString()
                .startsWith(
                        "課程(單元)名稱_中文\t課程(單元)名稱_英文\t課程(單元)職能級別\t教學／訓練目標\t對應行為指標\t對應之知識(K)\t對應之技能(S)\n" + UNIT + "\t"));
        assertTrue(copied.get("html").toString().startsWith("<table border=\"1\"><thead><tr><th>課程(單元)名稱_中文</th>"));
        desk.press("xlsx");
        byte[] bytes = Base64.getDecoder().decode(desk.saved(1).get(0));
        try (Book book = Book.read(bytes)) {
            assertEquals(book.extents(), book.dimensions());
            assertEquals(
                    List.of("表1 本課程之職能表", "表3 教學訓練目標與職能內涵", "表4 課程內容", "表8 學習成果評量方式", "表11 學習成果證據", "涵蓋情形"),
                    book.sheets());
            Map<String, String> first = book.rows("表1 本課程之職能表").get(0);
            assertEquals(
                    List.of("工作任務_中文", "工作任務_英文", "對應之行為指標(P)", "職能級別(L)", "對應之知識(K)", "對應之技能(S)"),
                    List.copyOf(first.keySet()));
            assertEquals("T1.1 分析產業趨勢", first.get("工作任務_中文"));
            String indicator = first.get("對應之行為指標(P)");
            assertTrue(
                    book.rows("表3 教學訓練目標與職能內涵").get(0).get("對應行為指標").startsWith(indicator),
                    "the same words in every table");
            assertFalse(book.rows("表1 本課程之職能表").get(1).get("對應之知識(K)").contains("K04"), "left out");
            assertEquals("6", book.rows("表4 課程內容").get(0).get("課程時數"));
            for (String table : List.of("表4 課程內容", "表8 學習成果評量方式", "表11 學習成果證據")) {
                assertEquals(UNIT, book.rows(table).get(0).get("課程(單元)名稱"), table);
            }
            assertEquals(
                    "□測驗 □作業評量 □實作評量 □口頭報告 □無 □其他",
                    book.rows("表8 學習成果評量方式").get(0).get("評量方式"));
            assertEquals(88, book.rows("涵蓋情形").size());
            inWord(desk, book);
        }
    }

    /** The same tables for a word processor; marks of errata are in all of them or, at first, in none. */
    private static void inWord(CourseDesk desk, Book book) throws IOException {
        desk.press("docx");
        try (XWPFDocument word = read(desk.saved(2).get(1))) {
            List<String> heads = word.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(text -> !text.isEmpty())
                    .toList();
            assertEquals("培訓專案企劃", heads.get(0));
            assertEquals(
                    book.sheets(), heads.subList(heads.size() - book.sheets().size(), heads.size()));
            for (int i = 0; i < book.sheets().size(); i++) {
                XWPFTable table = word.getTables().get(i);
                List<Map<String, String>> rows = book.rows(book.sheets().get(i));
                assertTrue(table.getRow(0).isRepeatHeader());
                assertEquals(List.copyOf(rows.get(0).keySet()), cells(table.getRow(0)));
                for (int row = 0; row < rows.size(); row++) {
                    assertEquals(List.copyOf(rows.get(row).values()), cells(table.getRow(row + 1)));
                }
            }
            assertFalse(word.getTables().get(0).getText().contains("〔"), "no marks in what is handed in");
        }
        desk.browser().find("#with-marks").click();
        desk.press("docx");
        try (XWPFDocument word = read(desk.saved(3).get(2))) {
            assertTrue(word.getTables().get(0).getText().contains("〔已更正〕"));
        }
        assertTrue(desk.browser().texts(".form-table").get(0).contains("〔已更正〕"));
        desk.browser().find("#with-marks").click();
        assertFalse(desk.browser().texts(".form-table").get(0).contains("〔"));
    }

    private static XWPFDocument read(String saved) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Base64.getDecoder().decode(saved)));
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    private static void fileComesBack(CourseDesk desk, String before) throws IOException {
        desk.browser().find("[data-act=save]").click();
        byte[] bytes = Base64.getDecoder().decode(desk.saved(4).get(3));
        assertEquals(before, new String(bytes, StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("course.json"), bytes);
        desk.browser().run("localStorage.clear()");
        desk.reload();
        assertFalse(desk.file().contains(UNIT));
        desk.open(file);
        desk.browser().until("JizhunDesk.course().units.length === 2");
        assertEquals(before, desk.file());
    }

    @Test
    void whenTheTabCrashesAndTheBrowserIsStartedAgainNothingIsLost(@TempDir Path profile) {
        String before;
        try (Browser first = Browser.with(profile)) {
            first.open(disk().url(CourseDesk.ADDRESS));
            CourseDesk desk = new CourseDesk(first, disk()).unit(UNIT, "6").step("map");
            desk.press("T1.1 0taught").leaveOut("K04@T1.2", "先備課程");
            before = desk.file();
            first.crash();
        }
        try (Browser second = Browser.with(profile)) {
            second.open(disk().url(CourseDesk.ADDRESS));
            assertEquals(before, new CourseDesk(second, disk()).file());
            assertTrue(second.texts(".unit-title").contains(UNIT));
        }
    }

    @Test
    void theKeyboardAloneIsEnough(Browser browser) {
        CourseDesk desk = CourseDesk.fresh(browser, disk(), Screen.DESKTOP);
        tabTo(browser, "add");
        browser.press(Keys.ENTER).press(UNIT);
        tabTo(browser, "0hours");
        browser.press("4.5");
        browser.run("document.querySelector('.desk-steps a').focus()");
        browser.press(Keys.TAB).press(Keys.ENTER);
        tabTo(browser, "T1 fold");
        browser.press(Keys.ARROW_DOWN).press(Keys.ARROW_RIGHT).press(Keys.SPACE);
        assertEquals("T1.1 0taught", browser.focused().getDomAttribute("data-focus"), "the focus stays");
        browser.press(Keys.ARROW_DOWN).press(Keys.ARROW_RIGHT).press(Keys.SPACE);
        assertEquals("P1.1.1@T1.1 0assessed", browser.focused().getDomAttribute("data-focus"));
        browser.press(Keys.END).press(Keys.ENTER).press("不開設", Keys.ENTER);
        assertTrue(desk.file().contains("\"reason\": \"不開設\""), desk.file());
        browser.run("document.querySelector('.desk-steps a').focus()");
        browser.pressWith(Keys.CONTROL, "z");
        assertFalse(desk.file().contains("不開設"));
        assertTrue(desk.file().contains("\"hours\": 4.5"), desk.file());
        browser.assertQuiet(disk());
    }

    private static void tabTo(Browser browser, String focus) {
        for (int i = 0; i < 60; i++) {
            if (focus.equals(browser.focused().getDomAttribute("data-focus"))) {
                return;
            }
            browser.press(Keys.TAB);
        }
        throw new AssertionError("not reached by Tab: " + focus);
    }

    @Test
    void everyStepGoesBackAndForth(Browser browser) {
        CourseDesk desk = CourseDesk.fresh(browser, disk(), Screen.DESKTOP);
        String empty = desk.file();
        desk.unit("甲", "1").unit("乙", "2").press("1up").press("0copy").press("2remove");
        desk.step("map").press("T2 fold").press("T2.1 1taught").press("O2.1.1@T2.1 0outputs");
        String done = desk.file();
        browser.run(TWENTY_TIMES.formatted("undo"));
        assertEquals(empty, desk.file());
        browser.run(TWENTY_TIMES.formatted("redo"));
        assertEquals(done, desk.file());
    }

    @Test
    void aStepBeginsBelowTheBarsThatStayWhereverTheReaderWas(Browser browser) {
        CourseDesk desk = CourseDesk.fresh(browser, disk(), Screen.DESKTOP).unit("甲", "1");
        for (String step : List.of("forms", "report", "forms")) {
            desk.step(step);
            browser.until(
                    "document.querySelector('#%s > p').getBoundingClientRect().top >= document.querySelector('.desk-bar').getBoundingClientRect().bottom"
                            .formatted(step));
            browser.run("scrollTo({ top: 9999, behavior: 'instant' })");
        }
    }

    @Test
    void aPastedListIsShownBeforeItIsMarked(Browser browser) {
        CourseDesk desk =
                CourseDesk.fresh(browser, disk(), Screen.DESKTOP).unit("甲", "1").step("map");
        desk.press("paste");
        browser.find("#paste").sendKeys("ｋ１９、K1、P3-2-1、O1.4.1、K77、T1");
        assertEquals(
                List.of("認得 4 項： O1.4.1 P3.2.1 K01 K19", "找不到 1 項： K77", "不能標示 1 項（任務或態度）： T1"),
                browser.texts(".paste-told p"));
        assertFalse(desk.file().contains("taught"));
        desk.press("paste-apply");
        assertTrue(
                desk.file()
                        .replaceAll("\\s", "")
                        .contains(
                                "\"taught\":[\"P3.2.1\",\"K01\",\"K19\"],\"assessed\":[\"P3.2.1\",\"K01\",\"K19\"],\"outputs\":[\"O1.4.1\"]"),
                desk.file());
    }

    @Test
    void everyStepIsOpenToAll(Browser browser) {
        CourseDesk desk = CourseDesk.fresh(browser, disk(), Screen.DESKTOP)
                .unit(UNIT, "六")
                .unit("乙", "2");
        desk.type("course-name", "高級班")
                .step("map")
                .press("T2 fold")
                .press("T2.1 0taught")
                .step("units")
                .press("basis-duties")
                .press("scope-T1")
                .step("map")
                .press("T1.1 0taught")
                .press("T1.2 0assessed")
                .leaveOut("P1.3.1@T1.3", "先備課程");
        desk.press("paste");
        browser.find("#paste").sendKeys("K01 K77");
        for (String step : List.of("map", "report", "forms", "units")) {
            browser.show(Screen.DESKTOP);
            desk.step(step);
            assertEquals(List.of(), Axe.violations(browser, Screen.DESKTOP), step);
            assertEquals(List.of(), Axe.violations(browser, Screen.PHONE), step);
            for (Screen screen : List.of(Screen.PHONE, Screen.ZOOMED)) {
                browser.show(screen);
                assertEquals(
                        Boolean.TRUE,
                        browser.run("return document.documentElement.scrollWidth <= innerWidth"),
                        step + " moves sideways on " + screen);
            }
        }
    }

    @Test
    void withoutScriptThePageSaysWhatItNeeds(Browser browser) {
        browser.script(false).open(disk().url(CourseDesk.ADDRESS));
        assertFalse(browser.sees("#desk"));
        assertTrue(browser.find("noscript a").getDomAttribute("href").endsWith("course-plan.xlsx"));
    }
}
