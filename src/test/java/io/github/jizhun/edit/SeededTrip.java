package io.github.jizhun.edit;

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

/** A workbook that goes out, is edited by chance and comes back. */
final class SeededTrip {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String CODE = "BHR1212-001v2";

    private final EditDesk desk;
    private final ObjectNode expected;
    private final Map<String, String> before;
    private final SeededEdits[] made = new SeededEdits[1];
    private final String shown;

    /** Out, and edited: the workbook is {@link EditDesk#file}. */
    SeededTrip(Path folder, int seed, int edits) throws IOException {
        desk = new EditDesk(folder.resolve("seed-" + seed), SampleContent.FROZEN, CODE);
        expected = json();
        before = desk.files();
        shown = "seed " + seed;
        desk.edit(book -> {
            made[0] = new SeededEdits(seed, book, expected);
            made[0].make(edits);
        });
    }

    EditDesk desk() {
        return desk;
    }

    private ObjectNode json() throws IOException {
        byte[] bytes = ExportedFiles.of(SampleContent.load(desk.content()).site(), desk.standard())
                .bytes(CODE + "/data/standard.json");
        return (ObjectNode) MAPPER.readTree(bytes);
    }

    /** In again: exactly the edits are in the standard, and on the lines of its files; out again, it says what the edited one says. */
    void assertComesBack() throws IOException {
        assertEquals(0, desk.run("--remove"), () -> shown + "\n" + desk.said());
        assertEquals(
                List.of(),
                DiffUtils.diff(
                                expected.toPrettyString().lines().toList(),
                                json().toPrettyString().lines().toList())
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
        assertSame();
    }

    private void assertSame() throws IOException {
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
}
