package io.github.jizhun.export.caseframework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jizhun.SampleContent;
import io.github.jizhun.export.ExportedFiles;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.KindName;
import io.github.jizhun.export.StableId;
import io.github.jizhun.link.LinkedStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages for CASE by the rules of its data model, and read back. */
class CasePackageTest {
    private static final Optional<String> BASE = Optional.of("https://example.org/standards/");

    @TestFactory
    Stream<DynamicTest> everyObjectHasItsMembersTypesAndWords() {
        return each((standard, version) -> {
            Schema schema = schema(version);
            for (Optional<String> base : List.of(BASE, Optional.<String>empty())) {
                ExportedFiles files = ExportedFiles.of(ExportedFiles.site(base), standard);
                for (String kind : List.of("CFPackages", "CFDocuments")) {
                    String json = files.text(path(standard, version, kind) + ".json");
                    assertEquals(List.of(), faults(schema, json));
                    assertTrue(new ObjectMapper()
                                    .readTree(json)
                                    .at("/CFPackageURI")
                                    .isMissingNode()
                            == kind.equals("CFPackages"));
                }
                assertEquals(List.of(), faults(schema, files.text(version.folder("CFDocuments") + "index.json")));
            }
        });
    }

    @Test
    void theSchemaOfTheTestsFindsWhatIsWrong() throws IOException {
        String json = ExportedFiles.of(SampleContent.frozen())
                .text(path(SampleContent.frozen(), CaseVersion.V1P1, "CFPackages") + ".json");
        Schema schema = schema(CaseVersion.V1P1);
        for (Map.Entry<String, String> wrong : Map.of(
                        "\"isRelatedTo\"", "\"relatesTo\"",
                        "\"fullStatement\"", "\"statement\"",
                        "\"caseVersion\":\"1.1\"", "\"caseVersion\":1.1",
                        "\"icap:level\":\"4\"", "\"icap:level\":4",
                        "T00:00:00Z", "",
                        "urn:uuid:", "../")
                .entrySet()) {
            assertTrue(json.contains(wrong.getKey()), wrong.getKey());
            assertFalse(
                    faults(schema, json.replaceFirst(wrong.getKey(), wrong.getValue()))
                            .isEmpty(),
                    wrong.getKey());
        }
        assertFalse(faults(schema(CaseVersion.V1P0), json).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> readBackTheTreeIsTheStandardInItsOrder() {
        return each((standard, version) -> {
            JsonNode made = read(standard, version);
            Map<String, JsonNode> items = new HashMap<>();
            made.get("CFItems").forEach(item -> items.put(item.get("identifier").asText(), item));
            Map<String, TreeMap<Integer, String>> children = new HashMap<>();
            associations(made, "isChildOf")
                    .forEach(each -> assertEquals(
                            null,
                            children.computeIfAbsent(
                                            each.at("/destinationNodeURI/identifier")
                                                    .asText(),
                                            id -> new TreeMap<>())
                                    .put(
                                            each.get("sequenceNumber").asInt(),
                                            each.at("/originNodeURI/identifier").asText())));
            List<String> read = new ArrayList<>();
            walk(items, children, made.at("/CFDocument/identifier").asText(), read);

            List<String> expected = new ArrayList<>();
            Set<String> groups = new HashSet<>();
            for (ExportedStatement statement : ExportedStatement.of(standard)) {
                String letter = statement.kind().letter();
                String kind = KindName.of(statement.kind()).zh();
                if (statement.kind().isCompetency() && groups.add(letter)) {
                    expected.add("職能內涵類別 " + letter + " " + kind);
                }
                expected.add(kind + " " + statement.code() + " " + statement.text());
            }
            assertEquals(expected, read);
            assertEquals(expected.size(), items.size());
        });
    }

    @TestFactory
    Stream<DynamicTest> relationsReadBackAreThoseOfTheStandard() {
        return each((standard, version) -> {
            JsonNode made = read(standard, version);
            assertEquals(
                    standard.standard()
                            .tasks()
                            .flatMap(
                                    task -> standard.needs(task).stream().map(need -> task.code() + " " + need.label()))
                            .toList(),
                    ends(made, "isRelatedTo"));
            assertEquals(
                    ExportedStatement.of(standard).stream()
                            .flatMap(statement -> statement.parents().stream()
                                    .skip(1)
                                    .map(task -> (statement.code().isEmpty() ? "" : statement.code()) + " " + task))
                            .toList(),
                    ends(made, "isPartOf"));
        });
    }

    @TestFactory
    Stream<DynamicTest> levelsAndPrintedFormsAreKept() {
        return each((standard, version) -> {
            JsonNode made = read(standard, version);
            int at = 0;
            List<JsonNode> items = new ArrayList<>();
            made.get("CFItems").forEach(item -> {
                if (!item.get("CFItemType").asText().equals("職能內涵類別")) {
                    items.add(item);
                }
            });
            for (ExportedStatement statement : ExportedStatement.of(standard)) {
                JsonNode item = items.get(at++);
                String notes = item.path("notes").asText();
                statement.level().ifPresent(level -> assertTrue(notes.contains("職能級別 " + level), notes));
                assertTrue(notes.contains(statement.printedCode()) && notes.contains(statement.printedText()), notes);
                statement
                        .errata()
                        .forEach(erratum ->
                                assertTrue(notes.contains(erratum.reason().value()), notes));
                if (version == CaseVersion.V1P1) {
                    assertEquals(
                            statement.level().map(String::valueOf).orElse(""),
                            item.at("/extensions/icap:level").asText());
                    assertEquals(
                            statement.printedText(),
                            item.at("/extensions/icap:printedText").asText());
                }
                // Importers take it for a school grade.
                assertFalse(item.has("educationLevel"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everythingThatIsLinkedIsInThePackageOnce() {
        return each((standard, version) -> {
            JsonNode made = read(standard, version);
            Set<String> ids = new HashSet<>();
            assertTrue(ids.add(made.at("/CFDocument/identifier").asText()));
            Stream.of(
                            "/CFItems",
                            "/CFAssociations",
                            "/CFDefinitions/CFConcepts",
                            "/CFDefinitions/CFSubjects",
                            "/CFDefinitions/CFLicenses",
                            "/CFDefinitions/CFItemTypes")
                    .flatMap(list -> stream(made.at(list)))
                    .forEach(each -> assertTrue(ids.add(each.get("identifier").asText()), each.toString()));
            made.findValues("identifier").forEach(id -> assertTrue(ids.contains(id.asText()), id.asText()));
            assertEquals(
                    standard.standard().glossary().stream()
                            .map(term -> term.text().value())
                            .toList(),
                    stream(made.at("/CFDefinitions/CFConcepts"))
                            .map(concept -> concept.get("description").asText())
                            .toList());
        });
    }

    @Test
    void identifiersDoNotDependOnTheSitesAddressButOnTheEdition() throws IOException {
        LinkedStandard standard = SampleContent.frozen();
        String known = ExportedFiles.of(ExportedFiles.site(BASE), standard)
                .text(path(standard, CaseVersion.V1P1, "CFPackages") + ".json");
        JsonNode unknown = read(standard, CaseVersion.V1P1);
        assertEquals(
                unknown.findValuesAsText("identifier"),
                new ObjectMapper().readTree(known).findValuesAsText("identifier"));
        assertTrue(known.contains("\"https://example.org/standards/BHR1212-001v2/K19.html\""));
        assertNotEquals(StableId.of("BHR1212-001v2"), StableId.of("BHR1212-001v3"));
        assertEquals("5", StableId.of("BHR1212-001v2").substring(14, 15));
        // From another implementation of RFC 9562: uuid5(NAMESPACE_URL, "urn:x-jizhun:BHR1212-001v2").
        assertEquals("5774ed5c-405e-5e1f-b9b9-9bb3815446a6", StableId.of("BHR1212-001v2"));
    }

    private static void walk(
            Map<String, JsonNode> items,
            Map<String, TreeMap<Integer, String>> children,
            String parent,
            List<String> read) {
        for (String id : children.getOrDefault(parent, new TreeMap<>()).values()) {
            JsonNode item = items.get(id);
            read.add(item.get("CFItemType").asText() + " "
                    + item.path("humanCodingScheme").asText() + " "
                    + item.get("fullStatement").asText());
            walk(items, children, id, read);
        }
    }

    private static List<String> ends(JsonNode made, String type) {
        Map<String, String> codes = new HashMap<>();
        made.get("CFItems")
                .forEach(item -> codes.put(
                        item.get("identifier").asText(),
                        item.path("humanCodingScheme").asText()));
        return associations(made, type)
                .map(each -> codes.get(each.at("/originNodeURI/identifier").asText()) + " "
                        + codes.get(each.at("/destinationNodeURI/identifier").asText()))
                .toList();
    }

    private static Stream<JsonNode> associations(JsonNode made, String type) {
        return stream(made.get("CFAssociations"))
                .filter(each -> each.get("associationType").asText().equals(type));
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static JsonNode read(LinkedStandard standard, CaseVersion version) throws IOException {
        return new ObjectMapper()
                .readTree(ExportedFiles.of(standard).text(path(standard, version, "CFPackages") + ".json"));
    }

    static String path(LinkedStandard standard, CaseVersion version, String kind) {
        return version.folder(kind) + StableId.of(standard.code());
    }

    static Schema schema(CaseVersion version) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/test/resources/case/" + version.path() + ".schema.json")));
    }

    static List<String> faults(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private interface Check {
        void check(LinkedStandard standard, CaseVersion version) throws IOException;
    }

    private static Stream<DynamicTest> each(Check check) {
        return ExportedFiles.samples()
                .flatMap(standard -> Stream.of(CaseVersion.values())
                        .map(version -> DynamicTest.dynamicTest(
                                standard.code() + " " + version.path(), () -> check.check(standard, version))));
    }
}
