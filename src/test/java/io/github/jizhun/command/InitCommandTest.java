package io.github.jizhun.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... arguments) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Main.run(arguments, stream, stream);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void contentHasNoFinding() {
        Path site = folder.resolve("my site/網站");
        assertEquals(0, run("init", site.toString()), this::said);
        assertTrue(said().contains("serve --open"), this::said);

        String content = site.resolve("content").toString();
        String output = site.resolve("target/site").toString();
        assertEquals(0, run("check", "--strict", "--content", content, "--output", output), this::said);
    }

    @Test
    void siteInEnglishHasPagesInEnglish() throws IOException {
        run("init", folder.toString());
        Path settings = folder.resolve("content/site.yaml");
        Files.writeString(settings, Files.readString(settings).replaceFirst("(?m)^language: .*$", "language: en"));
        String content = folder.resolve("content").toString();
        String output = folder.resolve("target/site").toString();
        assertEquals(0, run("build", "--strict", "--content", content, "--output", output), this::said);
        assertTrue(said().contains("no errors, no warnings"), this::said);
        String home = Files.readString(folder.resolve("target/site/index.html"));
        assertTrue(home.contains("About this site") && home.contains("How to read a standard"), home);
    }

    @Test
    void editorFindsASchemaForEachContentFile() throws IOException {
        run("init", folder.toString());
        assertEquals(
                0,
                run(
                        "new",
                        "DEF5678-001v1",
                        "--content",
                        folder.resolve("content").toString()),
                this::said);
        List<String> schemas = Pattern.compile("\"\\./(schemas/.*?)\"")
                .matcher(Files.readString(folder.resolve(".vscode/settings.json")))
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.replaceAll("\"", ""))
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(folder.resolve("schemas"))) {
            assertEquals(
                    files.map(file -> "./schemas/" + file.getFileName())
                            .sorted()
                            .toList(),
                    schemas);
        }
        try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
            for (Path file :
                    files.filter(any -> any.toString().endsWith(".yaml")).toList()) {
                String schema =
                        Files.readString(file).lines().findFirst().orElseThrow().replaceFirst(".*\\$schema=", "");
                assertTrue(Files.exists(file.resolveSibling(schema)), schema + " of " + file);
            }
        }
    }

    @Test
    void folderWithAFileIsLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve("thesis.docx"), "mine");
        assertEquals(3, run("init", folder.toString()));
        assertEquals(1, said().lines().count(), this::said);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void emptyRepositoryIsFilled() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        assertEquals(0, run("init", folder.toString()), this::said);
        assertTrue(Files.readString(folder.resolve(".gitignore")).contains("target/"));
    }
}
