package io.github.jizhun.export.lms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.jizhun.export.ExportedFiles;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.LearningSystemText;
import io.github.jizhun.export.Samples;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Kind;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The file for Canvas by the rules of its documentation. */
class CanvasTableTest {
    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsGuarded() {
        String csv = ExportedFiles.of(Samples.rich()).text("ABC1234-001v1/data/canvas-outcomes.csv");
        assertEquals('\uFEFF', csv.charAt(0));
        assertTrue(csv.contains(",'-以減號開頭,"), csv);
        // The name of the standard comes first in that of the framework.
        assertEquals("'=名稱 ABC", LearningSystemText.shortName("=名稱 ABC", 255));
        assertEquals("'=名…", LearningSystemText.shortName("=名稱 ABC", 4));
    }

    private static final int ID = 0;
    private static final int TYPE = 1;
    private static final int TITLE = 2;
    private static final int DESCRIPTION = 3;
    private static final int NAME = 4;
    private static final int METHOD = 5;
    private static final int PARENTS = 7;
    private static final int MASTERY = 9;
    private static final int RATINGS = 10;

    @TestFactory
    Stream<DynamicTest> everyRowIsAsCanvasWantsIt() {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> {
                    List<List<String>> rows = rows(standard);
                    assertEquals(
                            "vendor_guid,object_type,title,description,display_name,calculation_method,calculation_int,"
                                    + "parent_guids,workflow_state,mastery_points,ratings,,,",
                            String.join(",", rows.get(0)));
                    Set<String> groups = new HashSet<>();
                    Set<String> ids = new HashSet<>();
                    for (List<String> row : rows.subList(1, rows.size())) {
                        assertEquals(14, row.size());
                        assertTrue(ids.add(row.get(ID)), row.get(ID));
                        assertFalse(row.get(ID).contains(" "));
                        assertFalse(row.get(TITLE).isBlank());
                        assertTrue(row.get(TITLE).length() <= 255);
                        for (String parent : row.get(PARENTS).split(" ")) {
                            assertTrue(parent.isEmpty() || groups.contains(parent), "not yet there: " + parent);
                        }
                        boolean group = row.get(TYPE).equals("group");
                        assertEquals(group ? "" : "highest", row.get(METHOD));
                        assertEquals(group ? "" : "1", row.get(MASTERY));
                        assertEquals(group ? ",,," : "1,具備,0,尚未具備", String.join(",", row.subList(RATINGS, 14)));
                        if (group) {
                            groups.add(row.get(ID));
                            assertEquals("", row.get(NAME));
                        } else {
                            assertEquals("outcome", row.get(TYPE));
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLostOrDoubleAndEachStatementStandsWhereItBelongs() {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> {
                    List<List<String>> rows = rows(standard).stream()
                            .skip(2)
                            .filter(row -> !row.get(DESCRIPTION).isEmpty())
                            .toList();
                    assertEquals(
                            ExportedStatement.of(standard).stream()
                                    .sorted(Comparator.comparing(statement ->
                                            !List.of(Kind.DUTY, Kind.TASK).contains(statement.kind())))
                                    .map(statement -> standard.code() + ":" + statement.key() + " " + statement.text())
                                    .toList(),
                            rows.stream()
                                    .map(row -> row.get(ID) + " "
                                            + Jsoup.parse(row.get(DESCRIPTION))
                                                    .expectFirst("p")
                                                    .wholeText())
                                    .toList());
                    for (Kind kind : List.of(Kind.KNOWLEDGE, Kind.SKILL)) {
                        standard.standard()
                                .tasks()
                                .forEach(task -> assertEquals(
                                        standard.needs(task, kind).stream()
                                                .map(need -> standard.code() + ":" + need.label())
                                                .sorted()
                                                .toList(),
                                        rows.stream()
                                                .filter(row -> List.of(
                                                                row.get(PARENTS).split(" "))
                                                        .contains(standard.code() + ":" + task.code()))
                                                .map(row -> row.get(ID))
                                                .filter(id -> id.matches(".*:" + kind.letter() + "\\d+"))
                                                .sorted()
                                                .toList()));
                    }
                }));
    }

    private static List<List<String>> rows(LinkedStandard standard) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .ofCsvRecord(ExportedFiles.of(standard)
                        .text(standard.code() + "/data/canvas-outcomes.csv")
                        .substring(1))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }
}
