package io.github.jizhun.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that a person reads as one: the warnings of one rule about one standard, or about one file outside the standards.
 * An error stands alone.
 *
 * @param findings at least one, by place
 */
public record FindingGroup(List<Diagnostic> findings) {
    /**
     * The groups, in the order of their first findings; those that may only follow from another mistake come last.
     *
     * @param findings by place
     */
    public static List<FindingGroup> of(List<Diagnostic> findings) {
        Map<List<Object>, List<Diagnostic>> groups = new LinkedHashMap<>();
        findings.forEach(each ->
                groups.computeIfAbsent(key(each), key -> new ArrayList<>()).add(each));
        return groups.values().stream()
                .map(FindingGroup::new)
                .sorted(Comparator.comparing(group -> group.first().rule().isConsequence()))
                .toList();
    }

    private static List<Object> key(Diagnostic finding) {
        String standard = finding.at().standard();
        return finding.rule().severity() == Severity.ERROR
                ? List.of(finding)
                : List.of(
                        finding.rule(),
                        standard,
                        standard.isEmpty() ? finding.at().file() : "");
    }

    /** Groups with errors before warnings, each in the order given. */
    public static List<FindingGroup> mostSevereFirst(List<FindingGroup> groups) {
        return groups.stream()
                .sorted(Comparator.comparing(FindingGroup::severity))
                .toList();
    }

    /** How many groups there are of a severity. */
    public static int count(List<FindingGroup> groups, Severity severity) {
        return (int)
                groups.stream().filter(group -> group.severity() == severity).count();
    }

    /** How many errors and warnings there are, and at how many places where these are more. */
    public static Message counts(List<FindingGroup> groups) {
        int errors = count(groups, Severity.ERROR);
        int warnings = count(groups, Severity.WARNING);
        int places = groups.stream().mapToInt(group -> group.findings().size()).sum() - errors;
        if (groups.isEmpty()) {
            return Message.of("report.clean");
        }
        return places > warnings
                ? Message.of("report.result.places", errors, warnings, places)
                : Message.of("report.result", errors, warnings);
    }

    /** The finding that stands for the group. */
    public Diagnostic first() {
        return findings.get(0);
    }

    public Severity severity() {
        return first().rule().severity();
    }
}
