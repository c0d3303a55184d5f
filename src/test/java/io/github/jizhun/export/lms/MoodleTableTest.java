package io.github.jizhun.export.lms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.jizhun.SampleContent;
import io.github.jizhun.export.ExportedFiles;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.Samples;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The file for Moodle by the rules and traps of its import tool, and read as that tool reads it. */
class MoodleTableTest {
    private static final int PARENT = 0;
    private static final int ID = 1;
    private static final int NAME = 2;
    private static final int DESCRIPTION = 3;
    private static final int FORMAT = 4;
    private static final int SCALE = 5;
    private static final int SCALE_CONFIGURATION = 6;
    private static final int RULE_TYPE = 7;
    private static final int RULE_OUTCOME = 8;
    private static final int RULE_CONFIG = 9;
    private static final int REFERENCES = 10;
    private static final int EXPORTED_ID = 11;
    private static final int IS_FRAMEWORK = 12;
    private static final int TAXONOMY = 13;

    /** The words that Moodle knows for the levels of a framework. */
    private static final Set<String> TAXONOMIES = Set.of(
            "behaviour",
            "competency",
            "concept",
            "domain",
            "indicator",
            "level",
            "outcome",
            "practice",
            "proficiency",
            "skill",
            "value");

    @TestFactory
    Stream<DynamicTest> itsColumnsAreFourteenInMoodlesOrder() {
        return each((standard, rows) -> {
            assertEquals(
                    "Parent ID number|ID number|Short name|Description|Description format|Scale values|Scale configuration|"
                            + "Rule type (optional)|Rule outcome (optional)|Rule config (optional)|"
                            + "Cross-referenced competency ID numbers|Exported ID (optional)|Is framework|Taxonomy",
                    String.join("|", rows.get(0)));
            rows.forEach(row -> assertEquals(14, row.size(), row.toString()));
        });
    }

    @TestFactory
    Stream<DynamicTest> oneRowIsTheFrameworkAndHasTheScale() {
        return each((standard, rows) -> {
            List<List<String>> frameworks = body(rows).stream()
                    .filter(row -> !row.get(IS_FRAMEWORK).isEmpty())
                    .toList();
            assertEquals(1, frameworks.size());
            List<String> framework = frameworks.get(0);
            // The version is in it: a framework of the same ID number cannot be imported again.
            assertEquals(standard.code(), framework.get(ID));
            assertEquals("", framework.get(PARENT));
            String[] items = framework.get(SCALE).split(",", -1);
            assertEquals(2, items.length);
            JsonNode configuration = new ObjectMapper().readTree(framework.get(SCALE_CONFIGURATION));
            assertTrue(configuration.get(0).has("scaleid"));
            int defaults = 0;
            int proficient = 0;
            for (int i = 1; i < configuration.size(); i++) {
                assertEquals(i, configuration.get(i).get("id").asInt());
                defaults += configuration.get(i).get("scaledefault").asInt();
                proficient += configuration.get(i).get("proficient").asInt();
            }
            assertEquals(items.length, configuration.size() - 1);
            assertEquals(1, defaults);
            assertTrue(proficient >= 1);
            assertTrue(TAXONOMIES.containsAll(List.of(framework.get(TAXONOMY).split(","))));
        });
    }

    @TestFactory
    Stream<DynamicTest> rowsOfCompetenciesHaveWhatMoodleWants() {
        return each((standard, rows) -> competencies(rows).forEach(row -> {
            assertEquals("1", row.get(FORMAT));
            assertEquals("", row.get(SCALE) + row.get(SCALE_CONFIGURATION) + row.get(RULE_TYPE) + row.get(TAXONOMY));
            assertEquals("0", row.get(RULE_OUTCOME));
            assertEquals("null", row.get(RULE_CONFIG));
        }));
    }

