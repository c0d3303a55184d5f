package io.github.jizhun.export.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.export.Book;
import io.github.jizhun.export.ExportedFiles;
import io.github.jizhun.link.LinkedStandard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The workbook for planning a course: what it holds, and that its formulas say what a planner must know. */
class CoursePlanTest {
    private static final int FIRST_UNIT = CoverageSheets.FIRST_UNIT;
    private static final int REASON = FIRST_UNIT - 1;
    private static final int LAST_UNIT = FIRST_UNIT + CourseUnit.COUNTED - 1;

    @TestFactory
    Stream<DynamicTest> coverageAndCheckHaveARowForEachIndicatorKnowledgeAndSkill() {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> {
                    try (Book book = plan(standard)) {
                        List<String> expected = CourseItem.COVERED.stream()
                                .flatMap(kind -> standard.ofKind(kind).stream())
                                .map(statement -> statement.label() + " " + statement.text())
                                .toList();
                        List<String> keys = new ArrayList<>();
                        for (String sheet : List.of(CoverageSheets.COVERAGE, CoverageSheets.CHECK)) {
                            assertEquals(
                                    expected,
                                    book.rows(sheet).stream()
                                            .map(row -> row.get("代碼").replaceFirst("^（.*）$", "") + " " + row.get("文字"))
                                            .toList());
                            book.rows(sheet).forEach(row -> keys.add(row.get("代碼")));
                        }
                        assertEquals(keys.subList(0, expected.size()), keys.subList(expected.size(), keys.size()));
                        assertEquals(expected.size(), Set.copyOf(keys).size(), "each row has a name of its own");
                        assertEquals(
                                standard.standard().tasks().count(),
                                book.rows("表1_職能表").size());
                        assertEquals(24, book.rows("課程單元").size());
                    }
                }));
    }

    @Test
    void everyKindOfCoverageHasItsResult() throws IOException {
        try (Book book = plan(SampleContent.frozen())) {
            mark(book, 1, FIRST_UNIT, "授評");
            mark(book, 2, FIRST_UNIT + 3, "授");
            // Beyond the prepared columns.
            mark(book, 3, LAST_UNIT, "評");
            mark(book, 4, FIRST_UNIT, "不");
            mark(book, 5, FIRST_UNIT, "不");
            mark(book, 5, REASON, "課程對象已具備");
            mark(book, 6, FIRST_UNIT, "不");
            mark(book, 6, FIRST_UNIT + 1, "授");
            mark(book, 7, FIRST_UNIT, "授");
            mark(book, 7, FIRST_UNIT + 1, "評");
            assertEquals(
                    List.of("已涵蓋", "有授課未評量", "有評量未授課", "不納入但未填理由", "不納入", "標示矛盾", "已涵蓋", "尚未涵蓋"),
                    results(book).subList(0, 8));
            Map<String, String> totals = totals(book);
            assertEquals("2 0 0 2", totals.get("已涵蓋"));
            assertEquals("0 0 0 0", totals.get("列已刪除"));
            assertEquals("21 32 28 81", totals.get("尚未涵蓋"));
            assertEquals("28 32 28 88", totals.get("全部項數"));
            assertEquals("單元1 0 2 0 0 2 1 0 0 1", units(book).get(0));
            assertEquals("單元4 0 1 0 0 1 0 0 0 0", units(book).get(3));
        }
    }

    /** As Excel does it: what is sorted or deleted are values; formulas elsewhere stay as they are. */
    @Test
    void resultsFollowTheCodesHoweverCoverageIsSortedOrCut() throws IOException {
        try (Book book = plan(SampleContent.frozen())) {
            XSSFSheet coverage = book.sheet(CoverageSheets.COVERAGE);
            List<String> marks = List.of("授", "評", "授評", "不", "");
            for (int row = 1; row <= coverage.getLastRowNum(); row++) {
                mark(book, row, FIRST_UNIT + row % CourseUnit.COUNTED, marks.get(row % marks.size()));
            }
            List<String> before = results(book);
            Map<String, String> totals = totals(book);
            assertEquals(5, Set.copyOf(before).size());
            swapRows(coverage);
            assertEquals(before, results(book));
            assertEquals(totals, totals(book));
            String deleted = coverage.getRow(1).getCell(0).getStringCellValue();
            coverage.shiftRows(2, coverage.getLastRowNum(), -1);
            List<String> after = results(book);
            for (int i = 0; i < before.size(); i++) {
                String code = book.rows(CoverageSheets.CHECK).get(i).get("代碼");
                assertEquals(code.equals(deleted) ? "列已刪除" : before.get(i), after.get(i), code);
            }
            assertEquals("0 0 1 1", totals(book).get("列已刪除"));
            assertEquals("28 32 28 88", totals(book).get("全部項數"));
        }
    }

    /** The last row becomes the first one. */
    private static void swapRows(XSSFSheet sheet) {
        int last = sheet.getLastRowNum();
        for (int row = 1; row < last + 1 - row; row++) {
            for (int column = 0; column <= LAST_UNIT; column++) {
                Cell cell = sheet.getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                Cell other = sheet.getRow(last + 1 - row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                String text = cell.getStringCellValue();
                cell.setCellValue(other.getStringCellValue());
                other.setCellValue(text);
            }
        }
    }

    @Test
    void unitsStandAboveTheirColumnsByTheirOwnNames() throws IOException {
        try (Book book = plan(SampleContent.frozen())) {
            XSSFSheet units = book.sheet(CourseUnit.SHEET);
            units.getRow(1).createCell(1).setCellValue("提案企劃");
            units.getRow(2).createCell(1).setCellValue(" ");
            units.getRow(24).createCell(1).setCellValue("專案結案");
            List<String> named = heads(book);
            assertEquals(List.of("提案企劃", "單元2", "單元3"), named.subList(0, 3));
            assertEquals("專案結案", named.get(23));
            // Sorted, each unit keeps its column.
            swapRows(units);
            assertEquals(named, heads(book));
        }
    }

    private static List<String> heads(Book book) {
        FormulaEvaluator evaluator = book.workbook().getCreationHelper().createFormulaEvaluator();
        Row head = book.sheet(CoverageSheets.COVERAGE).getRow(0);
        return IntStream.range(FIRST_UNIT, FIRST_UNIT + CourseUnit.PREPARED)
                .mapToObj(column -> evaluator.evaluate(head.getCell(column)).getStringValue())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyFormulaHasItsResultStored() {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> {
                    try (Book stored = plan(standard);
                            Book computed = plan(standard)) {
                        computed.workbook()
                                .getCreationHelper()
                                .createFormulaEvaluator()
                                .evaluateAll();
                        int formulas = 0;
                        for (XSSFSheet sheet : computed.all()) {
                            for (Row row : sheet) {
                                for (Cell cell : row) {
                                    if (cell.getCellType() == CellType.FORMULA) {
                                        formulas++;
                                        XSSFCell other = stored.sheet(sheet.getSheetName())
                                                .getRow(row.getRowNum())
                                                .getCell(cell.getColumnIndex());
                                        assertEquals(
                                                ((XSSFCell) cell).getRawValue().replaceFirst("\\.0$", ""),
                                                other.getRawValue(),
                                                sheet.getSheetName() + cell.getAddress());
                                        assertEquals(
                                                cell.getCachedFormulaResultType(), other.getCachedFormulaResultType());
                                    }
                                }
                            }
                        }
                        assertTrue(formulas >= 24 + 9 * 4 + 24 * 10, "formulas");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachSheetSaysHowFarItReaches() {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> {
                    try (Book plan = plan(standard);
                            Book whole = Book.of(standard)) {
                        assertEquals(plan.extents(), plan.dimensions());
                        assertEquals(whole.extents(), whole.dimensions());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsCoveredInAnEmptyPlanAndNoFormulaFails() {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> {
                    try (Book book = plan(standard)) {
                        assertEquals(
                                Collections.nCopies(
                                        book.rows(CoverageSheets.CHECK).size(), "尚未涵蓋"),
                                results(book));
                        totals(book).values().forEach(total -> assertTrue(total.matches("\\d+ \\d+ \\d+ \\d+"), total));
                    }
                }));
    }

    @Test
    void hoursAreSummedWhereverUnitsStand() throws IOException {
        try (Book book = plan(SampleContent.frozen())) {
            XSSFSheet units = book.sheet(CourseUnit.SHEET);
            units.getRow(1).createCell(CourseUnit.HOURS).setCellValue(6);
            units.getRow(24).createCell(CourseUnit.HOURS).setCellValue(3.5);
            units.getRow(2).createCell(CourseUnit.HOURS).setCellValue("三小時");
            // Below the prepared rows.
            units.createRow(60).createCell(CourseUnit.HOURS).setCellValue(2);
            List<String> totals = units(book);
            assertEquals("單元1 6 0 0 0 0 0 0 0 0", totals.get(0));
            assertEquals("單元2 0 0 0 0 0 0 0 0 0", totals.get(1));
            assertEquals("單元24 3.5 0 0 0 0 0 0 0 0", totals.get(23));
            assertEquals("合計 11.5 0 0 0 0 0 0 0 0", totals.get(24));
        }
    }

    /** The name of each unit, its hours, and what it teaches and assesses. */
    private static List<String> units(Book book) {
        FormulaEvaluator evaluator = book.workbook().getCreationHelper().createFormulaEvaluator();
        DataFormatter shown = new DataFormatter();
        XSSFSheet sheet = book.sheet(UnitSheets.TOTALS);
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(row -> IntStream.rangeClosed(1, 10)
                        .mapToObj(column ->
                                shown.formatCellValue(sheet.getRow(row).getCell(column), evaluator))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    static Book plan(LinkedStandard standard) throws IOException {
        return Book.read(ExportedFiles.of(standard).bytes(standard.code() + "/data/course-plan.xlsx"));
    }

    private static void mark(Book book, int row, int column, String mark) {
        book.sheet(CoverageSheets.COVERAGE).getRow(row).createCell(column).setCellValue(mark);
    }

    private static List<String> results(Book book) {
        FormulaEvaluator evaluator = book.workbook().getCreationHelper().createFormulaEvaluator();
        XSSFSheet check = book.sheet(CoverageSheets.CHECK);
        return Stream.iterate(1, row -> row <= check.getLastRowNum(), row -> row + 1)
                .map(row -> evaluator.evaluate(check.getRow(row).getCell(6)).getStringValue())
                .toList();
    }

    private static Map<String, String> totals(Book book) {
        FormulaEvaluator evaluator = book.workbook().getCreationHelper().createFormulaEvaluator();
        Map<String, String> totals = new LinkedHashMap<>();
        XSSFSheet sheet = book.sheet("檢核摘要");
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            StringBuilder numbers = new StringBuilder();
            for (int column = 1; column <= 4; column++) {
                Cell cell = sheet.getRow(row).getCell(column);
                numbers.append(column == 1 ? "" : " ")
                        .append((int) evaluator.evaluate(cell).getNumberValue());
            }
            Cell name = sheet.getRow(row).getCell(0);
            totals.put(evaluator.evaluate(name).getStringValue(), numbers.toString());
        }
        return totals;
    }
}
