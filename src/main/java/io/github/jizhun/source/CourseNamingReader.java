package io.github.jizhun.source;

import io.github.jizhun.model.CourseNaming;
import io.github.jizhun.source.file.Schema;
import java.util.List;
import java.util.Optional;

/** {@code course-naming.yaml} to {@link CourseNaming}. */
final class CourseNamingReader {
    private CourseNamingReader() {}

    static CourseNaming read(Fields fields) {
        return new CourseNaming(
                Optional.of(fields.text("source")),
                fields.requiredItems("rules", Schema.NAMING_RULE).stream()
                        .map(CourseNamingReader::rule)
                        .toList());
    }

    private static CourseNaming.Rule rule(Fields rule) {
        return new CourseNaming.Rule(
                rule.text("rule"),
                rule.optional("words").map(Value::words).orElse(List.of()),
                rule.optional("standardName")
                        .flatMap(flag -> flag.choice(Words.FLAGS))
                        .orElse(false));
    }
}
