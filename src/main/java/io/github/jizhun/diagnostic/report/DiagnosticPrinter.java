package io.github.jizhun.diagnostic.report;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.FindingGroup;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.diagnostic.RulePage;
import io.github.jizhun.diagnostic.Severity;
import io.github.jizhun.diagnostic.SourceLines;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings as text for a maintainer: the machine-readable first line, the source line with a caret, the way to it, what to
 * do. Of a group the first is printed, and how many places there are. Lines end with {@code \n}.
 */
public final class DiagnosticPrinter {
    /** More groups at once are no help: most have the same few causes. */
    private static final int MAX = 100;

    private final Messages messages;
    private final SourceLines lines;
    private final Function<Rule, Optional<String>> pages;

    public DiagnosticPrinter(Messages messages, SourceLines lines) {
        this(messages, lines, rule -> Optional.empty());
    }

    private DiagnosticPrinter(Messages messages, SourceLines lines, Function<Rule, Optional<String>> pages) {
        this.messages = messages;
        this.lines = lines;
        this.pages = pages;
    }

    /** Says after the first finding of each rule where the manual explains it. */
    public static DiagnosticPrinter withPages(Language language, SourceLines lines) {
        return new DiagnosticPrinter(
                Messages.in(language), lines, rule -> Optional.of(RulePage.address(rule, language)));
    }

    /**
     * The findings and the closing line, which counts all. Of many, a hundred and how many are left: errors first, so that the
     * one that stops the build is not lost among warnings.
     *
     * @param result what came of it, said at the end of the closing line: {@code report.not-updated}, for example
     */
    public String print(Diagnostics diagnostics, Message... result) {
        return print(diagnostics, finding -> true, result);
    }

    /**
     * Like {@link #print(Diagnostics, Message...)}, with some findings only counted.
     *
     * @param isListed whether a finding is to be printed
     */
    public String print(Diagnostics diagnostics, Predicate<Diagnostic> isListed, Message... result) {
        List<FindingGroup> all =
                FindingGroup.of(diagnostics.sorted().stream().filter(isListed).toList());
        List<FindingGroup> listed =
                all.size() <= MAX ? all : FindingGroup.mostSevereFirst(all).subList(0, MAX);
        StringBuilder printed = new StringBuilder();
        Set<Rule> explained = EnumSet.noneOf(Rule.class);
        for (FindingGroup group : listed) {
            printed.append(print(group));
            Rule rule = group.first().rule();
            pages.apply(rule)
                    .filter(page -> explained.add(rule))
                    .ifPresent(page -> printed.append("  ")
                            .append(messages.say("report.page"))
                            .append(page)
                            .append('\n'));
            printed.append('\n');
        }
        if (listed.size() < all.size()) {
            int errors = Math.max(0, FindingGroup.count(all, Severity.ERROR) - MAX);
            printed.append(messages.say("report.more", errors, all.size() - MAX - errors))
                    .append("\n\n");
        }
        return printed.append(closing(diagnostics, result)).append('\n').toString();
    }

    /**
     * The line that counts the findings.
     *
     * @param result as in {@link #print(Diagnostics, Message...)}
     */
    public String closing(Diagnostics diagnostics, Message... result) {
        Message counts = FindingGroup.counts(FindingGroup.of(diagnostics.sorted()));
        return Stream.concat(Stream.of(counts), Stream.of(result))
                .map(messages::say)
                .collect(Collectors.joining(messages.say("report.gap")));
    }

    /** The first finding of a group, and how many there are like it. */
    private String print(FindingGroup group) {
        int places = group.findings().size();
        return print(group.first(), places == 1 ? "" : messages.say("report.places", places));
    }

    /** One finding. */
    public String print(Diagnostic diagnostic) {
        return print(diagnostic, "");
    }

    private String print(Diagnostic diagnostic, String addition) {
        StringBuilder printed =
                new StringBuilder(firstLine(diagnostic)).append(addition).append('\n');
        lines.line(diagnostic.at().file(), diagnostic.at().line())
                .filter(line -> !line.isEmpty())
                .ifPresent(line -> printed.append(source(diagnostic, line)));
        if (!diagnostic.path().isEmpty()) {
            printed.append("  ")
                    .append(messages.say("report.at"))
                    .append(harmless(diagnostic.path()))
                    .append('\n');
        }
        String hint = messages.say(diagnostic.hint());
        if (!hint.isEmpty()) {
            printed.append("  ").append(messages.say("report.hint"));
            printed.append(hint.lines()
                    .map(line -> isYaml(line) ? line : harmless(line))
                    .map(line -> line.stripTrailing())
                    .reduce((before, line) -> before + (isYaml(line) ? "\n" : "\n    ") + line)
                    .orElse(""));
            printed.append('\n');
        }
        return printed.toString();
    }

    /** Whether a line of a hint is YAML that is to be pasted with the spaces before it. */
    private static boolean isYaml(String line) {
        return line.startsWith(" ") || line.equals("errata:");
    }

    /** The line that programs read: {@code file:line:column: error[rule]: sentence}. */
    public String firstLine(Diagnostic diagnostic) {
        Rule rule = diagnostic.rule();
        return harmless(diagnostic.at().toString()) + ": " + rule.severity().word() + "[" + rule.id() + "]: "
                + harmless(messages.say(diagnostic.message()));
    }

    private static String source(Diagnostic diagnostic, String line) {
        String number = String.valueOf(diagnostic.at().line());
        ShownLine shown = ShownLine.of(line, diagnostic.at().column(), diagnostic.width());
        return "  " + number + " | " + shown.text() + "\n  " + " ".repeat(number.length()) + " | " + shown.carets()
                + "\n";
    }

    private static String harmless(String text) {
        return ShownLine.harmless(text);
    }
}
