package io.github.jizhun.export.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.export.Book;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetProtection;

/** What the workbook for planning a course lets people do: choices, colours, protection, formulas. */
class CoursePlanRulesTest {
    private static final int LAST_UNIT = CoverageSheets.FIRST_UNIT + CourseUnit.COUNTED - 1;

    @Test
    void onlyWhatIsFilledInIsOpenAndNothingAsksForAPassword() throws IOException {
        try (Book book = CoursePlanTest.plan(SampleContent.frozen())) {
            assertEquals(
                    List.of("使用說明", "課程單元", "涵蓋", "檢核", "檢核摘要", "單元統計"),
                    book.all().stream()
                            .filter(XSSFSheet::getProtect)
                            .map(XSSFSheet::getSheetName)
                            .toList());
            for (XSSFSheet sheet : book.all()) {
                if (sheet.getProtect()) {
                    CTSheetProtection protection = sheet.getCTWorksheet().getSheetProtection();
                    assertFalse(protection.isSetPassword(), sheet.getSheetName());
                    assertFalse(protection.getSort() || protection.getAutoFilter() || protection.getFormatColumns());
                }
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        boolean isToFill = List.of("課程單元", "涵蓋").contains(sheet.getSheetName()) && row.getRowNum() > 0;
                        assertEquals(
                                isToFill,
                                sheet.getProtect() && !cell.getCellStyle().getLocked(),
                                sheet.getSheetName() + cell.getAddress());
                    }
                }
            }
            // Beyond the prepared columns and rows.
            assertFalse(book.sheet("涵蓋").getColumnStyle(LAST_UNIT).getLocked());
            assertTrue(book.sheet("涵蓋").getColumnStyle(LAST_UNIT + 1).getLocked());
            assertFalse(book.sheet("課程單元").getColumnStyle(1).getLocked());
        }
    }

    @Test
    void resultsHaveColoursBesideTheirWords() throws IOException {
        try (Book book = CoursePlanTest.plan(SampleContent.frozen())) {
            SheetConditionalFormatting colours =
                    book.sheet(CoverageSheets.CHECK).getSheetConditionalFormatting();
            Map<String, String> fills = new LinkedHashMap<>();
            for (int i = 0; i < colours.getNumConditionalFormattings(); i++) {
                ConditionalFormatting colour = colours.getConditionalFormattingAt(i);
                assertEquals("G2:G89", colour.getFormattingRanges()[0].formatAsString());
                ConditionalFormattingRule rule = colour.getRule(0);
                fills.put(
                        rule.getFormula1(),
                        ((XSSFColor) rule.getPatternFormatting().getFillBackgroundColorColor()).getARGBHex());
            }
            assertEquals(
                    Map.of(
                            "OR($G2=\"標示矛盾\",$G2=\"不納入但未填理由\",$G2=\"列已刪除\")", "FFF6CFC6",
                            "$G2=\"尚未涵蓋\"", "FFFBE9A9",
                            "OR($G2=\"有授課未評量\",$G2=\"有評量未授課\")", "FFDCE8F5",
                            "$G2=\"已涵蓋\"", "FFD9EBD3"),
                    fills);
        }
    }

    @Test
    void thePlanSaysHowManyUnitsItTakes() throws IOException {
        try (Book book = CoursePlanTest.plan(SampleContent.frozen())) {
            String guide = book.rows("使用說明").stream()
                    .filter(row -> row.get("項目").equals("單元數"))
                    .findFirst()
                    .orElseThrow()
                    .get("內容");
            assertTrue(
                    guide.contains("24 個單元")
                            && guide.contains("AD 欄")
                            && guide.contains("CV 欄")
                            && guide.contains("95"),
                    guide);
        }
    }

    @Test
    void unitsAndCoverageAreChosenFromLists() throws IOException {
        try (Book book = CoursePlanTest.plan(SampleContent.frozen())) {
            List<? extends DataValidation> choices =
                    book.sheet(CoverageSheets.COVERAGE).getDataValidations();
            assertEquals(2, choices.size());
            assertEquals("A2:D89", area(choices.get(0)));
            assertEquals("FALSE()", choices.get(0).getValidationConstraint().getFormula1());
            assertEquals(
                    List.of("授", "評", "授評", "不"),
                    List.of(choices.get(1).getValidationConstraint().getExplicitListValues()));
            assertEquals("F2:CV89", area(choices.get(1)));
            assertEquals(DataValidation.ErrorStyle.STOP, choices.get(1).getErrorStyle());
            assertTrue(choices.get(1).getShowErrorBox());
            assertEquals(
                    List.of(true, true, true, false, false, false),
                    book.sheet("課程單元").getDataValidations().stream()
                            .map(DataValidation::getShowErrorBox)
                            .toList());
        }
    }

    @Test
    void formulasAreOnesThatExcel2016Knows() throws IOException {
        try (Book book = CoursePlanTest.plan(SampleContent.frozen())) {
            for (XSSFSheet sheet : book.all()) {
                sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertTrue(
                                cell.getCellFormula()
                                        .replaceAll("\"[^\"]*\"|'[^']*'", "")
                                        .matches(
                                                "((COUNTIFS?|IF|IFERROR|ISNA|AND|SUM|TRIM|INDEX|MATCH)(?=\\()|\\$?[A-Z]{1,2}\\d+|\\$[A-Z]{1,2}:\\$[A-Z]{1,2}|[-+=><,:!()0-9&])+"),
                                cell.getCellFormula());
                    }
                }));
            }
            assertFalse(book.sheets().contains("課程地圖"));
        }
    }

    private static String area(DataValidation choice) {
        return choice.getRegions().getCellRangeAddresses()[0].formatAsString();
    }
}
