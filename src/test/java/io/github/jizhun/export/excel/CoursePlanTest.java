package io.github.jizhun.export.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The workbook for planning a course: what it holds, and that its formulas say what a planner must know. */
class CoursePlanTest {
    private static final int FIRST_UNIT = 4;
    private static final int REASON = FIRST_UNIT + CoursePlan.UNITS;

    @TestFactory
    Stream<DynamicTest> coverageAndCheckHaveARowForEachIndicatorKnowledgeAndSkill() {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> {
                    try (Book book = plan(standard)) {
                        List<String> expected = CoursePlan.COVERED.stream()
                                .flatMap(kind -> standard.ofKind(kind).stream())
                                .map(statement -> statement.label() + " " + statement.text())
                                .toList();
                        List<String> keys = new ArrayList<>();
                        for (String sheet : List.of(CoursePlan.COVERAGE, CoursePlan.CHECK)) {
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
                        assertEquals(12, book.rows("課程單元").size());
                    }
                }));
    }

    @Test
    void everyKindOfCoverageHasItsResult() throws IOException {
        try (Book book = plan(SampleContent.frozen())) {
            mark(book, 1, FIRST_UNIT, "授評");
            mark(book, 2, FIRST_UNIT + 3, "授");
            mark(book, 3, FIRST_UNIT + 11, "評");
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
            assertEquals("2 0 0 2", totals.get("單元1 授課"));
            assertEquals("1 0 0 1", totals.get("單元12 評量"));
        }
    }

    /** As Excel does it: what is sorted or deleted are values; formulas elsewhere stay as they are. */
    @Test
    void resultsFollowTheCodesHoweverCoverageIsSortedOrCut() throws IOException {
        try (Book book = plan(SampleContent.frozen())) {
            XSSFSheet coverage = book.sheet(CoursePlan.COVERAGE);
            List<String> marks = List.of("授", "評", "授評", "不", "");
            for (int row = 1; row <= coverage.getLastRowNum(); row++) {
                mark(book, row, FIRST_UNIT + row % CoursePlan.UNITS, marks.get(row % marks.size()));
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
                String code = book.rows(CoursePlan.CHECK).get(i).get("代碼");
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
            for (Cell cell : sheet.getRow(row)) {
                Cell other = sheet.getRow(last + 1 - row).getCell(cell.getColumnIndex());
                String text = cell.getStringCellValue();
                cell.setCellValue(other.getStringCellValue());
                other.setCellValue(text);
            }
        }
    }

    @Test
    void unitsStandAboveTheirColumnsByTheirOwnNames() throws IOException {
        try (Book book = plan(SampleContent.frozen())) {
            XSSFSheet units = book.sheet(CoursePlan.COURSE_UNITS);
            units.getRow(1).createCell(1).setCellValue("提案企劃");
            units.getRow(2).createCell(1).setCellValue(" ");
            units.getRow(12).createCell(1).setCellValue("專案結案");
            List<String> named = heads(book);
            assertEquals(List.of("提案企劃", "單元2", "單元3"), named.subList(0, 3));
            assertEquals("專案結案", named.get(11));
            assertEquals("0 0 0 0", totals(book).get("單元2 評量"));
            // Sorted, each unit keeps its column.
            swapRows(units);
            assertEquals(named, heads(book));
        }
    }

    private static List<String> heads(Book book) {
        FormulaEvaluator evaluator = book.workbook().getCreationHelper().createFormulaEvaluator();
        Row head = book.sheet(CoursePlan.COVERAGE).getRow(0);
        return IntStream.range(FIRST_UNIT, REASON)
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
                        assertTrue(formulas >= 12 + 33 * 4, "formulas");
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
                                Collections.nCopies(book.rows(CoursePlan.CHECK).size(), "尚未涵蓋"), results(book));
                        totals(book).values().forEach(total -> assertTrue(total.matches("\\d+ \\d+ \\d+ \\d+"), total));
                    }
                }));
    }

    @Test
    void unitsAndCoverageAreChosenFromLists() throws IOException {
        try (Book book = plan(SampleContent.frozen())) {
            List<? extends DataValidation> choices =
                    book.sheet(CoursePlan.COVERAGE).getDataValidations();
            assertEquals(1, choices.size());
            assertEquals(
                    List.of("授", "評", "授評", "不"),
                    List.of(choices.get(0).getValidationConstraint().getExplicitListValues()));
            assertEquals(
                    "E2:P89",
                    choices.get(0).getRegions().getCellRangeAddresses()[0].formatAsString());
            assertEquals(DataValidation.ErrorStyle.STOP, choices.get(0).getErrorStyle());
            assertTrue(choices.get(0).getShowErrorBox());
            assertEquals(
                    List.of(true, false, false, false),
                    book.sheet("課程單元").getDataValidations().stream()
                            .map(DataValidation::getShowErrorBox)
                            .toList());
        }
    }

    @Test
    void formulasAreOnesThatExcel2016Knows() throws IOException {
        try (Book book = plan(SampleContent.frozen())) {
            for (XSSFSheet sheet : book.all()) {
                sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertTrue(
                                cell.getCellFormula()
                                        .replaceAll("\"[^\"]*\"|'[^']*'", "")
                                        .matches(
                                                "((COUNTIFS?|IF|IFERROR|ISNA|AND|SUM|TRIM|INDEX|MATCH)(?=\\()|\\$?[A-Z]{1,2}\\d+|\\$[A-Z]:\\$[A-Z]|[-+=><,:!()0-9&])+"),
                                cell.getCellFormula());
                    }
                }));
            }
            assertFalse(book.sheets().contains("課程地圖"));
        }
    }

    private static Book plan(LinkedStandard standard) throws IOException {
        return Book.read(ExportedFiles.of(standard).bytes(standard.code() + "/data/course-plan.xlsx"));
    }

    private static void mark(Book book, int row, int column, String mark) {
        book.sheet(CoursePlan.COVERAGE).getRow(row).createCell(column).setCellValue(mark);
    }

    private static List<String> results(Book book) {
        FormulaEvaluator evaluator = book.workbook().getCreationHelper().createFormulaEvaluator();
        XSSFSheet check = book.sheet(CoursePlan.CHECK);
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
