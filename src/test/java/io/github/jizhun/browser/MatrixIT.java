package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The matrix is narrowed to a duty and a kind, and sorted by how many tasks need a row, on wide and on narrow screens. */
@InBrowser
class MatrixIT {
    private static final String MATRIX = "BHR1212-001v2/matrix.html";

    private static final Site SITE = Site.onDisk(SharedSites.frozen());

    private static final Document PAGE = SITE.page(MATRIX);

    /** The rows' codes in their first order, each with how many tasks mark it. */
    private static final Map<String, Integer> USES = PAGE.select(".matrix tbody tr:not(.kind)").stream()
            .collect(Collectors.toMap(
                    row -> row.expectFirst(".chip").text(),
                    row -> Integer.parseInt(row.lastElementChild().text()),
                    Integer::sum,
                    LinkedHashMap::new));

    @Test
    void aDutyShowsItsTasksAndWhatTheyNeed(Browser browser) {
        browser.show(Screen.DESKTOP).open(SITE.url(MATRIX));
        choose(browser, "duty", "1");
        Element duty = PAGE.select(".matrix thead th[scope=colgroup]").get(1);
        assertEquals(
                List.of(duty.text()),
                browser.texts(".matrix thead th[scope=colgroup]").stream()
                        .map(head -> head.replace("\n", " "))
                        .toList());
        List<String> tasks = browser.texts(".matrix .codes th:not(:first-child):not(:last-child)");
        assertEquals(Integer.parseInt(duty.attr("colspan")), tasks.size());
        List<String> needed = USES.keySet().stream()
                .filter(code -> tasks.stream().anyMatch(task -> isMarked(code, task)))
                .toList();
        assertEquals(needed, codes(browser));
        assertTrue(browser.find(".matrix-tools output").getText().contains(String.valueOf(needed.size())));
        browser.assertQuiet(SITE);
    }

    @Test
    void theRowsThatMostTasksNeedComeFirstAndStayMatchedToTheirList(Browser browser) {
        browser.show(Screen.DESKTOP).open(SITE.url(MATRIX));
        choose(browser, "sort", "uses");
        choose(browser, "kind", "knowledge");
        List<String> sorted = USES.keySet().stream()
                .filter(code -> code.startsWith("K"))
                .sorted(Comparator.comparing(USES::get).reversed())
                .toList();
        assertEquals(sorted, codes(browser));
        choose(browser, "duty", "1");
        List<String> narrowed = codes(browser);
        assertFalse(narrowed.isEmpty());
        browser.show(Screen.PHONE);
        assertEquals(narrowed, browser.texts(".by-need li .chip.knowledge"));
        browser.show(Screen.DESKTOP).find(".matrix-tools button[type=reset]").click();
        browser.until("document.querySelector('.matrix tbody[hidden]') === null");
        assertEquals(List.copyOf(USES.keySet()), codes(browser));
    }

    @Test
    void theColumnUnderThePointerIsLit(Browser browser) {
        browser.show(Screen.DESKTOP).open(SITE.url(MATRIX));
        String over = "document.querySelectorAll('.matrix tfoot td')[arguments[0]]"
                + ".dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))";
        browser.run(over, 2);
        assertEquals(
                List.of(3L),
                browser.run(
                        "return [...new Set([...document.querySelectorAll('.matrix .on')].map((it) => it.cellIndex))]"));
        browser.run("document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))");
        assertFalse(browser.sees(".matrix .on"));
    }

    private static void choose(Browser browser, String name, String value) {
        browser.find(".matrix-tools select[name=" + name + "]" + " option[value='" + value + "']")
                .click();
    }

    /** The rows seen, in their order. */
    private static List<String> codes(Browser browser) {
        return browser.texts(".matrix tbody th .chip");
    }

    private static boolean isMarked(String code, String task) {
        int column = PAGE.select(".matrix .codes th").eachText().indexOf(task);
        return PAGE.select(".matrix tbody tr:not(.kind)").stream()
                .filter(row -> row.expectFirst(".chip").text().equals(code))
                .anyMatch(row -> row.child(column).text().equals("●"));
    }
}
