package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What people download, unpacked in an empty folder and used with nothing but a Java. */
@Order(1)
class ReleaseIT {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    private final Set<String> packed = new TreeSet<>();

    @BeforeEach
    void unpack() throws IOException {
        try (ZipFile zip = new ZipFile(release().toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                packed.add(entry.getName());
                Path file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
    }

    private static Path release() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("jizhun-[0-9].*\\.zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String run(Path place, int exit, List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(place.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exit, process.waitFor(), said);
        return said;
    }

    @Test
    void holdsTheProgramAndWhatPeopleReadFirst() throws IOException {
        assertEquals(
                Set.of("LICENSE", "README.md", "THIRD-PARTY.txt", "jizhun", "jizhun.cmd", "jizhun.jar", "manual"),
                packed.stream().map(name -> name.split("/")[0]).collect(Collectors.toSet()));
        for (String page : List.of("index.html", "zh-Hant-TW/begin.html", "en/rules/code-gap.html", "en/search.html")) {
            assertTrue(packed.contains("manual/" + page), page);
        }
        assertFalse(packed.stream().anyMatch(name -> name.contains(".jizhun")));
        // Windows finds a label only where lines end as its own do.
        assertTrue(Files.readString(folder.resolve("jizhun.cmd")).contains(":dropped\r\n"));
    }

    @Test
    void findingsLinkToTheManualThatWasUnpacked() throws Exception {
        run(folder, 0, List.of(JAVA, "-jar", "jizhun.jar", "init", "demo"));
        Files.writeString(folder.resolve("demo/content/pages/note.txt"), "misplaced");
        String said = run(folder.resolve("demo"), 1, List.of(JAVA, "-jar", "../jizhun.jar", "check"));
        Path page = folder.toRealPath().resolve("manual/zh-Hant-TW/rules/unknown-file.html");
        String address = said.lines()
                .filter(line -> line.contains("file:"))
                .map(line -> line.substring(line.indexOf("file:")))
                .findFirst()
                .orElse(said);
        assertEquals(page, Path.of(URI.create(address)).toRealPath());
    }

    @Test
    void jarAloneBeginsASiteAndBuildsIt() throws Exception {
        Path alone = Files.createDirectory(folder.resolve("alone"));
        Files.copy(folder.resolve("jizhun.jar"), alone.resolve("jizhun.jar"));
        String begun = run(alone, 0, List.of(JAVA, "-jar", "jizhun.jar", "init", "demo"));
        assertTrue(begun.contains("java -jar ../jizhun.jar serve --open"), begun);

        Path demo = alone.resolve("demo");
        String built = run(demo, 0, List.of(JAVA, "-jar", "../jizhun.jar", "build", "--strict"));
        assertTrue(Files.exists(demo.resolve("target/site/ABC1234-001v1/K01.html")), built);
        assertTrue(Files.exists(demo.resolve("target/site/assets/site.css")), built);

        Path parts = Files.createDirectories(demo.resolve("site-templates/parts"));
        Files.writeString(parts.resolve("footer.peb"), "<footer>own footer</footer>\n");
        run(demo, 0, List.of(JAVA, "-jar", "../jizhun.jar", "build", "--strict"));
        assertTrue(Files.readString(demo.resolve("target/site/about.html")).contains("own footer"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void starterStartsTheJarBesideItFromAnywhere() throws Exception {
        Path starter = folder.resolve("jizhun");
        assertTrue(starter.toFile().setExecutable(true));
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), starter);
        Path elsewhere = Files.createDirectory(folder.resolve("else where"));
        String version = run(elsewhere, 0, List.of(linked.toString(), "--version"));
        assertTrue(version.startsWith("Jizhun "), version);
        String begun = run(elsewhere, 0, List.of(starter.toString(), "init", "demo"));
        assertTrue(begun.contains("2. jizhun serve --open"), begun);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void starterAsksForANewerJavaInOneSentence() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"11.0.20\" 2023-07-18' >&2\n");
        assertTrue(old.toFile().setExecutable(true));
        ProcessBuilder builder = new ProcessBuilder("sh", "jizhun", "--version")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("old").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(3, process.waitFor(), said);
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.contains("Java 17"), said);
    }
}
