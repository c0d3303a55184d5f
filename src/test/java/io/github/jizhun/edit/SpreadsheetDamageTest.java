package io.github.jizhun.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.model.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spreadsheet programs do to cells is undone, or found; it never reaches the content. */
@Order(1)
class SpreadsheetDamageTest {
    private static final String TEXT = "說 \"好\" 的 (c) 程序... café -- '甲'";

    @TempDir
    private Path folder;

    private EditDesk desk;
    private Map<String, String> before;

    @BeforeEach
    void copy() throws IOException {
        desk = new EditDesk(folder, SampleContent.FROZEN, "BHR1212-001v2");
        Path file = desk.yaml("competencies.yaml");
        Files.writeString(file, Files.readString(file).replace("組織的政策和程序", TEXT));
        before = desk.files();
    }

    /** The name of a piece of knowledge by its number. */
    private static Cell name(XSSFWorkbook book, int number) {
        return EditDesk.cell(book, "知識", "K%02d".formatted(number), "名稱");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "curly quotes;說 “好” 的 (c) 程序... café -- ‘甲’",
                "signs put together;說 \"好\" 的 © 程序… café — '甲'",
                "other spaces;說\u00A0\"好\"\u3000的 (c) 程序... café -- '甲'",
                "spaces around;'  説'",
                "characters taken apart;說 \"好\" 的 (c) 程序... cafe\u0301 -- '甲'",
                "invisible characters;說 \"好\" 的\u200B (c) 程序... ca\u00ADfé -- '甲'\uFEFF"
            },
            delimiter = ';',
            quoteCharacter = '\u0001')
    void whatOnlyTheProgramDidIsNoEdit(String what, String text) throws IOException {
        String shown = what.equals("spaces around") ? "  " + TEXT + "\t \r\n" : text;
        assertEquals(0, desk.edit(book -> name(book, 1).setCellValue(shown)).run(), desk::said);
        assertTrue(desk.said().contains("改 0 格，新增 0 列，刪除 0 列；1 格"), desk::said);
        assertEquals(before, desk.files());
    }

    @Test
    void aNewTextIsCleaned() throws IOException {
        // The first one has straight quotes now.
        List<String> typed = List.of(
                "改成 “好”", "新的\n兩行", "new\r\nlines", "另外_x000D_\n兩行 ", "新\u00A0的\u3000文字  ", "看 _x005F_x0041_ 字");
        List<String> meant = List.of("改成 \"好\"", "新的兩行", "new lines", "另外兩行", "新 的 文字", "看 _x0041_ 字");
        desk.edit(book ->
                IntStream.range(0, typed.size()).forEach(i -> name(book, i + 1).setCellValue(typed.get(i))));
        assertEquals(0, desk.run(), desk::said);
        List<Statement> knowledge = desk.standard().standard().knowledge();
        assertEquals(
                meant,
                knowledge.stream()
                        .limit(meant.size())
                        .map(each -> each.text().value())
                        .toList());
        // They go out as they are, too.
        assertEquals(0, desk.edit(book -> {}).run(), desk::said);
        assertTrue(desk.said().contains("改 0 格"), desk::said);
    }

    @Test
    void whatCannotBeKnownIsFound() throws IOException {
        Map<String, Consumer<Cell>> edits = new LinkedHashMap<>();
        edits.put("當成日期（2026/03/05）", cell -> {
            CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat("m\"月\"d\"日\""));
            cell.setCellValue(LocalDate.of(2026, 3, 5));
            cell.setCellStyle(style);
        });
        edits.put("當成數字（7）", cell -> cell.setCellValue(7));
        edits.put("1.2345678901234E14", cell -> cell.setCellValue(123456789012340d));
        edits.put("當成 TRUE", cell -> cell.setCellValue(true));
        edits.put("錯誤值 #REF!", cell -> cell.setCellErrorValue(FormulaError.REF.getCode()));
        edits.put("是公式（結果是「5」）", cell -> {
            cell.setCellFormula("2+3");
            cell.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(cell);
        });
        edits.put("是空的", Cell::setBlank);
        edits.put("HTML 的字元代碼「&lt;」", cell -> cell.setCellValue("甲 &lt; 乙"));
        edits.put("<u> 記號", cell -> cell.setCellValue("甲<u>乙</u>"));
        desk.edit(book -> {
            int number = 1;
            for (Consumer<Cell> edit : edits.values()) {
                edit.accept(name(book, number++));
            }
        });
        assertEquals(1, desk.run(), desk::said);
        List<String> found =
                desk.said().lines().filter(line -> line.contains("error[")).toList();
        int number = 1;
        for (String words : edits.keySet()) {
            String line = found.get(number - 1);
            number++;
            assertTrue(line.contains("error[edit-cell]: 知識!B" + number) && line.contains(words), desk::said);
        }
        assertEquals(edits.size(), found.size(), desk::said);
        assertEquals(before, desk.files());
    }

    @Test
    void levelsAreDigits() throws IOException {
        desk.edit(book -> EditDesk.set(book, "工作任務", "T1.1", "職能級別", "５"));
        assertEquals(0, desk.run(), desk::said);
        desk.edit(book -> EditDesk.set(book, "工作任務", "T1.1", "職能級別", "7"));
        assertEquals(1, desk.run(), desk::said);
        assertTrue(desk.said().contains("「7」不是職能級別"), desk::said);
        desk.edit(book -> EditDesk.cell(book, "工作任務", "T1.2", "職能級別").setBlank());
        assertEquals(1, desk.run(), desk::said);
        assertTrue(desk.said().contains("是它所屬職責的"), desk::said);
        desk.edit(book -> EditDesk.cell(book, "主要職責", "T2", "職能級別").setCellValue(5));
        assertEquals(0, desk.run(), desk::said);
        assertTrue(desk.said().contains("T2.1、T2.2、T2.3 沒有自己的級別"), desk::said);
    }

    @Test
    void whatIsNotReadIsSaid() throws IOException {
        desk.edit(book -> {
            EditDesk.set(book, "知識", "K02", "備註", "我的備註");
            EditDesk.set(book, "知識", "K03", "代碼", "K77");
            EditDesk.cell(book, "對照表", "K02", "T1.2").setCellValue("●");
            EditDesk.set(book, "說明", "工作描述", "內容", "另一個描述");
        });
        assertEquals(0, desk.run(), desk::said);
        assertTrue(desk.said().contains("warning[edit-unread]: 知識!G3「備註」這一欄不讀回"), desk::said);
        assertTrue(desk.said().contains("warning[edit-unread]: 知識!A4 代碼是網址"), desk::said);
        assertTrue(desk.said().contains("warning[edit-unread]: 對照表!A3"), desk::said);
        assertTrue(desk.said().contains("warning[edit-unread]: 說明!A8"), desk::said);
        assertEquals(before, desk.files());
    }

    @Test
    void underlinesStayWhereTheirWordsDo() throws IOException {
        desk.edit(book -> {
            EditDesk.set(book, "行為指標", "P4.1.1", "文字", "依客戶需求，審核專案");
            EditDesk.set(book, "行為指標", "P3.1.2", "文字", "改了");
        });
        assertEquals(0, desk.run(), desk::said);
        assertTrue(desk.files().toString().contains("text: 依<u>客戶</u>需求，審核專案"));
        assertTrue(desk.said().contains("edit-note]: 行為指標!"), desk::said);
    }

    /** A library that sets the value of a cell with text in pieces leaves those beside it. */
    @Test
    void newValueBesideOldPiecesIsTaken() throws IOException {
        desk.edit(book -> EditDesk.cell(book, "行為指標", "P4.1.1", "文字").setCellValue("依客戶需求"));
        assertEquals(0, desk.run(), desk::said);
        assertTrue(desk.files().toString().contains("text: 依<u>客戶</u>需求"));
    }
}
