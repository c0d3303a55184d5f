package io.github.jizhun.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no workbook of the standard, or not whole any more, changes nothing and says why. */
class ForeignWorkbookTest {
    private static final String CODE = "BHR1212-001v2";

    @TempDir
    private Path folder;

    private EditDesk desk;
    private Map<String, String> before;

    @BeforeEach
    void copy() throws IOException {
        desk = new EditDesk(folder, SampleContent.FROZEN, CODE);
        before = desk.files();
    }

    private void assertRefused(int exit, String words) throws IOException {
        assertEquals(exit, desk.run("--remove"), desk::said);
        assertTrue(desk.said().contains("沒有更動"), desk::said);
        assertTrue(desk.said().contains(words), desk::said);
        assertEquals(before, desk.files());
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        assertRefused(3, "edited.xlsx");
        Files.writeString(desk.file(), "");
        assertRefused(1, "沒有文字");
        Files.writeString(desk.file(), "代碼,名稱\nK01,甲\n");
        assertRefused(1, "不完整或已損壞");
        Files.write(desk.file(), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        assertRefused(1, "不完整或已損壞");
        byte[] whole = desk.workbook();
        Files.write(desk.file(), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRefused(1, "不完整或已損壞");
        Files.write(desk.file(), zip(Map.of("word/document.xml", "<w/>")));
        assertRefused(1, "不是 Excel 活頁簿");
        Files.write(desk.file(), zip(Map.of("content.xml", "<office/>", "mimetype", "ods")));
        assertRefused(1, "不是 Excel 活頁簿");
        desk.edit(book -> book.removeSheetAt(book.getSheetIndex("基底")));
        assertRefused(1, "不是本站提供的活頁簿");
        try (XSSFWorkbook own = new XSSFWorkbook()) {
            own.createSheet("知識").createRow(0).createCell(0).setCellValue("代碼");
            try (var out = Files.newOutputStream(desk.file())) {
                own.write(out);
            }
        }
        assertRefused(1, "不是本站提供的活頁簿");
        Files.delete(desk.file());
        Files.createDirectory(desk.file());
        assertRefused(1, "這是資料夾");
    }

    @Test
    void hostileFilesAreRefused() throws IOException {
        Files.write(desk.file(), zip(Map.of("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")));
        assertRefused(1, "實體");
        Files.write(desk.file(), with("xl/sharedStrings.xml", "<sst>" + " ".repeat(70 << 20) + "</sst>"));
        assertRefused(1, "太大");
        Files.write(desk.file(), with("xl/sharedStrings.xml", "<sst><si>"));
        assertRefused(1, "");
    }

    @Test
    void aWorkbookThatIsNotWholeIsRefused() throws IOException {
        desk.edit(book -> book.setSheetName(book.getSheetIndex("知識"), "知識（新）"));
        assertRefused(1, "找不到工作表「知識」");
        desk.edit(book -> book.removeSheetAt(book.getSheetIndex("對照表")));
        assertRefused(1, "找不到工作表「對照表」");
        desk.edit(book -> book.getSheet("技能").getRow(0).getCell(1).setCellValue("技能名稱"));
        assertRefused(1, "工作表「技能」少了這些欄：名稱");
        desk.edit(book -> book.getSheet("態度").removeRow(book.getSheet("態度").getRow(0)));
        assertRefused(1, "工作表「態度」少了這些欄");
        desk.edit(book -> EditDesk.row(book.getSheet("基底"), "R").getCell(2).setCellValue(1));
        assertRefused(1, "「基底」工作表被改過");
        desk.edit(book -> book.getSheet("基底").removeRow(book.getSheet("基底").getRow(30)));
        assertRefused(1, "「基底」工作表被改過");
    }

    @Test
    void theWorkbookOfAnotherStandardIsRefused() throws IOException {
        EditDesk other =
                new EditDesk(folder.resolve("other"), Path.of("src/test/resources/content/uncoded"), "UVW4321-003v1");
        Files.write(desk.file(), other.workbook());
        assertRefused(1, "這是 UVW4321-003v1 的活頁簿，不是 BHR1212-001v2 的");
    }

    @Test
    void contentWithMistakesIsMendedFirst() throws IOException {
        desk.edit(book -> EditDesk.set(book, "知識", "K05", "名稱", "新"));
        Path duties = desk.yaml("duties.yaml");
        Files.writeString(duties, Files.readString(duties).replace("[K04]", "[K77]"));
        before = desk.files();
        assertRefused(1, "內容有錯誤");
        Files.writeString(duties, Files.readString(duties).replace("name: 分析市場定位", "name：分析市場定位"));
        before = desk.files();
        assertRefused(1, "duties.yaml:");
    }

    @Test
    void aMovedAndShownWorkbookIsStillTheSame() throws IOException {
        desk.edit(book -> {
            book.setSheetVisibility(book.getSheetIndex("基底"), SheetVisibility.VISIBLE);
            book.setSheetOrder("基底", 0);
            book.getSheet("知識").shiftRows(0, book.getSheet("知識").getLastRowNum(), 2);
            book.getSheet("知識").createRow(0).createCell(0).setCellValue("我的標題");
            book.getSheet("知識").getRow(2).createCell(12).setCellValue("我的欄");
            EditDesk.row(book.getSheet("知識"), "K05").createCell(12).setCellValue("我的筆記");
        });
        assertEquals(0, desk.run("--remove"), desk::said);
        assertTrue(desk.said().contains("0 項請看"), desk::said);
        assertEquals(before, desk.files());
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** The workbook with another part. */
    private byte[] with(String name, String part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(desk.workbook()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(name) ? part.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
