package io.github.jizhun.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jizhun.SampleContent;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The file of each code, read back. */
class CodeJsonTest {
    @TestFactory
    Stream<DynamicTest> eachCodeHasAFileThatSaysWhatTheStandardSays() {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> {
                    ExportedFiles files = ExportedFiles.of(standard);
                    Set<String> members = new HashSet<>();
                    for (ExportedStatement statement : ExportedStatement.of(standard)) {
                        if (statement.code().isEmpty()) {
                            continue;
                        }
                        JsonNode json = read(files, standard, statement.code());
                        json.fieldNames().forEachRemaining(members::add);
                        assertEquals(statement.text().value(), json.get("text").asText());
                        assertEquals(statement.kind().word(), json.get("kind").asText());
                        assertEquals(
                                statement.level().orElse(0), json.get("level").asInt());
                        assertEquals(statement.parents(), strings(json.get("parents")));
                        assertEquals(statement.printedText(), orEmpty(json.get("printedText")));
                        assertEquals(statement.printedCode(), orEmpty(json.get("printedCode")));
                        assertEquals(
                                statement.errata().size(), json.get("errata").size());
                        Code code = new Code(statement.code());
                        standard.task(code).ifPresent(task -> {
                            assertEquals(
                                    standard.needs(task).stream()
                                            .map(LinkedStatement::label)
                                            .toList(),
                                    strings(json.get("needs")));
                            assertEquals(
                                    texts(standard.outputs(task)),
                                    json.get("outputs").findValuesAsText("text"));
                            assertEquals(
                                    texts(standard.indicators(task)),
                                    json.get("indicators").findValuesAsText("text"));
                        });
                        if (json.has("neededBy")) {
                            assertEquals(
                                    standard.tasksOf(code).stream()
                                            .map(task -> task.code().value())
                                            .toList(),
                                    strings(json.get("neededBy")));
                        }
                    }
                    assertTrue(CodeJson.fields().stream()
                            .map(field -> field.name().replace("[]", ""))
                            .toList()
                            .containsAll(members));
                }));
    }

    @Test
    void filesAreSmall() {
        ExportedFiles files = ExportedFiles.of(SampleContent.frozen());
        List<String> ofCodes = files.addresses().stream()
                .filter(address -> address.matches("BHR1212-001v2/data/[TOPKSA][0-9.]+\\.json"))
                .toList();
        assertEquals(134, ofCodes.size());
        ofCodes.forEach(address -> assertTrue(files.bytes(address).length < 3000, address));
    }

    private static List<String> texts(List<LinkedStatement> statements) {
        return statements.stream().map(statement -> statement.text().value()).toList();
    }

    private static JsonNode read(ExportedFiles files, LinkedStandard standard, String code) throws IOException {
        return new ObjectMapper().readTree(files.text(standard.code() + "/data/" + code + ".json"));
    }

    private static String orEmpty(JsonNode text) {
        return text.isNull() ? "" : text.asText();
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asText()));
        return strings;
    }
}
