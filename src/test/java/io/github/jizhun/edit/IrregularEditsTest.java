package io.github.jizhun.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standards without codes, with several rows to a task, with shared rows, and files written in other styles. */
class IrregularEditsTest {
    private static final Path CONTENT = Path.of("src/test/resources/content");

    @TempDir
    private Path folder;

    private static Row named(XSSFSheet sheet, int column, String text) {
        for (Row row : sheet) {
            if (row.getCell(column) != null && row.getCell(column).toString().equals(text)) {
                return row;
            }
        }
        throw new AssertionError(text);
    }

    @Test
    void whatHasNoCodeIsFoundByItsPlace() throws IOException {
        EditDesk desk = new EditDesk(folder, CONTENT.resolve("uncoded"), "UVW4321-003v1");
        Files.delete(desk.yaml("source.txt"));
        Map<String, String> before = desk.files();
        desk.edit(book -> {
            XSSFSheet knowledge = book.getSheet("知識");
            named(knowledge, 1, "常見病蟲害辨識").getCell(1).setCellValue("病蟲害辨識");
            EditDesk.insert(knowledge, 2, Map.of("名稱", "新的知識"));
            EditDesk.insert(book, "任務職能對應", "T1.1", Map.of("任務代碼", "T1.1", "職能代碼", "k5"));
            named(book.getSheet("態度"), 1, "謹慎細心").getCell(1).setCellValue("謹慎而細心");
            EditDesk.insert(book.getSheet("態度"), 2, Map.of("文字", "樂於合作"));
        });
        assertEquals(1, desk.run(), desk::said);
        // The pair waits until the knowledge has its place, which its number is of.
        assertTrue(desk.said().contains("沒有知識或技能「#k5」"), desk::said);
        String competencies = Files.readString(desk.yaml("competencies.yaml"));
        assertEquals(
                before.get("standards/UVW4321-003v1/competencies.yaml")
                        .replace("text: 常見病蟲害辨識", "text: 病蟲害辨識")
                        .replace("  - text: 出貨單據管理規定\n", "  - text: 出貨單據管理規定\n  - text: 新的知識\n")
                        .replace("text: 謹慎細心\n", "text: 謹慎而細心\n  - text: 樂於合作\n"),
                competencies);
        // The same workbook again: what is there is not added twice, and the pair finds its knowledge.
        assertEquals(0, desk.run(), desk::said);
        assertEquals(competencies, Files.readString(desk.yaml("competencies.yaml")));
        assertTrue(Files.readString(desk.yaml("duties.yaml")).contains("knowledge: [k1, k5, k2]"), desk::said);
    }

    @Test
    void rowsOfATaskAndTasksOfARow() throws IOException {
        EditDesk desk = new EditDesk(folder, CONTENT.resolve("unusual"), "XYZ9876-012v10");
        String before = Files.readString(desk.yaml("duties.yaml"));
        desk.edit(book -> {
            EditDesk.insert(book, "任務職能對應", "T1.2", Map.of("任務代碼", "T1.2", "職能代碼", "K002"));
            EditDesk.insert(book, "任務職能對應", "T1.4", Map.of("任務代碼", "T1.4", "職能代碼", "K001"));
            named(book.getSheet("工作產出"), 1, "時間表").getCell(1).setCellValue("時程表");
            EditDesk.insert(
                    book.getSheet("工作產出"),
                    named(book.getSheet("工作產出"), 1, "路線圖").getRowNum() + 1,
                    Map.of("文字", "景點圖", "所屬任務", "T1.2"));
        });
        assertEquals(1, desk.run(), desk::said);
        assertTrue(desk.said().contains("T1.2 在原文分成幾列"), desk::said);
        assertTrue(desk.said().contains("T1.4 K001 沒有更動：T1.3、T1.4"), desk::said);
        assertEquals(
                before.replace("text: 時間表", "text: 時程表")
                        .replace(
                                "              - text: 路線圖\n",
                                "              - text: 路線圖\n              - text: 景點圖\n"),
                Files.readString(desk.yaml("duties.yaml")));
        desk.edit(book -> {
            EditDesk.insert(book, "任務職能對應", "T1.4", Map.of("任務代碼", "T1.4", "職能代碼", "K001"));
            EditDesk.insert(book, "任務職能對應", "T1.3", Map.of("任務代碼", "T1.3", "職能代碼", "K001"));
        });
        assertEquals(0, desk.run(), desk::said);
        assertTrue(Files.readString(desk.yaml("duties.yaml")).contains("knowledge: [K003, K001]"), desk::said);
    }

    @Test
    void otherStylesStay() throws IOException {
        EditDesk desk = new EditDesk(folder, CONTENT.resolve("unusual"), "XYZ9876-012v10");
        Path duties = desk.yaml("duties.yaml");
        String written = Files.readString(duties)
                .replace("name: 規劃遊程", "name: \"規劃遊程\" # 名稱")
                .replace("text: 蒐集景點、交通與 K12 教育資料", "text: >-\n              蒐集景點、\n              交通與 K12 教育資料")
                .replace("text: 彙整資料並分類", "text: '彙整資料並分類'")
                .replace("knowledge: [K001, K002]", "knowledge:\n          - K001 # 地理\n          - K002")
                .replace("\n", "\r\n");
        Files.writeString(duties, "\uFEFF" + written);
        desk.edit(book -> {
            EditDesk.set(book, "主要職責", "T1", "文字", "規劃 \"好\" 遊程");
            EditDesk.set(book, "行為指標", "P1.1.1", "文字", "蒐集景點、交通與 K12 教材");
            EditDesk.set(book, "行為指標", "P1.1.2", "文字", "彙整 'A' 資料");
            EditDesk.insert(book, "任務職能對應", "T1.1", Map.of("任務代碼", "T1.1", "職能代碼", "K003"));
        });
        assertEquals(0, desk.run(), desk::said);
        assertEquals(
                "\uFEFF"
                        + written.replace("\"規劃遊程\"", "\"規劃 \\\"好\\\" 遊程\"")
                                .replace("K12 教育資料", "K12 教材")
                                .replace("'彙整資料並分類'", "'彙整 ''A'' 資料'")
                                .replace("K001 # 地理\r\n", "K001 # 地理\r\n          - K003\r\n"),
                Files.readString(duties));
    }
}
