package io.github.jizhun.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jizhun.source.file.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The JSON Schemas let an editor complete and check just what the readers accept. */
class ContentSchemaTest {
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final Path CONTENT = Path.of("src/test/resources/content");

    /** Each kind of mapping in the files: the fields of its reader, and where its schema stands. */
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("site#", Schema.SITE),
            Map.entry("site#/properties/levels/items", Schema.LEVEL_MEANING),
            Map.entry("course-naming#", Schema.COURSE_NAMING),
            Map.entry("course-naming#/properties/rules/items", Schema.NAMING_RULE),
            Map.entry("course#", Schema.COURSE),
            Map.entry("course#/properties/units/items", Schema.COURSE_UNIT),
            Map.entry("course#/properties/leftOut/items", Schema.LEFT_OUT),
            Map.entry("retired#", Schema.RETIRED),
            Map.entry("retired#/properties/retired/items", Schema.RETIREMENT),
            Map.entry("standard#", Schema.STANDARD),
            Map.entry("standard#/properties/source", Schema.SOURCE),
            Map.entry("standard#/properties/classification", Schema.CLASSIFICATION),
            Map.entry("standard#/properties/classification/properties/categories/items", Schema.CLASS),
            Map.entry("standard#/properties/editions/items", Schema.EDITION),
            Map.entry("standard#/properties/accepted/items", Schema.ACCEPTANCE),
            Map.entry("duties#", Schema.DUTIES),
            Map.entry("duties#/properties/duties/items", Schema.DUTY),
            Map.entry("duties#/properties/duties/items/properties/tasks/items", Schema.TASK),
            Map.entry("competencies#", Schema.COMPETENCIES),
            Map.entry("competencies#/properties/knowledge/items", Schema.STATEMENT),
            Map.entry("glossary#", Schema.GLOSSARY),
            Map.entry("glossary#/properties/terms/items", Schema.TERM),
            Map.entry("errata#", Schema.ERRATA),
            Map.entry("errata#/properties/errata/items", Schema.ERRATUM));

    @TestFactory
    Stream<DynamicTest> aSchemaOffersTheFieldsThatTheReaderKnows() {
        return FIELDS.keySet().stream()
                .sorted()
                .map(place -> DynamicTest.dynamicTest(place, () -> {
                    String[] parts = place.split("#", -1);
                    JsonNode mapping = new ObjectMapper()
                            .readTree(SCHEMAS.resolve(parts[0] + ".schema.json").toFile())
                            .at(parts[1]);
                    TreeSet<String> offered = new TreeSet<>();
                    mapping.path("properties").fieldNames().forEachRemaining(offered::add);
                    assertEquals(new TreeSet<>(FIELDS.get(place)), offered);
                    assertEquals("false", mapping.path("additionalProperties").asText(), "nothing else is let in");
                }));
    }

    @Test
    void contentWithoutFindingPassesItsSchemas() throws IOException {
        int checked = 0;
        for (String sample : List.of("small", "frozen", "irregular")) {
            for (Path file : yamlFiles(CONTENT.resolve(sample))) {
                assertEquals(List.of(), complaints(name(file), Files.readString(file)), file.toString());
                checked++;
            }
        }
        assertTrue(checked > 10, "files checked: " + checked);
    }

    @Test
    void aMistypedFieldFailsItsSchema() throws IOException {
        for (Path file : yamlFiles(CONTENT.resolve("small"))) {
            String mistyped = Files.readString(file) + "\nknowlege: []\n";
            assertNotEquals(List.of(), complaints(name(file), mistyped), file.toString());
        }
    }

    private static List<String> complaints(String name, String yaml) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")))
                .validate(yaml, InputFormat.YAML)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList());
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }
}
