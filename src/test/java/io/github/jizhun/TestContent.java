package io.github.jizhun;

import io.github.jizhun.check.site.ContentCheck;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.Severity;
import io.github.jizhun.diagnostic.report.DiagnosticPrinter;
import io.github.jizhun.source.ContentLoader;
import io.github.jizhun.source.LoadedContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A content folder in the making: the small content, changed as a test needs it. */
public final class TestContent {
    private static final Path SMALL = Path.of("src/test/resources/content/small");
    private static final String DELETE = ".delete";
    private static final List<String> OF_THE_CASE = List.of("expected.txt", "printed.txt");

    private final Path folder;
    private Diagnostics diagnostics = new Diagnostics();

    private TestContent(Path folder) {
        this.folder = folder;
    }

    /** A fresh copy of the small content in a folder of its own below the given one. */
    public static TestContent small(Path parent) throws IOException {
        TestContent content = new TestContent(parent.resolve("content"));
        content.clear();
        content.copy(SMALL);
        return content;
    }

    /** A content folder as it is. */
    static TestContent of(Path folder) {
        return new TestContent(folder);
    }

    /** Lays the files of a folder over it; {@code X.delete} takes X away. */
    public TestContent overlay(Path broken) throws IOException {
        copy(broken);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(DELETE)).toList()) {
                Files.delete(file);
                String name = file.getFileName().toString();
                Files.delete(file.resolveSibling(name.substring(0, name.length() - DELETE.length())));
            }
        }
        return this;
    }

    /** Writes one file. */
    public TestContent with(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    /** Takes one file away, if it is there. */
    public TestContent without(String file) throws IOException {
        Files.deleteIfExists(folder.resolve(file));
        return this;
    }

    public Path folder() {
        return folder;
    }

    /** Loads and checks it. */
    public LoadedContent load() {
        return read();
    }

    /** Only loads it. */
    public LoadedContent read() {
        diagnostics = new Diagnostics();
        LoadedContent loaded = ContentLoader.load(folder, "content", diagnostics);
        ContentCheck.run(loaded.catalogue(), diagnostics);
        return loaded;
    }

    /** What the last loading found. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Loads it; each finding as {@code file:line:column: error[rule]}, the file relative to the content. */
    public List<String> findings() {
        load();
        return diagnostics.sorted().stream().map(TestContent::brief).toList();
    }

    /** Each finding of the last loading as it is printed. */
    public List<String> printed() {
        DiagnosticPrinter printer = new DiagnosticPrinter(Messages.in(Language.ZH_TW), load().lines());
        return diagnostics.sorted().stream().map(printer::print).toList();
    }

    /** Each error of the last loading as it is printed. */
    List<String> printedErrors() {
        DiagnosticPrinter printer =
                new DiagnosticPrinter(Messages.in(Language.ZH_TW), (file, line) -> Optional.empty());
        return diagnostics.sorted().stream()
                .filter(finding -> finding.rule().severity() == Severity.ERROR)
                .map(printer::print)
                .toList();
    }

    private static String brief(Diagnostic found) {
        String place = found.at().toString().replaceFirst("^content/", "");
        return place + ": " + found.rule().severity().word() + "["
                + found.rule().id() + "]";
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = from.relativize(file);
                if (!OF_THE_CASE.contains(name.toString())) {
                    Path to = folder.resolve(name);
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private void clear() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
