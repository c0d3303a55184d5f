package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.Course;
import io.github.jizhun.model.CourseForm;
import io.github.jizhun.model.CourseUnit;
import io.github.jizhun.source.file.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of {@code courses/} to a {@link Course}. JSON is YAML: what the page of courses saves is read as it is. */
final class CourseReader {
    private static final Map<String, String> FORMATS = Map.of("jizhun-course/1", "jizhun-course/1");
    private static final Map<String, String> ASSESSMENTS = choices(CourseForm.ASSESSMENTS);
    private static final Map<String, String> TOOLS = choices(CourseForm.TOOLS);

    private CourseReader() {}

    static Course read(Fields fields, String id, Position start) {
        fields.required("format").ifPresent(format -> format.choice(FORMATS));
        return new Course(
                id,
                fields.text("name"),
                fields.optionalText("nameEn"),
                fields.text("standard"),
                fields.references("scope"),
                fields.requiredItems("units", Schema.COURSE_UNIT).stream()
                        .map(CourseReader::unit)
                        .toList(),
                fields.items("leftOut", Schema.LEFT_OUT).stream()
                        .flatMap(item -> {
                            var reason = item.paragraph("reason");
                            return item.code("code").stream().map(code -> new Course.LeftOut(code, reason));
                        })
                        .toList(),
                start);
    }

    private static CourseUnit unit(Fields unit) {
        return new CourseUnit(
                unit.text("name"),
                unit.optionalText("nameEn"),
                unit.optionalText("hours"),
                unit.level("level"),
                unit.optionalLines("objective"),
                unit.optionalLines("outline"),
                boxes(unit, "assessments", ASSESSMENTS),
                unit.optionalLines("assessmentOther"),
                boxes(unit, "tools", TOOLS),
                unit.optionalLines("toolOther"),
                unit.optionalLines("evidence"),
                unit.references("taught"),
                unit.references("assessed"),
                unit.references("outputs"),
                unit.at());
    }

    private static List<String> boxes(Fields unit, String field, Map<String, String> choices) {
        return unit.optional(field).map(Value::items).orElse(List.of()).stream()
                .flatMap(item -> item.choice(choices).stream())
                .toList();
    }

    private static Map<String, String> choices(List<String> words) {
        Map<String, String> choices = new LinkedHashMap<>();
        words.forEach(word -> choices.put(word, word));
        return choices;
    }
}
