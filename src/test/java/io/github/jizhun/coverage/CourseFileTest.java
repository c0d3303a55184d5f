package io.github.jizhun.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jizhun.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course survives its file byte for byte, and a file that is none changes nothing. */
class CourseFileTest {
    static final String SAVE_AGAIN = "(() => { const once = JizhunCourseFile.write(JSON.parse(given));"
            + " return [once, JizhunCourseFile.write(JizhunCourseFile.read(once).course)]; })()";

    private static CourseScript script;

    @BeforeAll
    static void open() {
        script = new CourseScript(SampleContent.frozen());
    }

    @AfterAll
    static void close() {
        script.close();
    }

    /** {@code CourseNumbersIT} saves two hundred. */
    @Test
    void savedOpenedAndSavedAgainItIsTheSameToTheByte() {
        for (long seed = 0; seed < 15; seed++) {
            JsonNode saved = script.ask(
                    SAVE_AGAIN, RandomCourse.of(SampleContent.frozen(), seed).json());
            assertEquals(saved.get(0).asText(), saved.get(1).asText(), "seed " + seed);
        }
    }

    @Test
    void textsOfAnyKindSurvive() {
        String unusual = """
                {"standard":"BHR1212-001v2","name":" <b>\\"名\\" & 稱 : #\\t\\u2028 😀\\u0007","nameEn":"__proto__","units":[
                {"name":"一\\r\\n二","nameEn":"","hours":"６","level":3,"objective":"- 甲\\n- 乙\\n","outline":"","assessments":["測驗"],
                "assessmentOther":"","tools":[],"toolOther":"","evidence":"","taught":[],"assessed":[],"outputs":[]}],"leftOut":[]}""";
        JsonNode saved = script.ask(SAVE_AGAIN, unusual);
        assertEquals(saved.get(0).asText(), saved.get(1).asText());
        assertTrue(saved.get(0).asText().contains("\"hours\": 6,"), saved.get(0).asText());
    }

    @Test
    void whatIsSavedFitsTheSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/main/resources/schemas/course.schema.json")));
        for (long seed = 0; seed < 30; seed++) {
            RandomCourse random = RandomCourse.of(SampleContent.frozen(), seed);
            String saved = script.ask(SAVE_AGAIN, random.json()).get(0).asText();
            boolean isWhole =
                    random.units().stream().allMatch(unit -> unit.hours().matches("[0-9.]*"))
                            && random.leftOut().values().stream().noneMatch(String::isBlank)
                            && !random.units().isEmpty();
            if (isWhole) {
                assertEquals(
                        List.of(),
                        schema.validate(saved, InputFormat.JSON).stream()
                                .map(Object::toString)
                                .toList(),
                        "seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | foreign",
                "not JSON | foreign",
                "null | foreign",
                "[] | foreign",
                "42 | foreign",
                "{} | foreign",
                "{\"format\":\"jizhun-self-check/1\"} | foreign",
                "{\"format\":[\"jizhun-course/1\"]} | foreign",
                "{\"format\":\"jizhun-course/0\"} | foreign",
                "{\"__proto__\":{\"format\":\"jizhun-course/1\"}} | foreign",
                "{\"format\":\"jizhun-course/2\"} | newer",
                "{\"format\":\"jizhun-course/2\",\"standard\":7} | newer",
                "{\"format\":\"jizhun-course/1\", | damaged",
                "{\"format\":\"jizhun-course/1\"} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"../../x\"} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"more\":1} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"__proto__\":{}} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"name\":{}} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"units\":{}} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"units\":[null]} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"units\":[{\"level\":7}]} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"scope\":\"T4\"} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"scope\":[{}]} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"units\":[{\"level\":\"4\"}]} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"units\":[{\"hours\":[]}]} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"units\":[{\"taught\":\"K01\"}]} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"units\":[{\"taught\":[{}]}]} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"leftOut\":[{\"reason\":\"x\"}]} | damaged",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"leftOut\":[{\"code\":\"K01\"},{\"code\":\"K01\"}]} | damaged",
            })
    void aFileThatIsNoneIsReported(String written, String fault) {
        assertEquals(
                fault,
                script.ask("JizhunCourseFile.read(given)", written)
                        .path("fault")
                        .asText());
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() {
        String huge = "{\"format\":\"jizhun-course/1\",\"name\":\"" + "x".repeat(2_000_001) + "\"}";
        assertEquals(
                "damaged",
                script.ask("JizhunCourseFile.read(given)", huge).path("fault").asText());
        String units = "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"units\":[" + "{},".repeat(200)
                + "{}]}";
        assertEquals(
                "damaged",
                script.ask("JizhunCourseFile.read(given)", units).path("fault").asText());
    }

    @Test
    void aFileWithoutAScopeRestsOnTheWholeStandardAndOneWithItKeepsItsDuties() {
        String fit = "JizhunCourseFile.fit(standard, JizhunCourseFile.read(given).course)";
        JsonNode old = script.ask(fit, "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\"}");
        assertEquals("[]", old.at("/course/scope").toString());
        JsonNode scoped = script.ask(
                fit,
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"scope\":[\"T5\",\"T4.1\",\"T4\",\"T4\",\"T9\",\"K01\"]}");
        assertEquals("[\"T4\",\"T5\"]", scoped.at("/course/scope").toString());
        assertEquals("[\"T4.1\",\"T9\",\"K01\"]", scoped.get("lost").toString());
    }

    @Test
    void aFileOfAnotherEditionKeepsWhatHasTheSameCode() {
        JsonNode fitted = script.ask(
                "JizhunCourseFile.fit(standard, JizhunCourseFile.read(given).course)",
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v5\",\"units\":[{\"taught\":[\"K99\",\"K02\",\"O1.4.1\",\"K01\"],"
                        + "\"outputs\":[\"O1.4.1\",\"K01\"]}],\"leftOut\":[{\"code\":\"S77\",\"reason\":\"r\"},{\"code\":\"constructor\"}]}");
        assertEquals("BHR1212-001v2", fitted.at("/course/standard").asText());
        assertEquals("[\"K01\",\"K02\"]", fitted.at("/course/units/0/taught").toString());
        assertEquals("[\"O1.4.1\"]", fitted.at("/course/units/0/outputs").toString());
        assertEquals("[]", fitted.at("/course/leftOut").toString());
        assertEquals(
                "[\"K99\",\"O1.4.1\",\"K01\",\"S77\",\"constructor\"]",
                fitted.get("lost").toString());
    }
}
