package io.github.jizhun.bench;

import io.github.jizhun.check.site.ContentCheck;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.diagnostic.Severity;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Standard;
import io.github.jizhun.source.ContentLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints how content that a machine made of many published standards passes {@code check}: how many standards have no error, how
 * many warnings the others have, what stops the rest, and how many of these pass once the errata that the findings print are
 * pasted. {@code bench.contents} names the content folder; it is copied, and the copy edited.
 */
public final class RecordFigures {
    /** What only the reading of records can lose. */
    private static final Set<Rule> LOSSES =
            EnumSet.of(Rule.EMPTY_TEXT, Rule.UNKNOWN_REFERENCE, Rule.DUPLICATE_CODE);

    /** What pasting brings to light may need another paste. */
    private static final int ROUNDS = 4;

    private final Path content;

    private RecordFigures(Path content) {
        this.content = content;
    }

    public static void main(String[] arguments) throws IOException {
        Path given = Path.of(System.getProperty("bench.contents", "content"));
        Path copy = Files.createTempDirectory("figures");
        copy(given, copy);
        new RecordFigures(copy).print();
    }

    /** What is found of a standard. */
    private record Judged(Path folder, String code, List<Diagnostic> findings) {
        List<Diagnostic> errors() {
            return findings.stream()
                    .filter(each -> each.rule().severity() == Severity.ERROR)
                    .toList();
        }

        boolean isClean() {
            return errors().isEmpty();
        }

        boolean hasLost() {
            return findings.stream().map(Diagnostic::rule).anyMatch(LOSSES::contains);
        }

        /** Warnings of one rule are read as one. */
        long warnings() {
            return findings.stream()
                    .map(Diagnostic::rule)
                    .filter(rule -> rule.severity() == Severity.WARNING)
                    .distinct()
                    .count();
        }
    }

    private void print() throws IOException {
        List<Judged> all = judge();
        List<Judged> whole = all.stream().filter(each -> !each.hasLost()).toList();
        List<Judged> stopped = whole.stream().filter(each -> !each.isClean()).toList();
        say("%d standards, %d without an error", all.size(), count(all));
        say("%d lost nothing in their records, %d of these without an error", whole.size(), count(whole));
        List<Long> warnings = all.stream().map(Judged::warnings).sorted().toList();
        say(
                "warnings, grouped: median %d, at most 3 in %.1f %%, by rule %s",
                warnings.get(warnings.size() / 2),
                100.0 * warnings.stream().filter(each -> each <= 3).count() / all.size(),
                rules(all, Severity.WARNING));
        say("errors, by rule: %s", rules(all, Severity.ERROR));
        say("of those that lost nothing: %s", rules(stopped, Severity.ERROR));
        pasteInto(stopped);
    }

    private void pasteInto(List<Judged> stopped) throws IOException {
        Collection<Judged> open = stopped;
        for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
            List<Path> edited = new ArrayList<>();
            for (Judged each : open) {
                edited.add(PastedFindings.paste(each.folder(), each.code(), each.errors()));
            }
            open = judge().stream()
                    .filter(each -> edited.contains(each.folder()) && !each.isClean())
                    .toList();
        }
        say("%d stopped, %d of them pass with what their findings print", stopped.size(), stopped.size() - open.size());
        for (Judged each : open) {
            say("  %s", each.code());
            each.errors().forEach(error -> say("    %s %s", error.at(), error.message()));
        }
    }

    private List<Judged> judge() {
        Diagnostics found = new Diagnostics();
        Catalogue catalogue =
                ContentLoader.load(content, content.toString(), found).catalogue();
        ContentCheck.run(catalogue, found);
        Map<Path, String> codes = new TreeMap<>();
        for (Standard standard : catalogue.standards()) {
            codes.put(Path.of(standard.at().file()).getParent(), standard.code());
        }
        Map<Path, List<Diagnostic>> findings = found.sorted().stream()
                .collect(Collectors.groupingBy(
                        each -> Path.of(each.at().file()).getParent(), TreeMap::new, Collectors.toList()));
        return codes.entrySet().stream()
                .map(each -> new Judged(
                        each.getKey(), each.getValue(), findings.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    private static long count(List<Judged> standards) {
        return standards.stream().filter(Judged::isClean).count();
    }

    /** In how many standards each rule is broken. */
    private static Map<String, Long> rules(List<Judged> standards, Severity severity) {
        return standards.stream()
                .flatMap(each -> each.findings().stream().map(Diagnostic::rule).distinct())
                .filter(rule -> rule.severity() == severity)
                .map(Rule::id)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static void say(String sentence, Object... values) {
        System.out.printf(Locale.ROOT, sentence + "%n", values);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
