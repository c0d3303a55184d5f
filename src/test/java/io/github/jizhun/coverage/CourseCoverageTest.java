package io.github.jizhun.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.SampleContent;
import io.github.jizhun.link.CourseCoverage;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Course;
import io.github.jizhun.model.Kind;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page of a course in the content reckons is right; {@link CourseNumbersIT} asks the script of the same courses. */
class CourseCoverageTest {
    private static final int COURSES = 200;

    @Test
    void theNumbersOfRandomCoursesAreThoseOfAnotherReckoning() {
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

    private static void put(String where, Map<CourseCoverage.Outcome, Integer> counts, Map<String, Integer> numbers) {
        counts.forEach((outcome, count) -> numbers.put(where + " " + outcome.word(), count));
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (sum > 0) {
            numbers.put(where + " all", sum);
        }
    }
}
