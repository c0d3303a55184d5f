package io.github.jizhun.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jizhun.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edited workbook and the content said since are put together; what cannot be is found, with both. */
class WorkbookMergeTest {
    private static final String COMPETENCIES = "competencies.yaml";

    @TempDir
    private Path folder;

    private EditDesk desk;
    private Map<String, String> before;

    @BeforeEach
    void copy() throws IOException {
        desk = new EditDesk(folder, SampleContent.FROZEN, "BHR1212-001v2");
        before = desk.files();
    }

    private void replace(String name, String from, String to) throws IOException {
        String text = Files.readString(desk.yaml(name));
        assertTrue(text.contains(from), from);
        Files.writeString(desk.yaml(name), text.replace(from, to));
    }

    private String text(String name) throws IOException {
        return Files.readString(desk.yaml(name));
    }

    @Test
    void whatOneSideChangedIsMergedAndWhatBothDidIsFound() throws IOException {
        byte[] older = desk.workbook();
        replace(COMPETENCIES, "競爭者資訊", "競爭者的資訊");
        replace(COMPETENCIES, "成本編列原則", "成本編列的原則");
        replace(COMPETENCIES, "年度目標設定方法", "年度目標的設定方法");
        replace(COMPETENCIES, "  - code: K11\n    text: 組織人力資源政策\n", "");
        replace("duties.yaml", "[K10, K11]", "[K10]");
        replace("duties.yaml", "[K24, K25, K11]", "[K24, K25]");
        desk.edit(older, book -> {
            EditDesk.set(book, "知識", "K05", "名稱", "活頁簿改的");
            EditDesk.set(book, "知識", "K04", "名稱", "競爭者之資訊");
            EditDesk.set(book, "知識", "K09", "名稱", "成本編列的原則");
            EditDesk.set(book, "知識", "K11", "名稱", "改了已經刪掉的");
        });
        assertEquals(1, desk.run(), desk::said);
        assertTrue(desk.said().contains("較舊的內容"), desk::said);
        assertTrue(
                desk.said().contains("error[edit-conflict]: 知識!B5 兩邊都改了，沒有讀入。原來：競爭者資訊／活頁簿：競爭者之資訊／現在的內容：競爭者的資訊"),
                desk::said);
        assertTrue(desk.said().contains("error[edit-conflict]: 知識!B12 改的是 K11"), desk::said);
        assertTrue(desk.said().contains("2 項請看"), desk::said);
        String merged = text(COMPETENCIES);
        for (String expected : List.of("活頁簿改的", "競爭者的資訊", "成本編列的原則", "年度目標的設定方法")) {
            assertTrue(merged.contains("text: " + expected + "\n"), expected);
        }
        // The workbook of what is now there knows of all that.
        assertEquals(0, desk.edit(book -> {}).run(), desk::said);
        assertTrue(desk.said().contains("改 0 格"), desk::said);
    }

    @Test
    void rowsThatAreGoneAreFoundUnlessTheyMayGo() throws IOException {
        Files.writeString(
                desk.content().resolve("addresses.txt"),
                "BHR1212-001v2/K31.html\nBHR1212-001v2/T1.1.html\nBHR1212-001v2/glossary/client.html\n");
        Files.writeString(
                desk.content().resolve("retired.yaml"),
                "# 停用\nretired:\n  - address: BHR1212-001v2/T9.html\n    date: 2026-01-02\n    reason: 舊的。\n");
        before = desk.files();
        desk.edit(book -> {
            EditDesk.delete(book, "知識", "K31");
            XSSFSheet pairs = book.getSheet("任務職能對應");
            List<Row> needing = new ArrayList<>();
            pairs.forEach(row -> {
                if (row.getCell(1).toString().equals("K31")) {
                    needing.add(row);
                }
            });
            needing.forEach(row -> EditDesk.delete(pairs, row));
        });
        assertEquals(1, desk.run(), desk::said);
        assertTrue(desk.said().contains("error[edit-gone]: 「知識」裡的 K31 不見了"), desk::said);
        assertEquals(before, desk.files());
        assertEquals(0, desk.run("--remove"), desk::said);
        assertFalse(text(COMPETENCIES).contains("K31"));
        assertFalse(text("duties.yaml").contains("K31"));
        assertEquals(
                before.get("retired.yaml") + "  - address: BHR1212-001v2/K31.html\n    date: " + LocalDate.now()
                        + "\n    reason: 以試算表編輯時刪除："
                        + SampleContent.frozen()
                                .find(new io.github.jizhun.model.Code("K31"))
                                .orElseThrow()
                                .text() + "\n",
                desk.files().get("retired.yaml"));
    }

    @Test
    void whatStillBelongsToSomethingHoldsIt() throws IOException {
        desk.edit(book -> {
            EditDesk.delete(book, "知識", "K31");
            EditDesk.delete(book, "工作任務", "T1.1");
            EditDesk.delete(book, "主要職責", "T6");
        });
        assertEquals(1, desk.run("--remove"), desk::said);
        assertTrue(desk.said().contains("用到 K31"), desk::said);
        assertTrue(desk.said().contains("T1.1 沒有刪除"), desk::said);
        assertTrue(desk.said().contains("T6 沒有刪除"), desk::said);
        assertEquals(before, desk.files());
    }

