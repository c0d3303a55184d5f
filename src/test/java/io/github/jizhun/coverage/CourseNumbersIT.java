package io.github.jizhun.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.jizhun.SampleContent;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** In a real browser the scripts of a course reckon and save two hundred random courses as they should. */
@InBrowser
class CourseNumbersIT {
    private static final int COURSES = 200;

    @Test
    void numbersHoursAndFilesOfRandomCoursesAreRight(Browser browser) throws JsonProcessingException {
        List<RandomCourse> courses = LongStream.range(0, COURSES)
                .mapToObj(seed -> RandomCourse.of(SampleContent.frozen(), seed))
                .toList();
        List<?> answers = (List<?>) browser.run(
                CourseScript.text(SampleContent.frozen()) + """
                        return arguments[0].map((given) => {
                          const coverage = JizhunCourse.coverage(standard, JSON.parse(given));
                          return JSON.stringify({ coverage, hours: JizhunCourse.hours(JSON.parse(given)).total, saved: %s });
                        });
                        """.formatted(CourseFileTest.SAVE_AGAIN),
                courses.stream().map(RandomCourse::json).toList());
        for (int seed = 0; seed < COURSES; seed++) {
            JsonNode answer = CourseScript.JSON.readTree((String) answers.get(seed));
            RandomCourse course = courses.get(seed);
            assertEquals(course.numbers(), CourseStateTest.numbers(answer.get("coverage")), "seed " + seed);
            assertEquals(course.hours(), answer.get("hours").asDouble(), "seed " + seed);
            assertEquals(answer.get("saved").get(0), answer.get("saved").get(1), "seed " + seed);
        }
    }
}
