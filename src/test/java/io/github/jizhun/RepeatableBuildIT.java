package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, whatever the folder, the time zone, the locale, the order of files on disk. */
@Order(1)
class RepeatableBuildIT {
    private static final Path JAR = Path.of("target/jizhun.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void theSameContentGivesTheSameBytesEverywhere() throws IOException, InterruptedException {
        TreeMap<String, String> here =
                build("here", 1, "-Duser.timezone=Asia/Taipei", "-Duser.language=zh", "-Duser.country=TW");
        TreeMap<String, String> there = build(
                "there/a longer path",
                2,
                "-Duser.timezone=America/St_Johns",
                // Turkish has its own lower case of I, Arabic its own digits.
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.language.format=ar",
                "-Dfile.encoding=ISO-8859-1");
        assertEquals(here.keySet(), there.keySet());
        here.forEach((address, bytes) -> assertEquals(bytes, there.get(address), address));
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("here/jizhun-site.zip")),
                Files.readAllBytes(folder.resolve("there/a longer path/jizhun-site.zip")));
    }

    private TreeMap<String, String> build(String name, long order, String... settings)
            throws IOException, InterruptedException {
        Path home = folder.resolve(name);
        shuffledCopy(SampleContent.IRREGULAR, home.resolve("content"), order);
        shuffledCopy(Path.of("site-templates"), home.resolve("site-templates"), order);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // As the program itself starts it for a content so small.
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", JAR.toString(), "build", "--output", "site"));
        Path said = folder.resolve("said-" + order);
        int exit = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertEquals(0, exit, Files.readString(said));
        return BuiltSite.files(home.resolve("site"));
    }

    /** Copies files in a random order, since folders list them in the order of their making. */
    private static void shuffledCopy(Path from, Path to, long order) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
        Collections.shuffle(files, new Random(order));
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
