package io.github.jizhun.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.export.LibreOffice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice saves a workbook in its own way; what comes back is the same, and the edits are there. */
@Order(1)
class WorkbookInLibreOfficeIT {
    private static final int IN_ONE_WORKBOOK = 20;

    @TempDir
    private Path folder;

    @Test
    void whatLibreOfficeSavesComesBack() throws IOException, InterruptedException {
        LibreOffice office = LibreOffice.find(WorkbookInLibreOfficeIT.class);
        EditDesk frozen = new EditDesk(folder.resolve("frozen"), SampleContent.FROZEN, "BHR1212-001v2");
        EditDesk uncoded =
                new EditDesk(folder.resolve("uncoded"), Path.of("src/test/resources/content/uncoded"), "UVW4321-003v1");
        frozen.edit(book -> {
            EditDesk.set(book, "知識", "K05", "名稱", "說 \"好\"，第一行\n第二行 ");
            EditDesk.insert(book, "技能", "S05", Map.of("代碼", "S90", "名稱", "新的技能"));
            EditDesk.cell(book, "工作任務", "T1.1", "職能級別").setCellValue(5);
        });
        Files.write(uncoded.file(), uncoded.workbook());
        Path frozenFile = Files.copy(frozen.file(), folder.resolve("frozen.xlsx"));
        Path uncodedFile = Files.copy(uncoded.file(), folder.resolve("uncoded.xlsx"));
        Path saved = Files.createDirectory(folder.resolve("saved"));
        office.convert(folder, "xlsx", saved, List.of(frozenFile, uncodedFile));
        Files.copy(saved.resolve("frozen.xlsx"), frozen.file(), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(saved.resolve("uncoded.xlsx"), uncoded.file(), StandardCopyOption.REPLACE_EXISTING);

        Map<String, String> before = frozen.files();
        assertEquals(0, frozen.run("--remove"), frozen::said);
        assertTrue(frozen.said().contains("改 2 格，新增 1 列，刪除 0 列"), frozen::said);
        assertTrue(frozen.said().contains("0 項請看"), frozen::said);
        String standard = "standards/BHR1212-001v2/";
        assertEquals(
                before.get(standard + "competencies.yaml")
                        .replace("組織現有培訓產品之特點", "說 \"好\"，第一行第二行")
                        .replaceFirst("(code: S05\n.*\n)", "$1  - code: S90\n    text: 新的技能\n"),
                frozen.files().get(standard + "competencies.yaml"));

        before = uncoded.files();
        assertEquals(0, uncoded.run("--remove"), uncoded::said);
        assertTrue(uncoded.said().contains("改 0 格，新增 0 列，刪除 0 列"), uncoded::said);
        assertTrue(uncoded.said().contains("0 項請看"), uncoded::said);
        assertEquals(before, uncoded.files());
    }

    /** {@code -Dedits=200} makes that many edits. */
    @Test
    void whatIsEditedInLibreOfficeComesBack() throws IOException, InterruptedException {
        LibreOffice office = LibreOffice.find(WorkbookInLibreOfficeIT.class);
        Map<String, SeededTrip> trips = new TreeMap<>();
        for (int seed = 1; seed <= Integer.getInteger("edits", IN_ONE_WORKBOOK) / IN_ONE_WORKBOOK; seed++) {
            // Not the workbooks that another test edits without LibreOffice.
            SeededTrip trip = new SeededTrip(folder, 1000 + seed, IN_ONE_WORKBOOK);
            byte[] before = trip.desk().workbook();
            Files.write(folder.resolve(seed + ".xlsx"), before);
            try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(before));
                    XSSFWorkbook to =
                            new XSSFWorkbook(Files.newInputStream(trip.desk().file()))) {
                Files.write(folder.resolve(seed + ".txt"), SheetEdits.between(from, to));
            }
            trips.put(String.valueOf(seed), trip);
        }
        office.run(folder, "/office/Edits.xba", folder.toUri().toString(), String.join("|", trips.keySet()));
        for (Map.Entry<String, SeededTrip> trip : trips.entrySet()) {
            Files.copy(
                    folder.resolve(trip.getKey() + ".saved.xlsx"),
                    trip.getValue().desk().file(),
                    StandardCopyOption.REPLACE_EXISTING);
            trip.getValue().assertComesBack();
        }
    }
}
