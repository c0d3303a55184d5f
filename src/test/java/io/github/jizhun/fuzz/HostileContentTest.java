package io.github.jizhun.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.TestContent;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.report.DiagnosticPrinter;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.source.LoadedContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a content file ends in a site, or in findings that lie inside a file. */
@Order(1)
class HostileContentTest {
    private static final int USUAL = 300;

    /** In characters. A finding is read by a person, whatever the size of what it is about. */
    private static final int LONGEST_FINDING = 8000;

    private final Messages messages = Messages.in(Language.ZH_TW);

    @TempDir
    private Path folder;

    private TestContent content;
    private Map<Path, byte[]> written;

    /**
     * A file of the content and what now stands in it.
     *
     * @param isBuilt whether a site is built, which takes the most time, or only linked
     */
    private record Spoilt(Path file, byte[] bytes, boolean isBuilt) {
        @Override
        public String toString() {
            return file.getFileName() + "\n" + new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void copy() throws IOException {
        content = TestContent.small(folder)
                .with("search.yaml", "synonyms:\n  - [生豆, 咖啡豆]\n  - [杯測, cupping]\nquestionWords: [如何, 什麼是]\n")
                .with("addresses.txt", "ABC1234-001v1/K01.html\nABC1234-001v1/K98.html\n")
                .with(
                        "retired.yaml",
                        "retired:\n  - address: ABC1234-001v1/K98.html\n    date: 2026-02-20\n    reason: 內容併入別處。\n");
        try (Stream<Path> files = Files.walk(content.folder())) {
            written = files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> file, HostileContentTest::bytes));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whateverStandsInAFileEndsInASiteOrInFindingsInsideAFile() {
        List<Path> files = written.keySet().stream().sorted().toList();
        Inputs.each(USUAL, random -> spoilt(files.get(random.nextInt(files.size())), random), this::endsWell);
    }

    private Spoilt spoilt(Path file, RandomGenerator random) {
        boolean isProse = file.toString().endsWith(".md") && random.nextBoolean();
        return new Spoilt(
                file,
                isProse
                        ? MarkdownInput.of(random).getBytes(StandardCharsets.UTF_8)
                        : new YamlMutation(random).mutated(written.get(file)),
                random.nextInt(3) == 0);
    }

    private void endsWell(Spoilt spoilt) throws IOException {
        Files.write(spoilt.file(), spoilt.bytes());
        LoadedContent loaded = content.read();
        DiagnosticPrinter printer = new DiagnosticPrinter(messages, loaded.lines());
        for (Diagnostic found : content.diagnostics().sorted()) {
            assertTrue(isInside(found, loaded), found::toString);
            String printed = printer.print(found);
            assertTrue(printed.length() <= LONGEST_FINDING, printed);
        }
        if (!content.diagnostics().stopBuild(false)) {
            LinkedCatalogue.link(loaded.catalogue());
            if (spoilt.isBuilt()) {
                build();
            }
        }
        Files.write(spoilt.file(), written.get(spoilt.file()));
    }

    private void build() {
        BuiltSite.Run run =
                BuiltSite.attempt(content.folder(), folder.resolve("site")).result();
        assertTrue(run.exit() == 0 || run.exit() == 1, run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    private static boolean isInside(Diagnostic found, LoadedContent loaded) {
        var at = found.at();
        boolean start = at.line() == 1 && at.column() == 1;
        return start
                || loaded.lines()
                        .line(at.file(), at.line())
                        .filter(line -> at.column() >= 1 && at.column() <= line.codePointCount(0, line.length()) + 1)
                        .isPresent();
    }
}
