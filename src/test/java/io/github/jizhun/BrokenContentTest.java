package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.diagnostic.report.DiagnosticPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each folder of {@code broken/} holds one kind of mistake, laid over the small content, and says what must be found. */
class BrokenContentTest {
    /** Rules of the templates, the built site and the font of PDF files; content alone cannot break them. */
    private static final Set<Rule> BUILDING = EnumSet.of(
            Rule.MISSING_TEMPLATE,
            Rule.UNKNOWN_TEMPLATE,
            Rule.TEMPLATE_FAULT,
            Rule.DUPLICATE_PATH,
            Rule.DEAD_LINK,
            Rule.MISSING_GLYPH);

    @TempDir
    private Path folder;

    @Test
    void smallContentHasNoFinding() throws IOException {
        assertEquals(List.of(), TestContent.small(folder).findings());
    }

    @TestFactory
    Stream<DynamicTest> mistakesAreReportedWhereTheyAreMadeAndNothingElse() throws IOException {
        return cases().stream()
                .map(broken -> DynamicTest.dynamicTest(broken.getFileName().toString(), () -> {
                    TestContent content = TestContent.small(folder).overlay(broken);
                    assertEquals(
                            sorted(Files.readAllLines(broken.resolve("expected.txt"))),
                            sorted(content.findings()),
                            () -> String.join("\n", content.printed()));
                    content.diagnostics().sorted().forEach(BrokenContentTest::sayInEachLanguage);
                }));
    }

    @TestFactory
    Stream<DynamicTest> printedFormIsAsRecorded() throws IOException {
        return cases().stream()
                .filter(broken -> Files.exists(broken.resolve("printed.txt")))
                .map(broken -> DynamicTest.dynamicTest(broken.getFileName().toString(), () -> {
                    TestContent content = TestContent.small(folder).overlay(broken);
                    DiagnosticPrinter printer = new DiagnosticPrinter(
                            Messages.in(Language.ZH_TW), content.load().lines());
                    assertEquals(
                            Files.readString(broken.resolve("printed.txt")),
                            printer.print(content.diagnostics(), Message.of("report.not-updated")));
                }));
    }

    @Test
    void everyRuleHasACaseOfItsName() throws IOException {
        Set<String> names =
                cases().stream().map(broken -> broken.getFileName().toString()).collect(Collectors.toSet());
        List<String> lacking = Stream.of(Rule.values())
                .filter(rule -> !BUILDING.contains(rule))
                .map(Rule::id)
                .filter(id -> !names.contains(id))
                .toList();
        assertEquals(List.of(), lacking);
    }

    @Test
    void everyCaseIsNamedAfterARule() throws IOException {
        Set<String> ids = Stream.of(Rule.values()).map(Rule::id).collect(Collectors.toSet());
        // A case may also show that something is accepted, or that many mistakes are reported at once.
        ids.addAll(Set.of("accepted", "many"));
        for (Path broken : cases()) {
            String name = broken.getFileName().toString();
            assertTrue(ids.contains(name.split("--")[0]), name);
        }
    }

    /** A sentence with a place for what is not given cannot be said. */
    private static void sayInEachLanguage(Diagnostic finding) {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            assertFalse(messages.say(finding.message()).isEmpty());
            messages.say(finding.hint());
        }
    }

    private static String sorted(List<String> lines) {
        return lines.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/broken"))) {
            return cases.filter(Files::isDirectory).sorted().toList();
        }
    }
}