    @TestFactory
    Stream<DynamicTest> identifiersAreUniqueAndShortAndNoNumbers() {
        return each((standard, rows) -> {
            Set<String> ids = new HashSet<>();
            Set<String> exported = new HashSet<>();
            for (List<String> row : body(rows)) {
                assertTrue(ids.add(row.get(ID)), row.get(ID));
                assertFalse(row.get(ID).isBlank());
                assertTrue(row.get(ID).length() <= MoodleTable.LONGEST_NAME);
                // PHP's == takes 1.1 and 1.10 for equal.
                assertFalse(row.get(ID).matches("[-+.\\d eE]+"), row.get(ID));
                assertFalse(row.get(ID).contains(","));
                assertTrue(exported.add(row.get(EXPORTED_ID)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> parentsAndCrossReferencesAreInTheFile() {
        return each((standard, rows) -> {
            Set<String> ids = new HashSet<>();
            competencies(rows).forEach(row -> ids.add(row.get(ID)));
            for (List<String> row : competencies(rows)) {
                assertTrue(row.get(PARENT).isEmpty() || ids.contains(row.get(PARENT)), row.get(PARENT));
                references(row).forEach(other -> assertTrue(ids.contains(other), other));
                assertFalse(references(row).contains(row.get(ID)));
                assertFalse(row.get(REFERENCES).contains(" "));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> namesAreShortNeverEmptyAndKeepTheirWordsWithoutTags() {
        return each((standard, rows) -> body(rows).forEach(row -> {
            assertFalse(row.get(NAME).isBlank());
            assertTrue(row.get(NAME).codePointCount(0, row.get(NAME).length()) <= MoodleTable.LONGEST_NAME);
            assertFalse(row.get(NAME).matches("(?s).*[<>\n].*"), row.get(NAME));
        }));
    }

    @TestFactory
    Stream<DynamicTest> readAsMoodleReadsItTheTreeIsTheStandard() {
        return each((standard, rows) -> {
            Map<String, List<List<String>>> children = new LinkedHashMap<>();
            competencies(rows)
                    .forEach(row -> children.computeIfAbsent(row.get(PARENT), id -> new ArrayList<>())
                            .add(row));
            List<String> read = new ArrayList<>();
            walk(children, "", read);

            List<String> expected = new ArrayList<>();
            Set<Kind> groups = new HashSet<>();
            for (ExportedStatement statement : ExportedStatement.of(standard)) {
                if (statement.kind().isCompetency() && groups.add(statement.kind())) {
                    expected.add(standard.code() + ":" + statement.kind().letter() + " ");
                }
                expected.add(standard.code() + ":" + statement.key() + " "
                        + statement.text().value());
            }
            assertEquals(expected, read);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatATaskNeedsIsItsCrossReferences() {
        return each((standard, rows) -> {
            for (List<String> row : competencies(rows)) {
                Code code = new Code(row.get(ID).substring(standard.code().length() + 1));
                standard.task(code)
                        .ifPresent(task -> assertEquals(
                                standard.needs(task).stream()
                                        .map(need -> standard.code() + ":" + need.label())
                                        .toList(),
                                references(row)));
            }
        });
    }

    @Test
    void levelAndPrintedFormAreInTheDescription() throws IOException {
        LinkedStandard standard = SampleContent.frozen();
        List<String> output = competencies(rows(standard)).stream()
                .filter(row -> row.get(ID).endsWith(":O4.2.1"))
                .findFirst()
                .orElseThrow();
        String description = Jsoup.parse(output.get(DESCRIPTION)).text();
        assertTrue(description.contains("職能級別 4"), description);
        assertTrue(description.contains("原文代碼：O4.1.1"), description);
        assertTrue(description.contains("已更正"), description);
    }

    @Test
    void theFileIsUtf8WithAMarkForSpreadsheetsAndTheLineEndsOfCsv() {
        String csv = ExportedFiles.of(Samples.rich()).text("ABC1234-001v1/data/moodle.csv");
        assertEquals('\uFEFF', csv.charAt(0));
        assertEquals(csv.split("\n", -1).length, csv.split("\r\n", -1).length);
        // A guard stands in Moodle as text, so only what begins with the standard's own words has one.
        assertTrue(csv.contains("K01 =知識+公式"));
        assertTrue(csv.contains(",'-以減號開頭,"), csv);
    }

    private static void walk(Map<String, List<List<String>>> children, String parent, List<String> read) {
        for (List<String> row : children.getOrDefault(parent, List.of())) {
            read.add(row.get(ID) + " "
                    + Jsoup.parse(row.get(DESCRIPTION)).select("p").stream()
                            .findFirst()
                            .map(first -> first.wholeText())
                            .orElse(""));
            walk(children, row.get(ID), read);
        }
    }

    private static List<String> references(List<String> row) {
        return row.get(REFERENCES).isEmpty()
                ? List.of()
                : List.of(row.get(REFERENCES).split(","));
    }

    private static List<List<String>> body(List<List<String>> rows) {
        return rows.subList(1, rows.size());
    }

    private static List<List<String>> competencies(List<List<String>> rows) {
        return body(rows).stream()
                .filter(row -> row.get(IS_FRAMEWORK).isEmpty())
                .toList();
    }

    private static List<List<String>> rows(LinkedStandard standard) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .ofCsvRecord(ExportedFiles.of(standard)
                        .text(standard.code() + "/data/moodle.csv")
                        .substring(1))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private interface Check {
        void check(LinkedStandard standard, List<List<String>> rows) throws IOException;
    }

    private static Stream<DynamicTest> each(Check check) {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> check.check(standard, rows(standard))));
    }
}