    @Test
    void newRowsNeedWhatTheyStandOn() throws IOException {
        desk.edit(book -> {
            EditDesk.insert(book, "知識", "K01", Map.of("名稱", "沒有代碼"));
            EditDesk.insert(book, "知識", "K02", Map.of("代碼", "K99"));
            EditDesk.insert(book, "知識", "K03", Map.of("代碼", "S98", "名稱", "別的代碼"));
            EditDesk.insert(book, "行為指標", "P1.1.1", Map.of("代碼", "P9.9.9", "文字", "沒有任務", "所屬任務", "T9.9"));
            EditDesk.insert(book, "任務職能對應", "T1.1", Map.of("任務代碼", "T1.1", "職能代碼", "K88"));
            EditDesk.insert(book, "任務職能對應", "T1.1", Map.of("任務代碼", "T8.8", "職能代碼", "K01"));
            EditDesk.insert(book, "態度", "A01", Map.of("代碼", " ａ９９ ".toUpperCase(java.util.Locale.ROOT), "文字", "全形代碼"));
        });
        assertEquals(1, desk.run(), desk::said);
        for (String words : List.of(
                "知識!B3 是新增的列，沒有代碼",
                "知識!B5 是空的",
                "知識!B7：「S98」不是這張工作表的代碼",
                "行為指標!B3：沒有工作任務「T9.9」",
                "沒有知識或技能「K88」",
                "沒有工作任務「T8.8」",
                "+ 態度 A99 全形代碼")) {
            assertTrue(desk.said().contains(words), () -> words + "\n" + desk.said());
        }
        assertTrue(text(COMPETENCIES).contains("  - code: A99\n    text: 全形代碼\n"));
    }

    /** Copying a row and changing it is how most people add one; its hidden key comes along. */
    @Test
    void aCopiedRowIsNew() throws IOException {
        desk.edit(book -> {
            XSSFSheet sheet = book.getSheet("知識");
            Row old = EditDesk.row(sheet, "K02");
            Row made = EditDesk.insert(sheet, old.getRowNum(), Map.of());
            Row moved = EditDesk.row(sheet, "K02");
            moved.forEach(cell -> made.createCell(cell.getColumnIndex()).setCellValue(cell.toString()));
            made.getCell(0).setCellValue("K90");
            made.getCell(1).setCellValue("抄來改的");
        });
        assertEquals(0, desk.run(), desk::said);
        assertTrue(text(COMPETENCIES)
                .contains("  - code: K01\n    text: 組織的政策和程序\n  - code: K90\n    text: 抄來改的\n  - code: K02\n"));
    }

    @Test
    void aSortedSheetIsTheSame() throws IOException {
        desk.edit(book -> {
            XSSFSheet sheet = book.getSheet("知識");
            int last = sheet.getLastRowNum();
            for (int i = 1, j = last; i < j; i++, j--) {
                for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
                    String one = text(sheet.getRow(i), column);
                    String other = text(sheet.getRow(j), column);
                    sheet.getRow(i).createCell(column).setCellValue(other);
                    sheet.getRow(j).createCell(column).setCellValue(one);
                }
            }
            EditDesk.insert(sheet, 1, Map.of("代碼", "K99", "名稱", "排序後新增"));
        });
        assertEquals(0, desk.run(), desk::said);
        assertEquals(
                before.get("standards/BHR1212-001v2/" + COMPETENCIES)
                        .replace("skills:\n", "  - code: K99\n    text: 排序後新增\nskills:\n")
                        .replace("\n\n  - code: K99", "\n  - code: K99"),
                text(COMPETENCIES).replace("\n\nskills", "\nskills"));
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).toString().replaceFirst("\\.0$", "");
    }

    @Test
    void aDryRunShowsAndWritesNothing() throws IOException {
        desk.edit(book -> EditDesk.set(book, "知識", "K05", "名稱", "只看"));
        assertEquals(0, desk.run("--dry-run"), desk::said);
        assertTrue(desk.out().contains("知識 K05，名稱（第 6 列）\n  - 組織現有培訓產品之特點\n  + 只看\n"), desk::said);
        assertTrue(desk.out().contains("只看不寫"), desk::said);
        assertTrue(desk.said().contains("- {code: K05, printed: "), desk::said);
        assertEquals(before, desk.files());
        assertEquals(0, desk.run("--lang", "en"), desk::said);
        assertTrue(desk.out().contains("Wrote "), desk::said);
    }

    @Test
    void findingsAreJsonForPrograms() throws IOException {
        desk.edit(book -> EditDesk.delete(book, "知識", "K31"));
        assertEquals(1, desk.run("--format", "json"), desk::said);
        JsonNode finding = new ObjectMapper().readTree(desk.out());
        assertEquals("edit-gone", finding.get("rule").asText());
        assertEquals("error", finding.get("severity").asText());
    }

    @Test
    void optionsThatDoNotGoTogetherAreWrongUsage() throws IOException {
        desk.edit(book -> {});
        assertEquals(2, desk.run("--code", "BHR1212-001v2"));
        assertEquals(2, desk.run("--source", "BHR1212-001v2"));
        assertEquals(2, desk.run("other.xlsx"));
    }
}
