package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit of a course, 課程單元, as the official form asks for it.
 *
 * @param hours as written
 * @param assessments of {@link CourseForm#ASSESSMENTS}
 * @param tools of {@link CourseForm#TOOLS}
 * @param taught indicators, knowledge and skills that it teaches, 授課
 * @param assessed those that it assesses, 評量
 * @param outputs outputs that are evidence of learning
 * @param at where it begins
 */
public record CourseUnit(
        Text name,
        Optional<Text> nameEn,
        Optional<Text> hours,
        Optional<Level> level,
        Optional<Text> objective,
        Optional<Text> outline,
        List<String> assessments,
        Optional<Text> assessmentOther,
        List<String> tools,
        Optional<Text> toolOther,
        Optional<Text> evidence,
        List<Reference> taught,
        List<Reference> assessed,
        List<Reference> outputs,
        Position at) {
    private static final Pattern HOURS = Pattern.compile("(\\d{1,4})(?:\\.(\\d)(\\d)?)?");

    /** The hours in hundredths, so that sums are exact; empty where they are not written or no number above 0. */
    public Optional<Integer> hundredths() {
        return hours.map(text -> HOURS.matcher(text.value()))
                .filter(Matcher::matches)
                .map(parts ->
                        Integer.parseInt(parts.group(1)) * 100 + digit(parts.group(2)) * 10 + digit(parts.group(3)))
                .filter(hundredths -> hundredths > 0);
    }

    private static int digit(String written) {
        return written == null ? 0 : Integer.parseInt(written);
    }
}
