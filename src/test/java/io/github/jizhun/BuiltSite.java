package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.site.Address;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site built by the program, with what the program said. */
public final class BuiltSite {
    private static final Path TEMPLATES = Path.of("site-templates");

    private final Path output;
    private final Run run;

    /** How a run of the program ended and what it printed. */
    public record Run(int exit, String out, String err) {}

    private BuiltSite(Path output, Run run) {
        this.output = output;
        this.run = run;
    }

    /** Builds a content folder that has no finding into a fresh folder below the given one. */
    public static BuiltSite of(Path content, Path parent) {
        BuiltSite site = attempt(content, parent.resolve("site"));
        assertEquals(0, site.run.exit(), site.run.err());
        return site;
    }

    /** Builds a copy of a content folder whose site has an English interface. */
    public static BuiltSite english(Path content, Path parent) throws IOException {
        return of(inEnglish(copy(content, parent.resolve("english-content"))), parent);
    }

    /** Changes the language of a content folder's site. */
    static Path inEnglish(Path content) throws IOException {
        Path site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replaceFirst("(?m)^language: .*$", "language: en"));
        return content;
    }

    /**
     * A site that was built without a finding.
     *
     * @param out what the program printed
     */
    static BuiltSite at(Path output, String out) {
        return new BuiltSite(output, new Run(0, out, ""));
    }

    /** Builds a content folder into an output folder, however that ends. */
    public static BuiltSite attempt(Path content, Path output) {
        return new BuiltSite(
                output,
                run(
                        "build",
                        "--content",
                        content.toString(),
                        "--templates",
                        TEMPLATES.toString(),
                        "--output",
                        output.toString()));
    }

    /** Runs the program. */
    public static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Copies a content folder, so that a test can change it. */
    public static Path copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
        return to;
    }

    /** Copies a folder as it is, with times and links, so that a build cannot know it from what was built there. */
    public static void copyWithTimes(Path from, Path to) throws IOException {
        CopyOption[] same = {StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS};
        Files.createDirectories(to.getParent());
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (!Files.isDirectory(copy)) {
                    Files.copy(file, copy, same);
                }
            }
        }
    }

    /** Where it is. */
    public Path folder() {
        return output;
    }

    public Run result() {
        return run;
    }

    /** A page of the site. */
    Document page(String address) {
        return Jsoup.parse(text(address), "https://site.example/" + address);
    }

    /** A file of the site as text. */
    public String text(String address) {
        try {
            return Files.readString(output.resolve(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses of all files, in order. */
    public List<String> addresses() {
        return List.copyOf(files().keySet());
    }

    /** The addresses of all pages, in order. */
    List<String> pages() {
        return addresses().stream().filter(Address::isPage).toList();
    }

    /** All files by address. */
    TreeMap<String, String> files() {
        return files(output);
    }

    /** All files of a folder by address; the bytes as Latin-1 text, which compares and prints well. */
    public static TreeMap<String, String> files(Path output) {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        output.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
