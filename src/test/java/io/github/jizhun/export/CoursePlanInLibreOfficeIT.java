package io.github.jizhun.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.link.LinkedStandard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Planning workbooks in a program that nobody here wrote: empty ones compute to what they store, and in filled ones each code keeps
 * its result when rows are sorted, filtered and deleted.
 */
@Order(1)
class CoursePlanInLibreOfficeIT {
    /** Empty plans in both formats. */
    private static final List<String> EMPTY = List.of("empty.xlsx", "empty.ods");

    private static final String COVERAGE = "涵蓋";
    private static final int REASON = 4;
    private static final int FIRST_UNIT = 5;
    /** Half of them beyond the prepared columns. */
    private static final int UNITS = 72;

    @TempDir
    private static Path folder;

    /** The marks of each code by unit, and the reason last; by workbook. */
    private static final Map<String, Map<String, List<String>>> FILLED = new TreeMap<>();

    @BeforeAll
    static void edit() throws IOException, InterruptedException {
        LibreOffice office = LibreOffice.find(CoursePlanInLibreOfficeIT.class);
        List<LinkedStandard> standards = List.of(SampleContent.frozen(), Samples.rich());
        for (LinkedStandard standard : standards) {
            Files.write(folder.resolve(standard.code() + ".xlsx"), filled(standard));
        }
        for (String name : EMPTY) {
            Files.write(folder.resolve(name), plan(SampleContent.frozen(), name.replaceFirst(".*\\.", "")));
        }
        office.run(
                folder,
                "/office/Module1.xba",
                folder.toUri().toString(),
                String.join("|", FILLED.keySet()) + "|" + String.join("|", EMPTY));
    }

    private static byte[] plan(LinkedStandard standard, String ending) {
        return ExportedFiles.of(standard).bytes(standard.code() + "/data/course-plan." + ending);
    }

