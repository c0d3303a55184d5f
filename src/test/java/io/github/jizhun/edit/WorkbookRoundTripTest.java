package io.github.jizhun.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Out, edited, in again: exactly the edits are in the standard, and on the lines of its files. {@code -Dedits=200} makes that many
 * edits, {@code -Dedits.from=7} begins with that seed.
 */
class WorkbookRoundTripTest {
    private static final int IN_ONE_WORKBOOK = 20;

    @TempDir
    private Path folder;

    @Test
    void seededEditsComeBackAndNothingElse() throws IOException {
        int edits = Integer.getInteger("edits", IN_ONE_WORKBOOK);
        int from = Integer.getInteger("edits.from", 1);
        for (int seed = from; seed < from + edits / IN_ONE_WORKBOOK; seed++) {
            new SeededTrip(folder, seed, IN_ONE_WORKBOOK).assertComesBack();
        }
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
