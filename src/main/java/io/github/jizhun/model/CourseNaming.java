package io.github.jizhun.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What names of courses must not say, 課程命名原則, from {@code course-naming.yaml}.
 *
 * @param source where the rules come from; empty where there are none
 */
public record CourseNaming(Optional<Text> source, List<Rule> rules) {
    /** No rules. */
    public static final CourseNaming NONE = new CourseNaming(Optional.empty(), List.of());

    /** A word of a name and the rule that forbids it. */
    public record Match(Rule rule, String word) {}

    /**
     * The words that a name of a course must not hold. Case, width and spaces make no difference.
     *
     * @param standardName the name of the standard on which the course rests
     * @param isPartial whether the course covers only a part of it
     */
    public List<Match> wordsIn(String name, String standardName, boolean isPartial) {
        String folded = fold(name);
        return rules.stream()
                .flatMap(rule -> Stream.concat(
                                rule.words().stream().map(Text::value),
                                Stream.of(standardName).filter(own -> rule.standardName() && isPartial))
                        .filter(word -> folded.contains(fold(word)))
                        .map(word -> new Match(rule, word)))
                .toList();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    /**
     * A rule.
     *
     * @param text the rule as readers see it
     * @param words words that a name must not hold; none where only people can judge
     * @param standardName whether a name must not hold that of the standard, unless the course covers the whole standard
     */
    public record Rule(Text text, List<Text> words, boolean standardName) {}
}