    /** Every kind of result, many times. */
    private static byte[] filled(LinkedStandard standard) throws IOException {
        Random random = new Random(1);
        Map<String, List<String>> marks = new LinkedHashMap<>();
        try (Book book = Book.read(plan(standard, "xlsx"));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : book.sheet(COVERAGE)) {
                if (row.getRowNum() > 0) {
                    List<String> ofRow = new ArrayList<>();
                    int most = random.nextInt(3);
                    for (int unit = 0; unit < UNITS; unit++) {
                        ofRow.add("");
                    }
                    for (int i = 0; i < most; i++) {
                        ofRow.set(
                                random.nextInt(UNITS),
                                List.of("授", "評", "授評", "不").get(random.nextInt(4)));
                    }
                    ofRow.add(random.nextBoolean() ? "先備課程" : "");
                    for (int unit = 0; unit < UNITS; unit++) {
                        if (!ofRow.get(unit).isEmpty()) {
                            row.createCell(FIRST_UNIT + unit).setCellValue(ofRow.get(unit));
                        }
                    }
                    row.createCell(REASON).setCellValue(ofRow.get(UNITS));
                    marks.put(row.getCell(0).getStringCellValue(), ofRow);
                }
            }
            for (int unit = 1; unit <= 6; unit++) {
                book.sheet("課程單元").getRow(unit).createCell(1).setCellValue("課程" + unit);
            }
            FILLED.put(standard.code() + ".xlsx", marks);
            book.workbook().write(out);
            return out.toByteArray();
        }
    }

    private static Book after(String name, String stage) throws IOException {
        return Book.read(Files.readAllBytes(folder.resolve(name + "-" + stage + ".xlsx")));
    }

    @Test
    void anEmptyPlanComputesToWhatItStores() throws IOException {
        try (Book stored = Book.read(Files.readAllBytes(folder.resolve(EMPTY.get(0))))) {
            for (String name : EMPTY) {
                try (Book computed = after(name, "opened")) {
                    assertEquals(stored.sheets(), computed.sheets());
                    for (String sheet : stored.sheets()) {
                        List<Map<String, String>> rows = stored.rows(sheet);
                        List<Map<String, String>> all = computed.rows(sheet);
                        assertEquals(rows, all.subList(0, rows.size()), name + " " + sheet);
                        // Rows to fill, below those that are prepared.
                        all.subList(rows.size(), all.size())
                                .forEach(row -> assertEquals(Set.of(""), Set.copyOf(row.values()), name));
                    }
                }
            }
        }
    }

    @Test
    void aPlanIsSortedAndFilteredThoughItIsProtected() throws IOException {
        for (String name : EMPTY) {
            try (Book sorted = after(name, "sorted")) {
                assertEquals("S28", sorted.rows(COVERAGE).get(0).get("代碼"), name);
                assertEquals("單元9", sorted.rows("課程單元").get(0).get("單元"), name);
                assertEquals(Set.of("尚未涵蓋"), Set.copyOf(results(sorted).values()), name);
                assertTrue(sorted.sheet("檢核").getProtect(), name);
            }
            try (Book filtered = after(name, "filtered")) {
                assertTrue(filtered.sheet(COVERAGE).getRow(88).getZeroHeight(), name);
            }
        }
    }

    @Test
    void eachCodeKeepsItsResultWhenSheetsAreSortedAndFiltered() throws IOException {
        for (String name : FILLED.keySet()) {
            Map<String, String> expected = results(name, Set.of(), UNITS);
            List<List<String>> totals = new ArrayList<>();
            for (String stage : List.of("opened", "sorted", "filtered")) {
                try (Book book = after(name, stage)) {
                    assertEquals(expected, results(book), name + " " + stage);
                    totals.add(totals(book));
                    assertEquals(
                            "課程3",
                            book.sheet(COVERAGE)
                                    .getRow(0)
                                    .getCell(FIRST_UNIT + 2)
                                    .getStringCellValue());
                }
            }
            assertEquals(totals.get(0), totals.get(1));
            assertEquals(totals.get(0), totals.get(2));
        }
        // Sorted it was, and filtered.
        try (Book opened = after("BHR1212-001v2.xlsx", "opened");
                Book filtered = after("BHR1212-001v2.xlsx", "filtered")) {
            assertEquals("P1.1.1", opened.rows(COVERAGE).get(0).get("代碼"));
            assertEquals("S28", filtered.rows(COVERAGE).get(0).get("代碼"));
            assertEquals(true, filtered.sheet(COVERAGE).getRow(88).getZeroHeight());
        }
    }

    @Test
    void whatIsLeftKeepsItsResultWhenRowsAndUnitsAreDeleted() throws IOException {
        for (String name : FILLED.keySet()) {
            try (Book before = after(name, "filtered");
                    Book cut = after(name, "cut")) {
                Set<String> deleted = new HashSet<>(results(before).keySet());
                cut.rows(COVERAGE).forEach(row -> deleted.remove(row.get("代碼")));
                assertEquals(Math.min(3, FILLED.get(name).size()), deleted.size());
                Map<String, String> expected = results(name, deleted, UNITS - 1);
                assertEquals(expected, results(cut), name);
                List<String> totals = totals(cut);
                Map<String, Long> counted =
                        expected.values().stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
                counted.forEach((result, count) -> assertEquals(
                        1,
                        totals.stream()
                                .filter(total -> total.startsWith(result + " ") && total.endsWith(" " + count))
                                .count(),
                        name + " " + result + totals));
                assertEquals(
                        List.of(),
                        totals.stream().filter(total -> total.contains("#")).toList());
            }
        }
    }

    private static Map<String, String> results(Book book) {
        return book.rows("檢核").stream().collect(Collectors.toMap(row -> row.get("代碼"), row -> row.get("結果")));
    }

    private static List<String> totals(Book book) {
        return book.rows("檢核摘要").stream()
                .map(row -> String.join(" ", row.values()))
                .toList();
    }

    private static Map<String, String> results(String name, Set<String> deleted, int units) {
        return FILLED.get(name).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        marks -> deleted.contains(marks.getKey())
                                ? "列已刪除"
                                : result(
                                        marks.getValue().subList(0, units),
                                        marks.getValue().get(UNITS))));
    }

    private static String result(List<String> marks, String reason) {
        boolean isTaught = marks.contains("授") || marks.contains("授評");
        boolean isAssessed = marks.contains("評") || marks.contains("授評");
        if (marks.contains("不")) {
            return isTaught || isAssessed ? "標示矛盾" : reason.isEmpty() ? "不納入但未填理由" : "不納入";
        }
        if (isTaught) {
            return isAssessed ? "已涵蓋" : "有授課未評量";
        }
        return isAssessed ? "有評量未授課" : "尚未涵蓋";
    }
}
