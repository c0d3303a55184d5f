package io.github.jizhun.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.SampleContent;
import io.github.jizhun.export.excel.CoursePlan;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Planning workbooks in a program that nobody here wrote: empty ones compute to what they store, and in filled ones each code keeps
 * its result when rows are sorted, filtered and deleted.
 */
class CoursePlanInLibreOfficeIT {
    private static final String EMPTY = "empty";
    private static final int FIRST_UNIT = 4;

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
        Files.write(folder.resolve(EMPTY + ".xlsx"), plan(SampleContent.frozen()));
        office.run(
                folder,
                "/office/Module1.xba",
                folder.toUri().toString(),
                String.join("|", FILLED.keySet()) + "|" + EMPTY);
    }

    private static byte[] plan(LinkedStandard standard) {
        return ExportedFiles.of(standard).bytes(standard.code() + "/data/course-plan.xlsx");
    }

    /** Every kind of result, many times. */
    private static byte[] filled(LinkedStandard standard) throws IOException {
        Random random = new Random(1);
        Map<String, List<String>> marks = new LinkedHashMap<>();
        try (Book book = Book.read(plan(standard));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : book.sheet(CoursePlan.COVERAGE)) {
                if (row.getRowNum() > 0) {
                    List<String> ofRow = new ArrayList<>();
                    int most = random.nextInt(3);
                    for (int unit = 0; unit < CoursePlan.UNITS; unit++) {
                        ofRow.add("");
                    }
                    for (int i = 0; i < most; i++) {
                        ofRow.set(
                                random.nextInt(CoursePlan.UNITS),
                                List.of("授", "評", "授評", "不").get(random.nextInt(4)));
                    }
                    ofRow.add(random.nextBoolean() ? "先備課程" : "");
                    for (int i = 0; i < ofRow.size(); i++) {
                        row.createCell(FIRST_UNIT + i).setCellValue(ofRow.get(i));
                    }
                    marks.put(row.getCell(0).getStringCellValue(), ofRow);
                }
            }
            for (int unit = 1; unit <= 6; unit++) {
                book.sheet(CoursePlan.COURSE_UNITS).getRow(unit).createCell(1).setCellValue("課程" + unit);
            }
            FILLED.put(standard.code(), marks);
            book.workbook().write(out);
            return out.toByteArray();
        }
    }

    private static Book after(String name, String stage) throws IOException {
        return Book.read(Files.readAllBytes(folder.resolve(name + "-" + stage + ".xlsx")));
    }

    @Test
    void anEmptyPlanComputesToWhatItStores() throws IOException {
        try (Book stored = Book.read(Files.readAllBytes(folder.resolve(EMPTY + ".xlsx")));
                Book computed = after(EMPTY, "opened")) {
            for (String sheet : stored.sheets()) {
                assertEquals(stored.rows(sheet), computed.rows(sheet), sheet);
            }
        }
    }

    @Test
    void eachCodeKeepsItsResultWhenSheetsAreSortedAndFiltered() throws IOException {
        for (String name : FILLED.keySet()) {
            Map<String, String> expected = results(name, Set.of(), CoursePlan.UNITS);
            List<List<String>> totals = new ArrayList<>();
            for (String stage : List.of("opened", "sorted", "filtered")) {
                try (Book book = after(name, stage)) {
                    assertEquals(expected, results(book), name + " " + stage);
                    totals.add(totals(book));
                    assertEquals(
                            "課程3",
                            book.sheet(CoursePlan.COVERAGE)
                                    .getRow(0)
                                    .getCell(FIRST_UNIT + 2)
                                    .getStringCellValue());
                }
            }
            assertEquals(totals.get(0), totals.get(1));
            assertEquals(totals.get(0), totals.get(2));
        }
        // Sorted it was, and filtered.
        try (Book opened = after("BHR1212-001v2", "opened");
                Book filtered = after("BHR1212-001v2", "filtered")) {
            assertEquals("P1.1.1", opened.rows(CoursePlan.COVERAGE).get(0).get("代碼"));
            assertEquals("S28", filtered.rows(CoursePlan.COVERAGE).get(0).get("代碼"));
            assertEquals(true, filtered.sheet(CoursePlan.COVERAGE).getRow(88).getZeroHeight());
        }
    }

    @Test
    void whatIsLeftKeepsItsResultWhenRowsAndUnitsAreDeleted() throws IOException {
        for (String name : FILLED.keySet()) {
            try (Book before = after(name, "filtered");
                    Book cut = after(name, "cut")) {
                Set<String> deleted = new HashSet<>(results(before).keySet());
                cut.rows(CoursePlan.COVERAGE).forEach(row -> deleted.remove(row.get("代碼")));
                assertEquals(Math.min(3, FILLED.get(name).size()), deleted.size());
                Map<String, String> expected = results(name, deleted, CoursePlan.UNITS - 1);
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
        return book.rows(CoursePlan.CHECK).stream()
                .collect(Collectors.toMap(row -> row.get("代碼"), row -> row.get("結果")));
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
                                        marks.getValue().get(CoursePlan.UNITS))));
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
