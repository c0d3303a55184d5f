package io.github.jizhun.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.jizhun.SampleContent;
import io.github.jizhun.export.ExportedFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Out, edited, in again: exactly the edits are in the standard, and on the lines of its files. {@code -Dedits=200} makes that many
 * edits, {@code -Dedits.from=7} begins with that seed.
 */
class WorkbookRoundTripTest {
    private static final int IN_ONE_WORKBOOK = 20;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    private ObjectNode json(EditDesk desk, String code) {
        try {
            byte[] bytes = ExportedFiles.of(SampleContent.load(desk.content()).site(), desk.standard())
                    .bytes(code + "/data/standard.json");
            return (ObjectNode) MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void seededEditsComeBackAndNothingElse() throws IOException {
        int edits = Integer.getInteger("edits", IN_ONE_WORKBOOK);
        int from = Integer.getInteger("edits.from", 1);
        for (int seed = from; seed < from + edits / IN_ONE_WORKBOOK; seed++) {
            tryIt(seed);
        }
    }

    private void tryIt(int seed) throws IOException {
        String code = "BHR1212-001v2";
        EditDesk desk = new EditDesk(folder.resolve("seed-" + seed), SampleContent.FROZEN, code);
        ObjectNode expected = json(desk, code);
        Map<String, String> before = desk.files();
        SeededEdits[] made = new SeededEdits[1];
        desk.edit(book -> {
            made[0] = new SeededEdits(seed, book, expected);
            made[0].make(IN_ONE_WORKBOOK);
        });
        String shown = "seed " + seed;
        assertEquals(0, desk.run("--remove"), () -> shown + "\n" + desk.said());
        assertEquals(
                List.of(),
                DiffUtils.diff(
                                expected.toPrettyString().lines().toList(),
                                json(desk, code).toPrettyString().lines().toList())
                        .getDeltas(),
                () -> shown + desk.said().replaceAll("(?s)修改後檢查.*", ""));
        int removed = 0;
        int added = 0;
        for (Map.Entry<String, String> file : desk.files().entrySet()) {
            for (AbstractDelta<String> delta : DiffUtils.diff(
                            before.get(file.getKey()).lines().toList(),
                            file.getValue().lines().toList())
                    .getDeltas()) {
                removed += delta.getSource().size();
                added += delta.getTarget().size();
            }
        }
        // Where something new stands in the place of something that goes, lines of both may be alike.
        int alike = made[0].removedLines() - removed;
        assertTrue(alike >= 0 && alike == made[0].addedLines() - added, shown + ": " + removed + " " + added);

        // The same workbook once more: all is there already.
        Map<String, String> after = desk.files();
        assertEquals(0, desk.run("--remove"), () -> shown + "\n" + desk.said());
        assertEquals(after, desk.files(), shown);
        assertSame(desk);
    }

    /** Out again: each cell that was edited and each that was not say what the edited workbook says. */
    private void assertSame(EditDesk desk) throws IOException {
        try (XSSFWorkbook edited = new XSSFWorkbook(Files.newInputStream(desk.file()));
                XSSFWorkbook again = new XSSFWorkbook(new ByteArrayInputStream(desk.workbook()))) {
            for (String sheet : List.of("主要職責", "工作任務", "行為指標", "工作產出", "知識", "技能", "態度", "任務職能對應")) {
                assertEquals(cells(edited.getSheet(sheet)), cells(again.getSheet(sheet)), sheet);
            }
        }
    }

    /** The cells that may be edited, by the first one of their row; a row's place among others may differ in relations. */
    private static Map<String, List<String>> cells(XSSFSheet sheet) {
        boolean isPairs = sheet.getSheetName().equals("任務職能對應");
        Map<String, List<String>> cells = new TreeMap<>();
        DataFormatter formatter = new DataFormatter();
        for (Row row : sheet) {
            if (row.getCell(0) != null) {
                String first = row.getCell(0).toString();
                String second = formatter.formatCellValue(row.getCell(1));
                cells.computeIfAbsent(isPairs ? first + second : first, key -> new ArrayList<>())
                        .add(second);
            }
        }
        return cells;
    }

    @Test
    void aWorkbookThatIsNotEditedChangesNothing() throws IOException {
        for (Map.Entry<Path, String> each : Map.of(
                        SampleContent.FROZEN,
                        "BHR1212-001v2",
                        Path.of("src/test/resources/content/unusual"),
                        "XYZ9876-012v10",
                        Path.of("src/test/resources/content/uncoded"),
                        "UVW4321-003v1",
                        Path.of("src/test/resources/content/today"),
                        "QRS3119-007v2",
                        SampleContent.IRREGULAR,
                        "MEM3115-004v12")
                .entrySet()) {
            EditDesk desk = new EditDesk(folder.resolve(each.getValue()), each.getKey(), each.getValue());
            Map<String, String> before = desk.files();
            byte[] workbook = desk.workbook();
            Files.write(desk.file(), workbook);
            assertEquals(0, desk.run("--remove"), desk::said);
            assertTrue(desk.said().contains("改 0 格，新增 0 列，刪除 0 列；0 格"), desk::said);
            assertTrue(desk.said().contains("0 項請看"), desk::said);
            assertEquals(before, desk.files());
            assertArrayEquals(workbook, desk.workbook());
            // Saved by another program.
            assertEquals(0, desk.edit(book -> {}).run("--remove"), desk::said);
            assertEquals(before, desk.files());
        }
    }
}
