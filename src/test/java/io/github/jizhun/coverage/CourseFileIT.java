package io.github.jizhun.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jizhun.SampleContent;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import io.github.jizhun.browser.PageScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A course survives its file byte for byte, and a file that is none changes nothing; {@link CourseNumbersIT} saves random ones. */
@InBrowser
class CourseFileIT {
    private static final String SAVE = "(given) => JizhunCourseFile.write(JSON.parse(given))";
    private static final String SAVE_AGAIN = "(saved) => JizhunCourseFile.write(JizhunCourseFile.read(saved).course)";
    private static final String FIT = "(given) => JizhunCourseFile.fit(standard, JizhunCourseFile.read(given).course)";

    private static PageScript script;

    @BeforeAll
    static void open(Browser browser) {
        script = CourseScript.in(browser, SampleContent.frozen());
    }

    @Test
    void textsOfAnyKindSurvive() {
        String unusual = """
                {"standard":"BHR1212-001v2","name":" <b>\\"名\\" & 稱 : #\\t\\u2028 😀\\u0007","nameEn":"__proto__","units":[
                {"name":"一\\r\\n二","nameEn":"","hours":"６","level":3,"objective":"- 甲\\n- 乙\\n","outline":"","assessments":["測驗"],
                "assessmentOther":"","tools":[],"toolOther":"","evidence":"","taught":[],"assessed":[],"outputs":[]}],"leftOut":[]}""";
        String saved = script.ask(SAVE, unusual).asText();
        assertEquals(saved, script.ask(SAVE_AGAIN, saved).asText());
        assertTrue(saved.contains("\"hours\": 6,"), saved);
    }

    @Test
    void whatIsSavedFitsTheSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/main/resources/schemas/course.schema.json")));
        List<String> whole = LongStream.range(0, 40)
                .mapToObj(seed -> RandomCourse.of(SampleContent.frozen(), seed).whole())
                .filter(course -> !course.units().isEmpty())
                .map(RandomCourse::json)
                .toList();
        assertTrue(whole.size() > 20);
        for (JsonNode saved : script.askEach(SAVE, whole)) {
            assertEquals(
                    List.of(),
                    schema.validate(saved.asText(), InputFormat.JSON).stream()
                            .map(Object::toString)
                            .toList(),
                    saved::asText);
        }
    }

    @Test
    void aFileThatIsNoneIsReported() {
        script.assertAnswers("(written) => JizhunCourseFile.read(written).fault", """
                 | foreign
                not JSON | foreign
                null | foreign
                [] | foreign
                42 | foreign
                {} | foreign
                {"format":"jizhun-self-check/1"} | foreign
                {"format":["jizhun-course/1"]} | foreign
                {"format":"jizhun-course/0"} | foreign
                {"__proto__":{"format":"jizhun-course/1"}} | foreign
                {"format":"jizhun-course/2"} | newer
                {"format":"jizhun-course/2","standard":7} | newer
                {"format":"jizhun-course/1", | damaged
                {"format":"jizhun-course/1"} | damaged
                {"format":"jizhun-course/1","standard":"../../x"} | damaged
                {"format":"jizhun-course/1","standard":"BHR1212-001v2","more":1} | damaged
                {"format":"jizhun-course/1","standard":"BHR1212-001v2","__proto__":{}} | damaged
                {"format":"jizhun-course/1","standard":"BHR1212-001v2","name":{}} | damaged
                {"format":"jizhun-course/1","standard":"BHR1212-001v2","units":{}} | damaged
                {"format":"jizhun-course/1","standard":"BHR1212-001v2","units":[null]} | damaged
                {"format":"jizhun-course/1","standard":"BHR1212-001v2","units":[{"level":7}]} | damaged
                {"format":"jizhun-course/1","standard":"BHR1212-001v2","scope":"T4"} | damaged
                {"format":"jizhun-course/1","standard":"BHR1212-001v2","scope":[{}]} | damaged
                {"format":"jizhun-course/1","standard":"BHR1212-001v2","units":[{"level":"4"}]} | damaged
                {"format":"jizhun-course/1","standard":"BHR1212-001v2","units":[{"hours":[]}]} | damaged
                {"format":"jizhun-course/1","standard":"BHR1212-001v2","units":[{"taught":"K01"}]} | damaged
                {"format":"jizhun-course/1","standard":"BHR1212-001v2","units":[{"taught":[{}]}]} | damaged
                {"format":"jizhun-course/1","standard":"BHR1212-001v2","leftOut":[{"reason":"x"}]} | damaged
                {"format":"jizhun-course/1","standard":"BHR1212-001v2","leftOut":[{"code":"K01"},{"code":"K01"}]} | damaged
                """);
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() {
        String huge = "{\"format\":\"jizhun-course/1\",\"name\":\"" + "x".repeat(2_000_001) + "\"}";
        String units = "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"units\":[" + "{},".repeat(200)
                + "{}]}";
        for (String file : List.of(huge, units)) {
            assertEquals(
                    "damaged",
                    script.ask("(given) => JizhunCourseFile.read(given).fault", file)
                            .asText());
        }
    }

    @Test
    void aFileWithoutAScopeRestsOnTheWholeStandardAndOneWithItKeepsItsDuties() {
        JsonNode old = script.ask(FIT, "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\"}");
        assertEquals("[]", old.at("/course/scope").toString());
        JsonNode scoped = script.ask(
                FIT,
                "{\"format\":\"jizhun-course/1\",\"standard\":\"BHR1212-001v2\",\"scope\":[\"T5\",\"T4.1\",\"T4\",\"T4\",\"T9\",\"K01\"]}");
        assertEquals("[\"T4\",\"T5\"]", scoped.at("/course/scope").toString());
        assertEquals("[\"T4.1\",\"T9\",\"K01\"]", scoped.get("lost").toString());
    }

    @Test
    void aFileOfAnotherEditionKeepsWhatHasTheSameCode() {
        JsonNode fitted = script.ask(
                FIT,
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
