package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes a file's name cannot lead out of the site, nor to a file that some system takes for something else. */
class HostilePathsTest {
    private static final String STANDARD = "standards/ABC1234-001v1/";

    /** As they stand between quotation marks in YAML. */
    private static final List<String> TRICKS = List.of(
            "../../outside",
            "..",
            ".",
            "..\\\\outside",
            "/tmp/outside",
            "C:outside",
            "CON",
            "nul.x",
            "x.",
            "x ",
            "%2e%2e%2foutside",
            "K01/../../outside",
            "K01\\0",
            "K01\\n",
            "k01?",
            "K01#x",
            "x".repeat(300));

    @TempDir
    private Path folder;

    @Test
    void noIdOfATermLeadsOutside() throws IOException {
        refuse("glossary.yaml", "id: cupping");
    }

    @Test
    void noCodeLeadsOutside() throws IOException {
        refuse("competencies.yaml", "code: K04");
        refuse("duties.yaml", "code: T2.2");
        refuse("duties.yaml", "code: P1.2.2");
    }

    @Test
    void noCodeOfAStandardLeadsOutside() throws IOException {
        refuse("standard.yaml", "code: ABC1234-001v1");
    }

    @Test
    void noRetiredAddressLeadsOutside() throws IOException {
        for (String trick : TRICKS) {
            TestContent content = TestContent.small(folder)
                    .with("addresses.txt", "ABC1234-001v1/K01.html\n")
                    .with("retired.yaml", "retired:\n  - {address: \"" + trick + "/K98.html\", reason: 併入別處。}\n");
            assertRefused(content, trick);
        }
    }

    @Test
    void noFileNameLeadsOutside() throws IOException {
        for (String name :
                List.of("CON", "nul", "..x", "K01.", "About", "a b", "a%2e", "404", "search", "index", "#x", "a\\b")) {
            assertStaysInside(TestContent.small(folder).with("pages/" + name + ".md", "# 頁\n"), name);
        }
        for (String name : List.of("..", "CON", "k01", "K99", "K01.", "%2e")) {
            assertStaysInside(TestContent.small(folder).with(STANDARD + "notes/" + name + ".md", "註。\n"), name);
        }
    }

    private void refuse(String file, String field) throws IOException {
        for (String trick : TRICKS) {
            TestContent content = TestContent.small(folder);
            String written = Files.readString(content.folder().resolve(STANDARD + file));
            String name = field.substring(0, field.indexOf(' '));
            assertRefused(
                    content.with(STANDARD + file, written.replace(field + "\n", name + " \"" + trick + "\"\n")),
                    file + " " + trick);
        }
    }

    private void assertRefused(TestContent content, String what) throws IOException {
        assertEquals(1, assertStaysInside(content, what), what);
        assertFalse(Files.exists(folder.resolve("out/site")), what);
    }

    /** The exit code of a build that leaves nothing outside its folder. */
    private int assertStaysInside(TestContent content, String what) throws IOException {
        BuiltSite.Run run =
                BuiltSite.attempt(content.folder(), folder.resolve("out/site")).result();
        assertTrue(run.exit() == 0 || run.exit() == 1, what + "\n" + run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(
                    Set.of(),
                    beside.map(path -> path.getFileName().toString())
                            .filter(name -> !Set.of("content", "out").contains(name))
                            .collect(Collectors.toSet()),
                    what);
        }
        return run.exit();
    }
}
