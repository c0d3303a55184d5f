package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader prints is on A4, whole; every sheet says what it is of, where it is from and which one it is. */
@Order(1)
@InBrowser
class PrintIT {
    private static final Site SITE = Site.onDisk(SharedSites.frozen());
    private static final Site AT_AN_ADDRESS = Site.onDisk(SharedSites.irregular());
    private static final String NUMBER = "第 {0}／{1} 頁";

    @Test
    void theDocumentIsPrintedLyingWithEveryStatement(Browser browser) {
        Document page = page("document.html");
        Printed printed = print(browser, "document.html", false);
        List<String> statements = page.select("[data-statement]").eachText();
        assertTrue(statements.size() > 100, "statements: " + statements.size());
        assertTrue(printed.sheets().size() > 2, "sheets: " + printed.sheets().size());
        printed.assertHolds(statements);
        printed.assertRowsAreWhole(page.select(".rows-of-form thead th").eachText(), rows(page));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.7, 0.8, 0.9, 1.1, 1.2, 1.3})
    void whereverASheetEndsNoRowIsSplit(double scale, Browser browser) {
        Document page = page("document.html");
        browser.open(SITE.url(address("document.html")));
        Printed.of(browser, false, scale).assertRowsAreWhole(List.of(), rows(page));
    }

    @Test
    void aDutyThatGoesOverASheetIsNamedOnTheNext(Browser browser) {
        Printed printed = print(browser, "document.html", false);
        List<Element> rows = page("document.html").select(".rows-of-form tbody tr");
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).parent() == rows.get(i - 1).parent()) {
                assertTrue(
                        rows.get(i).selectFirst("th").text().endsWith("（續）"),
                        rows.get(i).text());
                printed.assertHolds(List.of(rows.get(i).selectFirst("th").text()));
            }
        }
    }

    @Test
    void aDutyIsPrintedUprightWithAllOfItsUnit(Browser browser) {
        assertIsUnitSheet(browser, "duty");
    }

    @Test
    void aTaskIsPrintedAsAUnitOfItsOwn(Browser browser) {
        Printed printed = assertIsUnitSheet(browser, "task");
        assertFalse(String.join("", printed.sheets()).contains("需求相近的任務"), "only what the standard says");
    }

    @Test
    void withoutScriptASheetLacksNothingButItsDate(Browser browser) {
        Printed printed = assertIsUnitSheet(browser.script(false), "task");
        assertEquals(0, printed.count("列印日期"));
        browser.script(true);
        assertTrue(assertIsUnitSheet(browser, "task").count("列印日期20") > 0);
    }

    @Test
    void theMatrixIsPrintedUprightWithItsMarksAndTotals(Browser browser) {
        Document page = page("matrix.html");
        Printed printed = print(browser, "matrix.html", true);
        long marks = page.select(".matrix tbody td").eachText().stream()
                .filter("●"::equals)
                .count();
        assertTrue(marks > 50, "marks: " + marks);
        assertEquals(marks + 1, printed.count("●"), "and one in the sentence that explains them");
        printed.assertRowsAreWhole(
                page.select(".matrix .codes th").eachText(),
                page.select(".matrix tbody tr:not(.kind) th").eachText().stream()
                        .map(name -> List.of(name.split(" ", 2)))
                        .toList());
        printed.assertHolds(List.of(page.select(".matrix tfoot tr").text()));
    }

    @Test
    void theSelfCheckIsPrintedAsAChecklistAndItsResultAsAResult(Browser browser) {
        Document page = page("self-check.html");
        List<String> indicators = page.select("[data-question] .text").eachText();
        List<String> needs = page.select("[data-need] .text").eachText();
        Printed checklist = print(browser, "self-check.html", true);
        checklist.assertHolds(indicators);
        checklist.assertHolds(needs);
        assertEquals(indicators.size(), checklist.count("在協助下做到"));
        browser.run("document.querySelectorAll('[data-question]').forEach((question) =>"
                + " question.querySelector('[value=not-yet]').click()); location.hash = 'result'");
        browser.until("document.querySelector('#result.on #study-list li')");
        Printed result = Printed.of(browser, true);
        result.assertHolds(needs);
        result.assertHolds(page.select("[data-task] h3 .text").eachText());
        assertEquals(0, result.count("檢核範圍") + result.count("改答案") + result.count(indicators.get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"duty", "task", "matrix.html", "document.html"})
    void aSheetLeadsBackToItsPageWhereTheSiteKnowsItsAddress(String kind, Browser browser) {
        String address = PageKinds.longest(AT_AN_ADDRESS).get(kind);
        browser.open(AT_AN_ADDRESS.url(address));
        String there = "https://example.org/standards/" + address;
        assertEquals(Set.of(there), Set.copyOf(Printed.codes(browser)));
        Printed.of(browser, !kind.equals("document.html")).assertHolds(List.of(there.replace("https://", "")));
        assertTrue(page(kind).select(".sheet-code").isEmpty(), "a site that does not know it draws nothing");
    }

    /** The texts of each row of the official table. */
    private static List<List<String>> rows(Document page) {
        return page.select(".rows-of-form tbody tr").stream()
                .map(row -> row.select("[data-statement], .again span").eachText())
                .toList();
    }

    /** Prints the longest page of a kind, with the head, the foot and the number on each sheet. */
    private static Printed print(Browser browser, String kind, boolean isUpright) {
        browser.open(SITE.url(address(kind)));
        Printed printed = Printed.of(browser, isUpright);
        printed.assertEachHolds(
                page(kind).select(".print-head span, .print-head b").eachText());
        printed.assertEachHolds(List.of("資料來源：勞動部勞動力發展署（iCAP）", "版權所有：勞動部勞動力發展署", "非官方重製，內容以 iCAP 公告為準"));
        printed.assertIsNumbered(NUMBER);
        return printed;
    }

    private static Printed assertIsUnitSheet(Browser browser, String kind) {
        Printed printed = print(browser, kind, true);
        Document page = page(kind);
        List<List<String>> rows =
                page.select("#unit tbody tr").stream().map(PrintIT::texts).toList();
        assertTrue(rows.get(0).size() > 5, "texts of a row: " + rows);
        printed.assertRowsAreWhole(page.select("#unit thead th").eachText(), rows);
        printed.assertHolds(page.select("#unit .chip, #unit .unit-profile dd").eachText());
        printed.assertHolds(page.select("#attitudes li").stream()
                .flatMap(attitude -> texts(attitude).stream())
                .toList());
        printed.assertHolds(page.select("#terms dt, #terms dd").eachText());
        assertFalse(page.select("#unit-errata li").isEmpty());
        printed.assertHolds(page.select("#unit-errata li b").eachText());
        assertFalse(page.select("#unit .slight").isEmpty());
        long marks = page.select(".erratum:not(.slight)").stream()
                .filter(mark -> mark.closest(".screen") == null && mark.text().equals("已更正"))
                .count();
        assertEquals(marks, printed.count("已更正"), "marks of what the sheet lists");
        assertEquals(0, printed.count("我的清單"), "what is for the screen");
        return printed;
    }

    /** The texts of a row or entry; paper gets what is raised, as a chip or mark is, after all other text. */
    private static List<String> texts(Element row) {
        Element copy = row.clone();
        copy.select(".chip, .erratum").remove();
        List<String> lists = copy.select("li").eachText();
        return lists.isEmpty() || copy.is("li")
                ? List.of(copy.text())
                : with(copy.select("th").eachText(), lists);
    }

    private static List<String> with(List<String> names, List<String> texts) {
        return Stream.concat(names.stream(), texts.stream()).toList();
    }

    private static String address(String kind) {
        return PageKinds.longest(SITE).get(kind);
    }

    private static Document page(String kind) {
        return SITE.page(address(kind));
    }
}
