package io.github.jizhun.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jizhun.SampleContent;
import io.github.jizhun.link.CourseCoverage;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Course;
import io.github.jizhun.model.Kind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the script of a course reckons is right. */
class CourseStateTest {
    private static final int COURSES = 200;
    private static final int COURSES_IN_SCRIPT = 15;

    private static CourseScript script;

    @BeforeAll
    static void open() {
        script = new CourseScript(SampleContent.frozen());
    }

    @AfterAll
    static void close() {
        script.close();
    }

    /** {@code CourseNumbersIT} asks of two hundred. */
    @Test
    void theNumbersOfRandomCoursesAreThoseOfAnotherReckoning() {
        for (long seed = 0; seed < COURSES_IN_SCRIPT; seed++) {
            RandomCourse course = RandomCourse.of(SampleContent.frozen(), seed);
            JsonNode answer = script.ask("JizhunCourse.coverage(standard, JSON.parse(given))", course.json());
            assertEquals(course.numbers(), numbers(answer), "seed " + seed);
            assertEquals(
                    course.outside(),
                    codes(script.ask("JizhunCourse.outside(standard, JSON.parse(given))", course.json())),
                    "seed " + seed);
            assertEquals(
                    course.within(),
                    codes(script.ask(
                            "JizhunCourse.items(JizhunCourse.scoped(standard, JSON.parse(given)))", course.json())),
                    "seed " + seed);
            assertEquals(
                    course.hours(),
                    script.ask("JizhunCourse.hours(JSON.parse(given)).total", course.json())
                            .asDouble(),
                    "seed " + seed);
        }
    }

    /** What the script counted, as {@link RandomCourse#numbers} counts it. */
    static Map<String, Integer> numbers(JsonNode coverage) {
        Map<String, Integer> numbers = new TreeMap<>();
        collect("whole", coverage.get("whole"), numbers);
        coverage.get("of").properties().forEach(place -> collect(place.getKey(), place.getValue(), numbers));
        return numbers;
    }

    @Test
    void thePageOfACourseReckonsTheSame() {
        for (long seed = 0; seed < COURSES; seed++) {
            RandomCourse course = RandomCourse.of(SampleContent.frozen(), seed);
            CourseCoverage coverage = CourseCoverage.of(SampleContent.frozen(), course.model());
            Map<String, Integer> numbers = new TreeMap<>();
            Kind[] all = Course.KINDS.toArray(Kind[]::new);
            put("whole all", coverage.whole(all), numbers);
            Course.KINDS.forEach(kind -> put("whole " + kind.word(), coverage.whole(kind), numbers));
            for (LinkedStatement place : SampleContent.frozen().coded()) {
                if (place.kind() == Kind.DUTY || place.kind() == Kind.TASK) {
                    Code code = new Code(place.label());
                    put(code + " all", coverage.of(code, all), numbers);
                    Course.KINDS.forEach(kind -> put(code + " " + kind.word(), coverage.of(code, kind), numbers));
                }
            }
            assertEquals(course.numbers(), numbers, "seed " + seed);
            assertEquals(
                    course.outside(),
                    coverage.outside().stream().map(Code::value).collect(Collectors.toCollection(TreeSet::new)),
                    "seed " + seed);
            assertEquals(
                    course.within(),
                    Stream.of(CourseCoverage.Outcome.values())
                            .flatMap(outcome -> coverage.with(outcome).stream())
                            .map(Code::value)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    "seed " + seed);
        }
    }

    private static Set<String> codes(JsonNode list) {
        Set<String> codes = new TreeSet<>();
        list.forEach(each -> codes.add(each.asText()));
        return codes;
    }

    private static void put(String where, Map<CourseCoverage.Outcome, Integer> counts, Map<String, Integer> numbers) {
        counts.forEach((outcome, count) -> numbers.put(where + " " + outcome.word(), count));
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (sum > 0) {
            numbers.put(where + " all", sum);
        }
    }

