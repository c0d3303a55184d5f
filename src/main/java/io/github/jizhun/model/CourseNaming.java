package io.github.jizhun.model;

import java.util.List;
import java.util.Optional;

/**
 * What names of courses must not say, 課程命名原則, from {@code course-naming.yaml}.
 *
 * @param source where the rules come from; empty where there are none
 */
public record CourseNaming(Optional<Text> source, List<Rule> rules) {
    /** No rules. */
    public static final CourseNaming NONE = new CourseNaming(Optional.empty(), List.of());

    /**
     * A rule.
     *
     * @param text the rule as readers are told it
     * @param words words that a name must not hold; none where only people can judge
     * @param standardName whether a name must not hold that of the standard, unless the course covers the whole standard
     */
    public record Rule(Text text, List<Text> words, boolean standardName) {}
}
