package io.github.jizhun.export.caseframework;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jizhun.SampleContent;
import io.github.jizhun.export.ExportedFiles;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.OwnNames;
import io.github.jizhun.export.StableId;
import io.github.jizhun.link.LinkedStandard;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The files that answer for a CASE service, each by the rules of its data model, and together one service. */
class CaseFilesTest {
    private static final String BASE = "https://example.org/standards/";
    private static final String SERVICE = "ims/case/v1p1/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode read(ExportedFiles files, String address) throws IOException {
        return JSON.readTree(files.text(address));
    }

    @TestFactory
    Stream<DynamicTest> itemsAndAssociationsAreThoseOfThePackage() {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> {
                    for (Optional<String> base : List.of(Optional.of(BASE), Optional.<String>empty())) {
                        check(ExportedFiles.of(ExportedFiles.site(base), standard), standard);
                    }
                }));
    }

    private static void check(ExportedFiles files, LinkedStandard standard) throws IOException {
        Schema schema = CasePackageTest.schema(CaseVersion.V1P1);
        JsonNode made = read(files, CasePackageTest.path(standard, CaseVersion.V1P1, "CFPackages") + ".json");
        JsonNode document = made.get("CFDocument");
        Map<String, Set<JsonNode>> ends = new HashMap<>();
        Set<String> expected = new TreeSet<>();
        for (String kind : List.of("CFItems", "CFAssociations")) {
            for (JsonNode each : made.get(kind)) {
                String id = each.get("identifier").asText();
                String address = SERVICE + kind + "/" + id;
                expected.add(address);
                JsonNode alone = read(files, address);
                assertEquals(List.of(), CasePackageTest.faults(schema, files.text(address)), address);
                assertEquals(document.get("uri"), alone.at("/CFDocumentURI/uri"));
                assertEquals(each, ((ObjectNode) alone.deepCopy()).without("CFDocumentURI"));
                if (kind.equals("CFAssociations")) {
                    for (String end : List.of("origin", "destination")) {
                        ends.computeIfAbsent(
                                        each.at("/" + end + "NodeURI/identifier")
                                                .asText(),
                                        any -> new HashSet<>())
                                .add(each);
                    }
                }
            }
        }
        for (JsonNode item : made.get("CFItems")) {
            String id = item.get("identifier").asText();
            String address = SERVICE + "CFItemAssociations/" + id;
            expected.add(address);
            assertEquals(List.of(), CasePackageTest.faults(schema, files.text(address)), address);
            assertEquals(
                    read(files, SERVICE + "CFItems/" + id), read(files, address).get("CFItem"));
            assertEquals(
                    ends.get(id),
                    CasePackageTest.stream(read(files, address).get("CFAssociations"))
                            .collect(Collectors.toSet()));
        }
        assertEquals(
                expected,
                files.addresses().stream()
                        .filter(address -> address.matches(SERVICE + "CF(Item|Association).*"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyAddressInThePackageIsThatOfAFile() throws IOException {
        LinkedStandard standard = SampleContent.frozen();
        ExportedFiles files = ExportedFiles.of(ExportedFiles.site(Optional.of(BASE)), standard);
        JsonNode made = read(files, CasePackageTest.path(standard, CaseVersion.V1P1, "CFPackages"));
        for (String uri : made.findValuesAsText("uri")) {
            assertTrue(uri.startsWith(BASE), uri);
            String address = uri.substring(BASE.length()).replaceFirst("#.*", "");
            assertTrue(files.addresses().contains(address) || address.endsWith(".html"), uri);
        }
        assertTrue(made.findValuesAsText("uri").contains(BASE + "BHR1212-001v2/K19.html"));
    }

    @Test
    void descriptionOfTheServiceNamesWhatThereIsAndHoldsForIt() throws IOException {
        LinkedStandard standard = SampleContent.frozen();
        ExportedFiles files = ExportedFiles.of(ExportedFiles.site(Optional.of(BASE)), standard);
        String address = SERVICE + "discovery/imscasev1p1_openapi3_v1p0.json";
        JsonNode described = read(files, address);
        assertEquals(BASE + "ims/case/v1p1", described.at("/servers/0/url").asText());
        assertEquals(
                "..",
                read(ExportedFiles.of(standard), address).at("/servers/0/url").asText());

        Set<String> kinds = new TreeSet<>();
        described.get("paths").properties().forEach(path -> {
            String kind = path.getKey().split("/")[1];
            kinds.add(kind);
            String name = path.getValue()
                    .at("/get/responses/200/content/application~1json/schema/$ref")
                    .asText();
            Schema schema = schema(described, name);
            boolean isList = !path.getKey().contains("{");
            List<String> found = files.addresses().stream()
                    .filter(file -> file.startsWith(SERVICE + kind + "/") && file.contains("/index.") == isList)
                    .toList();
            assertTrue(!found.isEmpty(), path.getKey());
            found.forEach(file -> assertEquals(List.of(), CasePackageTest.faults(schema, files.text(file)), file));
        });
        assertEquals(
                kinds,
                files.addresses().stream()
                        .filter(file -> file.startsWith(SERVICE + "CF"))
                        .map(file -> file.split("/")[3])
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Schema schema(JsonNode described, String ref) {
        ObjectNode schema = JSON.createObjectNode().put("$ref", ref);
        schema.set("components", described.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON);
    }

    @Test
    void statementsWithANameAreAbbreviatedToIt() throws IOException {
        LinkedStandard standard = SampleContent.frozen();
        OwnNames own = new OwnNames(standard.standard());
        Map<String, String> names = new HashMap<>();
        CasePackageTest.read(standard, CaseVersion.V1P0)
                .get("CFItems")
                .forEach(item -> names.put(
                        item.path("humanCodingScheme").asText(),
                        item.path("abbreviatedStatement").asText("")));
        assertEquals("自我管理", names.get("A01"));
        for (ExportedStatement statement : ExportedStatement.of(standard)) {
            assertEquals(own.of(statement).orElse(""), names.get(statement.code()), statement.code());
        }
    }

    @Test
    void packagesStandUnderBothNamesAndTheListUnderThatOfAFolder() {
        LinkedStandard standard = SampleContent.frozen();
        ExportedFiles files = ExportedFiles.of(standard);
        for (CaseVersion version : CaseVersion.values()) {
            for (String kind : List.of("CFPackages", "CFDocuments")) {
                String path = version.folder(kind) + StableId.of(standard.code());
                assertArrayEquals(files.bytes(path), files.bytes(path + ".json"));
            }
            String list = version.folder("CFDocuments");
            assertArrayEquals(files.bytes(list + "index.json"), files.bytes(list + "index.html"));
        }
    }

    @Test
    void rulesForHostsNameTheFolderOfTheSite() {
        LinkedStandard standard = SampleContent.frozen();
        for (Map.Entry<String, String> place : Map.of(
                        "https://example.org/", "", BASE, "/standards", "https://example.org/a/b%20c/", "/a/b%20c")
                .entrySet()) {
            ExportedFiles files = ExportedFiles.of(ExportedFiles.site(Optional.of(place.getKey())), standard);
            assertEquals(
                    Stream.of("v1p0", "v1p1")
                            .map(version -> place.getValue() + "/ims/case/" + version + "/CFDocuments")
                            .map(list -> list + " " + list + "/index.json 200\n")
                            .collect(Collectors.joining()),
                    files.text("_redirects"));
            assertTrue(files.text("_headers")
                    .startsWith(place.getValue() + "/ims/case/*\n  Content-Type: application/json"));
        }
        assertTrue(ExportedFiles.of(standard).text("_redirects").startsWith("/ims/case/"));
    }
}
