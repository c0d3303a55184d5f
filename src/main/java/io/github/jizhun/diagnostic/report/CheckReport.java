package io.github.jizhun.diagnostic.report;

import io.github.jizhun.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the list of findings shows.
 *
 * @param language tag of the language in which it is written
 * @param stopped whether a site was to be made and was not
 * @param summary how many findings there are
 * @param files each with at least one finding; in alphabetical order, but those with errors first
 */
public record CheckReport(String language, boolean stopped, Labels labels, String summary, List<File> files) {
    /** The list's own words. */
    public record Labels(String title, String path, String hint) {}

    /**
     * The findings in one file.
     *
     * @param findings by place, but errors first
     */
    public record File(String name, List<Finding> findings) {
        /** How many there are of each severity that there is, by its label. */
        public List<Count> counts() {
            return Stream.of(Severity.values())
                    .map(severity -> findings.stream()
                            .filter(finding -> finding.severity().equals(severity.word()))
                            .toList())
                    .filter(found -> !found.isEmpty())
                    .map(found ->
                            new Count(found.get(0).severity(), found.get(0).label(), found.size()))
                    .toList();
        }
    }

    /** How many findings of a severity there are. */
    public record Count(String severity, String label, int findings) {}

    /**
     * A finding.
     *
     * @param severity {@code error} or {@code warning}, for programs and styles
     * @param label the severity in the reader's language
     * @param rule the rule's id
     * @param page where the manual explains the rule
     * @param source the offending line; empty where it cannot be shown
     * @param path the way to it in the author's words; may be empty
     * @param hint what to do; may be empty
     * @param more how many places there are beside this one, in words; empty where there is no other
     * @param places the other places, by place
     */
    public record Finding(
            String severity,
            String label,
            String rule,
            String page,
            int line,
            int column,
            String message,
            Optional<SourceLine> source,
            String path,
            String hint,
            String more,
            List<Place> places) {}

    /**
     * Another place of the same finding.
     *
     * @param at line and column; where it is in another file, with that
     * @param hint what to do, where it is not what the first one says; may be empty
     */
    public record Place(String at, String message, String hint) {}

    /** A line in three parts: before the offending text, the offending text, after it. */
    public record SourceLine(String before, String offending, String after) {}
}
