package io.github.jizhun.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jizhun.SampleContent;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import io.github.jizhun.browser.PageScript;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** In a real browser the scripts of a course reckon and save two hundred random courses as they should. */
@InBrowser
class CourseNumbersIT {
    private static final int COURSES = 200;

    private static final String ANSWER = """
            (written) => {
              const course = JSON.parse(written);
              const saved = JizhunCourseFile.write(course);
              return {
                coverage: JizhunCourse.coverage(standard, course),
                outside: JizhunCourse.outside(standard, course),
                within: JizhunCourse.items(JizhunCourse.scoped(standard, course)),
                hours: JizhunCourse.hours(course).total,
                saved,
                savedAgain: JizhunCourseFile.write(JizhunCourseFile.read(saved).course),
              };
            }
            """;

    @Test
    void numbersHoursAndFilesOfRandomCoursesAreRight(Browser browser) {
        List<RandomCourse> courses = LongStream.range(0, COURSES)
                .mapToObj(seed -> RandomCourse.of(SampleContent.frozen(), seed))
                .toList();
        List<JsonNode> answers = CourseScript.in(browser, SampleContent.frozen())
                .askEach(ANSWER, courses.stream().map(RandomCourse::json).toList());
        for (int seed = 0; seed < COURSES; seed++) {
            JsonNode answer = answers.get(seed);
            RandomCourse course = courses.get(seed);
            assertEquals(course.numbers(), numbers(answer.get("coverage")), "seed " + seed);
            assertEquals(course.outside(), Set.copyOf(PageScript.strings(answer.get("outside"))), "seed " + seed);
            assertEquals(course.within(), Set.copyOf(PageScript.strings(answer.get("within"))), "seed " + seed);
            assertEquals(course.hours(), answer.get("hours").asDouble(), "seed " + seed);
            assertEquals(answer.get("saved"), answer.get("savedAgain"), "seed " + seed);
        }
    }

    /** What the script counted, as {@link RandomCourse#numbers} counts it. */
    private static Map<String, Integer> numbers(JsonNode coverage) {
        Map<String, Integer> numbers = new TreeMap<>();
        collect("whole", coverage.get("whole"), numbers);
        coverage.get("of").properties().forEach(place -> collect(place.getKey(), place.getValue(), numbers));
        return numbers;
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
}
