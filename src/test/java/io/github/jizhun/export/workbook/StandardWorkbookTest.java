package io.github.jizhun.export.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.export.Book;
import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.ExchangeNames;
import io.github.jizhun.export.ExportedFiles;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.KindName;
import io.github.jizhun.export.OfficialRow;
import io.github.jizhun.export.OpenDocument;
import io.github.jizhun.export.Samples;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The workbook, read back by another library: nothing lost, nothing double. */
class StandardWorkbookTest {
    private static final List<String> SHEETS = List.of(
            "說明", "職能總表", "主要職責", "工作任務", "行為指標", "工作產出", "知識", "技能", "態度", "任務職能對應", "對照表", "表1_職能表", "名詞定義", "勘誤",
            "欄位說明");

    @TestFactory
    Stream<DynamicTest> everyStatementStandsOnceWithLevelOrderAndErrata() {
        return each((standard, book) -> {
            for (Kind kind : Kind.values()) {
                List<Map<String, String>> rows = book.rows(KindName.of(kind).zh());
                List<ExportedStatement> expected = ExportedStatement.of(standard, kind);
                assertEquals(
                        standard.ofKind(kind).stream()
                                .map(statement -> statement.label() + " " + statement.text())
                                .toList(),
                        rows.stream()
                                .map(row -> row.get("代碼") + " " + row.getOrDefault("文字", row.get("名稱")))
                                .toList());
                assertEquals(
                        expected.stream()
                                .map(statement -> statement.printedCode() + "|" + statement.printedText() + "|"
                                        + ErratumRemark.of(statement.errata()))
                                .toList(),
                        rows.stream()
                                .map(row -> row.get("原文代碼") + "|" + row.get("原文文字") + "|" + row.get("備註"))
                                .toList());
                if (!kind.isCompetency()) {
                    assertEquals(
                            expected.stream()
                                    .map(statement -> statement
                                            .level()
                                            .map(String::valueOf)
                                            .orElse(""))
                                    .toList(),
                            rows.stream().map(row -> row.get("職能級別")).toList());
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theOverviewHasARowForEachIndicatorAndTaskWithout() {
        return each((standard, book) -> {
            List<Map<String, String>> rows = book.rows("職能總表");
            assertEquals(
                    standard.ofKind(Kind.INDICATOR).stream()
                            .map(indicator -> indicator.label() + " " + indicator.text())
                            .toList(),
                    rows.stream()
                            .filter(row -> !row.get("行為指標").isEmpty())
                            .map(row -> row.get("行為指標代碼") + " " + row.get("行為指標"))
                            .toList());
            assertEquals(
                    standard.standard().tasks().map(task -> task.code().value()).collect(Collectors.toSet()),
                    rows.stream().flatMap(row -> row.get("任務代碼").lines()).collect(Collectors.toSet()));
            // What a row of the document holds stands in each of its lines.
            assertEquals(
                    OfficialRow.of(standard).stream()
                            .flatMap(row -> Stream.of(row.group())
                                    .flatMap(group ->
                                            Collections.nCopies(
                                                    Math.max(
                                                            1,
                                                            group.indicators().size()),
                                                    group)
                                                    .stream()))
                            .map(group -> sizes(group))
                            .toList(),
                    rows.stream()
                            .map(row -> row.get("工作產出").lines().count() + " "
                                    + row.get("知識").lines().count() + " "
                                    + row.get("技能").lines().count())
                            .toList());
        });
    }

    private static String sizes(Group group) {
        return group.outputs().size() + " " + group.knowledge().size() + " "
                + group.skills().size();
    }

    @TestFactory
    Stream<DynamicTest> relationsStandInThreeSheetsAndAgree() {
        return each((standard, book) -> {
            List<String> expected = standard.standard()
                    .tasks()
                    .flatMap(task -> standard.needs(task).stream().map(need -> task.code() + " " + need.label()))
                    .toList();
            assertEquals(
                    expected,
                    book.rows("任務職能對應").stream()
                            .map(row -> row.get("任務代碼") + " " + row.get("職能代碼"))
                            .toList());
            List<String> inMatrix = new ArrayList<>();
            List<String> inForm = new ArrayList<>();
            standard.standard().tasks().forEach(task -> {
                book.rows("對照表").stream()
                        .filter(row -> row.get(task.code().value()).equals("●"))
                        .forEach(row -> inMatrix.add(task.code() + " " + row.get("代碼")));
                book.rows("表1_職能表").stream()
                        .filter(row -> row.get("工作任務_中文").startsWith(task.code() + " "))
                        .flatMap(row -> Stream.of(row.get("對應之知識(K)"), row.get("對應之技能(S)")))
                        .flatMap(String::lines)
                        .forEach(line -> inForm.add(task.code() + " " + line.substring(0, line.indexOf(' '))));
            });
            assertEquals(
                    expected.stream().sorted().toList(),
                    inMatrix.stream().sorted().toList());
            assertEquals(expected, inForm);
        });
    }

    @Test
    void theShippedStandardHasItsNumbers() throws IOException {
        try (Book book = Book.of(SampleContent.frozen())) {
            assertEquals(SHEETS, book.sheets());
            assertEquals(76, book.rows("任務職能對應").size());
            assertEquals(
                    28,
                    book.rows("職能總表").stream()
                            .filter(row -> !row.get("行為指標").isEmpty())
                            .count());
            assertEquals(19, book.rows("表1_職能表").size());
            assertEquals("76", book.rows("對照表").get(60).get("使用任務數"));
            assertEquals(
                    "O4.1.1",
                    book.rows("工作產出").stream()
                            .filter(row -> row.get("代碼").equals("O4.2.1"))
                            .findFirst()
                            .orElseThrow()
                            .get("原文代碼"));
            assertEquals(7, book.rows("名詞定義").size());
            assertTrue(book.rows("說明").stream().anyMatch(row -> row.get("內容").contains("沒有另外授權")));
        }
    }

    @TestFactory
    Stream<DynamicTest> errataAndTermsAreAllThere() {
        return each((standard, book) -> {
            assertEquals(
                    standard.standard().errata().stream()
                            .map(erratum -> ErratumRemark.place(standard.standard(), erratum)
                                    + erratum.printed()
                                    + erratum.published()
                                    + (erratum.status() == Erratum.Status.NOTED ? "原文如此" : "已更正")
                                    + erratum.reason())
                            .toList(),
                    book.rows("勘誤").stream()
                            .map(row ->
                                    row.get("代碼") + row.get("原文印為") + row.get("本站刊載") + row.get("處理") + row.get("說明"))
                            .toList());
            assertEquals(
                    standard.standard().glossary().stream()
                            .map(term -> term.term() + "|" + term.text())
                            .toList(),
                    book.rows("名詞定義").stream()
                            .map(row -> row.get("名詞") + "|" + row.get("全文"))
                            .toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> everySheetIsReadyToFilterAndPrint() {
        return each((standard, book) -> {
            for (XSSFSheet sheet : book.all()) {
                String name = sheet.getSheetName();
                assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow(), name);
                assertTrue(sheet.getPaneInformation().isFreezePane(), name);
                assertTrue(sheet.getCTWorksheet().isSetAutoFilter(), name);
                assertTrue(sheet.getPrintSetup().getLandscape(), name);
                assertEquals(9, sheet.getPrintSetup().getPaperSize(), name);
                assertTrue(sheet.getFitToPage(), name);
                assertEquals(1, sheet.getPrintSetup().getFitWidth(), name);
                assertEquals(0, sheet.getPrintSetup().getFitHeight(), name);
                assertEquals("1:1", sheet.getRepeatingRows().formatAsString(), name);
                assertTrue(sheet.getFooter().getLeft().endsWith(standard.code()), name);
                assertTrue(sheet.getFooter().getRight().endsWith("第 &P／&N 頁"), name);
                assertEquals(0, sheet.getNumMergedRegions(), name);
                assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getWrapText(), name);
            }
        });
    }

    @Test
    void levelsAreNumbersAndAbsentTextIsAnEmptyCell() throws IOException {
        try (Book book = Book.of(SampleContent.frozen())) {
            XSSFSheet tasks = book.sheet("工作任務");
            assertEquals(CellType.NUMERIC, tasks.getRow(1).getCell(3).getCellType());
            assertEquals(CellType.STRING, tasks.getRow(1).getCell(0).getCellType());
            assertEquals(CellType.BLANK, tasks.getRow(1).getCell(4).getCellType());
        }
        try (Book book = Book.of(Samples.rich())) {
            // A text that looks like a formula is a text.
            assertEquals("=知識+公式", book.rows("知識").get(0).get("名稱"));
        }
    }

    @Test
    void theProvidersUnderlinesAreKept() throws IOException {
        LinkedStandard standard = SampleContent.frozen();
        try (Book book = Book.of(standard)) {
            long underlined = 0;
            for (XSSFSheet sheet : book.all()) {
                if (List.of("主要職責", "工作任務", "行為指標", "工作產出").contains(sheet.getSheetName())) {
                    for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                        var text = sheet.getRow(row).getCell(1).getRichStringCellValue();
                        for (int run = 0; run < text.numFormattingRuns(); run++) {
                            if (text.getFontOfFormattingRun(run) != null
                                    && text.getFontOfFormattingRun(run).getUnderline() != 0) {
                                underlined++;
                            }
                        }
                    }
                }
            }
            assertEquals(
                    Stream.of(Kind.values())
                            .flatMap(kind -> standard.ofKind(kind).stream())
                            .mapToLong(
                                    statement -> statement.text().underlines().size())
                            .sum(),
                    underlined);
        }
    }

    @Test
    void theDictionaryNamesEveryColumnOfEverySheet() throws IOException {
        try (Book book = Book.of(SampleContent.frozen())) {
            List<String> explained =
                    book.rows("欄位說明").stream().map(row -> row.get("工作表・欄位")).toList();
            assertEquals(explained.stream().distinct().toList(), explained);
            for (XSSFSheet sheet : book.all()) {
                sheet.getRow(0).forEach(header -> {
                    String column = header.getStringCellValue();
                    assertTrue(
                            sheet.isColumnHidden(header.getColumnIndex())
                                    || explained.contains(sheet.getSheetName() + "・"
                                            + (column.matches("T\\d+\\.\\d+") ? "（任務代碼）" : column)),
                            sheet.getSheetName() + " " + column);
                });
            }
        }
    }

    /** The colours of its heads say which columns come back; what finds a row again is not seen. */
    @Test
    void theHeadsSayWhatMayBeEdited() throws IOException {
        try (Book book = Book.of(SampleContent.frozen())) {
            XSSFSheet sheet = book.sheet("工作任務");
            assertEquals(
                    List.of("代碼 F6E7B0", "文字 CFE3C8", "所屬主要職責 F6E7B0", "職能級別 CFE3C8", "原文代碼 E8E4DA"),
                    IntStream.range(0, 5)
                            .mapToObj(column -> sheet.getRow(0).getCell(column))
                            .map(head -> head + " "
                                    + head.getCellStyle()
                                            .getFillForegroundXSSFColor()
                                            .getARGBHex()
                                            .substring(2))
                            .toList());
            int last = sheet.getRow(0).getLastCellNum() - 1;
            assertEquals("識別", sheet.getRow(0).getCell(last).getStringCellValue());
            assertTrue(sheet.isColumnHidden(last));
            assertEquals("T1.1", sheet.getRow(1).getCell(last).getStringCellValue());
            assertEquals(
                    SheetVisibility.VERY_HIDDEN,
                    book.workbook().getSheetVisibility(book.workbook().getSheetIndex("基底")));
        }
    }

    @Test
    void theCommonStyleHasANameAndTheFileTheDayOfItsContent() throws IOException {
        LinkedStandard standard = SampleContent.frozen();
        try (Book book = Book.of(standard)) {
            assertTrue(OpenDocument.read(
                            ExportedFiles.of(standard).bytes(standard.code() + "/data/" + standard.code() + ".xlsx"))
                    .text("xl/styles.xml")
                    .contains("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles><dxfs"));
            CoreProperties properties = book.workbook().getProperties().getCoreProperties();
            assertEquals(
                    ExchangeNames.changed(standard.standard()).orElseThrow(),
                    properties.getCreated().toInstant().toString().substring(0, 10));
            assertEquals(properties.getCreated(), properties.getModified());
        }
    }

    @Test
    void theSameStandardGivesTheSameBytes() {
        String address = "BHR1212-001v2/data/BHR1212-001v2.xlsx";
        assertArrayEquals(
                ExportedFiles.of(SampleContent.frozen()).bytes(address),
                ExportedFiles.make(SampleContent.frozen()).bytes(address));
    }

    @Test
    void itIsKeptUnderItsChineseName() {
        assertEquals(
                "BHR1212-001v2_培訓專案主管人員職能基準.xlsx",
                ExportedFiles.of(SampleContent.frozen()).described().get(0).saveAs());
        assertFalse(StandardTitle.fileName(SampleContent.frozen().standard(), "a/b:c?", ".xlsx")
                .matches(".*[/:?].*"));
    }

    private interface Check {
        void check(LinkedStandard standard, Book book) throws IOException;
    }

    private static Stream<DynamicTest> each(Check check) {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> {
                    try (Book book = Book.of(standard)) {
                        check.check(standard, book);
                    }
                }));
    }
}