    private static void collect(String where, JsonNode tallies, Map<String, Integer> numbers) {
        tallies.properties()
                .forEach(kind -> kind.getValue().properties().forEach(outcome -> {
                    if (outcome.getValue().asInt() > 0) {
                        numbers.put(
                                where + " " + kind.getKey() + " " + outcome.getKey(),
                                outcome.getValue().asInt());
                    }
                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ｋ１９ | K19 | ''",
                "K1、K02 | K01 K02 | ''",
                "P3-2-1 | P3.2.1 | ''",
                "p 3.2.1，s1；o1.4.1 | O1.4.1 P3.2.1 S01 | ''",
                "K01組織的政策K02 | K01 K02 | ''",
                "K01～K04 | K01 K02 K03 K04 | ''",
                "K30-K33 | K30 K31 K32 | K33",
                "K01 至 K03 及 S05 | K01 K02 K03 S05 | ''",
                "K77, K1 | K01 | K77",
                "T3.2 與 A01 | T3.2 A01 | ''",
                "MK12 與 2024K19 | K19 | ''",
                "K01 K01 k1 | K01 | ''",
                "沒有代碼 | '' | ''",
            })
    void codesAreReadAsPeopleWriteThem(String written, String codes, String unknown) {
        JsonNode read = script.ask("JizhunCourse.readCodes(standard, given)", written);
        assertEquals(codes, joined(read.get("codes")));
        assertEquals(unknown, joined(read.get("unknown")));
    }

    private static String joined(JsonNode list) {
        StringBuilder joined = new StringBuilder();
        list.forEach(each -> joined.append(joined.isEmpty() ? "" : " ").append(each.asText()));
        return joined.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "6, 600",
        "１２, 1200",
        "1.5, 150",
        "0.25, 25",
        "三, -1",
        "0, -1",
        "-2, -1",
        "1e3, -1",
        "1.234, -1",
        "12345, -1"
    })
    void hoursAreReckonedInHundredths(String written, int hundredths) {
        assertEquals(
                hundredths,
                script.ask("JizhunCourse.hundredths(given)", written).asInt());
    }

    @Test
    void whatIsMarkedIsNoLongerLeftOutAndWhatIsLeftOutIsMarkedNowhere() {
        String course = """
                (() => {
                  let course = { ...JizhunCourse.blank("BHR1212-001v2"), units: [JizhunCourse.blankUnit(), JizhunCourse.blankUnit()] };
                  course = JizhunCourse.leaveOut(standard, course, ["S01", "K02", "K01"], "先備課程");
                  course = JizhunCourse.mark(standard, course, 1, "taught", ["K02", "P1.1.1"], true);
                  return JizhunCourse.leaveOut(standard, course, ["P1.1.1"], "不開設");
                })()""";
        JsonNode made = script.ask(course, "");
        assertEquals(
                "[{\"code\":\"P1.1.1\",\"reason\":\"不開設\"},{\"code\":\"K01\",\"reason\":\"先備課程\"},{\"code\":\"S01\",\"reason\":\"先備課程\"}]",
                made.get("leftOut").toString());
        assertEquals("[\"K02\"]", made.at("/units/1/taught").toString());
    }

    @Test
    void aTaskThatIsLeftOutTakesAlongOnlyWhatNoOtherNeeds() {
        JsonNode own = script.ask(
                "JizhunCourse.ownCodes(standard, JizhunCourse.tasksOf(standard).find((task) => task.code === given))",
                "T1.1");
        assertEquals("P1.1.1 K01 K02 K03 S02", joined(own));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T4 | T4.1 T4.2 T4.3",
                "ｔ４ | T4.1 T4.2 T4.3",
                "T4.1 | T4.1",
                "t4.1 | T4.1",
                "Ｔ4.1 | T4.1",
                "T4-1 | T4.1",
                "管控專案時程 | T4.1",
                "管控　專案 時程 | T4.1",
                "T1.1、T4.3 | T1.1 T4.3",
                "K19 | ''",
                "P4.1.1 | ''",
                "T7 | ''",
                "沒有這個 | ''",
            })
    void aFilterFindsTasksAndDutiesByCodeAndNameAndShowsAllOfThem(String written, String tasks) {
        String whole = "standard.duties.flatMap(JizhunCourse.filter(standard, given))"
                + ".filter(({ task, codes }) => codes.length === task.outputs.length + JizhunCourse.codesOf(task).length)"
                + ".map(({ task }) => task.code)";
        assertEquals(tasks, joined(script.ask(whole, written)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "K19 | K19 K19 K19 K19",
                "k０１ | K01",
                "P4.1 | P4.1.1 P4.1.2",
            })
    void aFilterFindsRowsByTheirCodes(String written, String codes) {
        JsonNode found = script.ask(
                "standard.duties.flatMap(JizhunCourse.filter(standard, given)).flatMap((each) => each.codes)", written);
        assertEquals(codes, joined(found));
    }

    @Test
    void aTaskThatIsLeftOutTakesAlongWhatNoOtherInTheScopeNeeds() {
        String own = "(() => { const part = JizhunCourse.scoped(standard, { scope: given.split(' ') });"
                + " const task = JizhunCourse.tasksOf(part).find((each) => each.code === 'T4.1');"
                + " return JizhunCourse.ownCodes(part, task).filter((code) => code.startsWith('K')); })()";
        assertEquals("K19", joined(script.ask(own, "T4")));
        assertEquals("", joined(script.ask(own, "T3 T4")), "T3.3 needs it, too");
    }

    static Stream<Arguments> levels() {
        return Stream.of(
                Arguments.of("T1.1", 3, "[{\"at\":0,\"level\":3,\"tasks\":[\"T1.1\"],\"above\":false}]"),
                Arguments.of("T1.1", 4, "[]"),
                Arguments.of("T1.1", 5, "[{\"at\":0,\"level\":5,\"tasks\":[\"T1.1\"],\"above\":true}]"),
                Arguments.of("T1.1", 0, "[]"));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void aUnitsLevelIsComparedWithThatOfItsTasks(String task, int level, String expected) {
        String course = "(() => { const unit = { ...JizhunCourse.blankUnit(), level: " + level + " };"
                + " const task = JizhunCourse.tasksOf(standard).find((each) => each.code === given);"
                + " return JizhunCourse.levels(standard, JizhunCourse.mark(standard,"
                + " { ...JizhunCourse.blank(standard.code), units: [unit] }, 0, 'taught', task.indicators, true)); })()";
        assertEquals(expected, script.ask(course, task).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "培訓專案實務, ''",
        "高級 培訓, 高級",
        "高　級培訓, 高級",
        "ＡＤＶＡＮＣＥＤ training, advanced",
        "培訓專案主管人員養成班, 培訓專案主管人員",
    })
    void wordsThatANameMustNotHoldAreFound(String name, String words) {
        String asked = "JizhunCourse.naming([{ rule: '級別', words: ['高級', 'advanced'], standardName: false },"
                + " { rule: '職業', words: [], standardName: true }], standard,"
                + " { ...JizhunCourse.blank(standard.code), name: given }).map((found) => found.word)";
        assertEquals(words, joined(script.ask(asked, name)));
    }

    @Test
    void theStandardsNameIsAMistakeWhereTheCourseCoversOnlyItsScope() {
        String asked = "JizhunCourse.naming([{ rule: '職業', words: [], standardName: true }], standard,"
                + " JizhunCourse.mark(standard, { ...JizhunCourse.blank(standard.code), scope: ['T4'], name: standard.name, units: [JizhunCourse.blankUnit()] },"
                + " 0, 'taught', JizhunCourse.items(JizhunCourse.scoped(standard, { scope: ['T4'] })), true))";
        assertEquals(1, script.ask(asked, "").size());
    }

    @Test
    void theStandardsNameIsNoMistakeWhereTheCourseCoversItWhole() {
        String asked = "JizhunCourse.naming([{ rule: '職業', words: [], standardName: true }], standard,"
                + " JizhunCourse.mark(standard, { ...JizhunCourse.blank(standard.code), name: standard.name, units: [JizhunCourse.blankUnit()] },"
                + " 0, 'taught', JizhunCourse.items(standard), true))";
        assertTrue(script.ask(asked, "").isEmpty());
    }
}
