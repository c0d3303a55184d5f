package io.github.jizhun.page;

import java.util.List;
import java.util.Optional;

/**
 * What the list of findings shows.
 *
 * @param language tag of the language in which it is written
 * @param stopped whether a site was to be made and was not
 * @param summary how many findings there are
 * @param files in alphabetical order, each with at least one finding
 */
public record CheckReport(String language, boolean stopped, Labels labels, String summary, List<File> files) {
    /** The list's own words. */
    public record Labels(String title, String path, String hint) {}

    /** The findings in one file. */
    public record File(String name, List<Finding> findings) {}

    /**
     * A finding.
     *
     * @param severity {@code error} or {@code warning}, for programs and styles
     * @param label the severity in the reader's language
     * @param rule the rule's id
     * @param source the guilty line; empty where it cannot be shown
     * @param path the way to it in the author's words; may be empty
     * @param hint what to do; may be empty
     */
    public record Finding(
            String severity,
            String label,
            String rule,
            int line,
            int column,
            String message,
            Optional<SourceLine> source,
            String path,
            String hint) {}

    /** A line in three parts: before the guilty text, the guilty text, after it. */
    public record SourceLine(String before, String guilty, String after) {}
}
