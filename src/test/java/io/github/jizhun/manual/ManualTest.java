package io.github.jizhun.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.TestContent;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The manual is true: it is a site without a finding, its examples are read by the program, its commands are commands. */
@Order(1)
class ManualTest {
    /** A block of code: its kind, the file that it is part of, and the text. */
    private static final Pattern BLOCK = Pattern.compile("(?m)^( *)```(\\w+) ?(\\S*)\\n([\\s\\S]*?)^ *```$");

    private static final Set<String> OF_A_STANDARD =
            Set.of("standard.yaml", "duties.yaml", "competencies.yaml", "glossary.yaml", "errata.yaml");

    private static final String STANDARD = "standards/ABC1234-001v1/";

    @TempDir
    private Path folder;

    /**
     * A block of code on a page.
     *
     * @param file the file of which it is an example; may be empty
     */
    private record Block(String page, String kind, String file, String text) {}

    private static Map<String, String> pages(ManualLanguage language) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        Path place = language.content().resolve("pages");
        try (Stream<Path> walk = Files.walk(place)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = place.relativize(file).toString().replace('\\', '/');
                pages.put(name.replaceFirst("(\\.en)?\\.md$", ""), Files.readString(file));
            }
        }
        return pages;
    }

    private static List<Block> blocks(ManualLanguage language) throws IOException {
        List<Block> blocks = new ArrayList<>();
        pages(language)
                .forEach((name, text) -> BLOCK.matcher(text)
                        .results()
                        .map((MatchResult found) -> new Block(
                                name,
                                found.group(2),
                                found.group(3),
                                found.group(4).replaceAll("(?m)^" + found.group(1), "")))
                        .forEach(blocks::add));
        return blocks;
    }

    @Test
    void bothLanguagesHaveTheSamePages() throws IOException {
        assertEquals(
                pages(ManualLanguage.CHINESE).keySet(),
                pages(ManualLanguage.ENGLISH).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void manualIsASiteWithoutAFinding(ManualLanguage language) {
        BuiltSite site = BuiltSite.of(language.content(), folder);
        assertTrue(
                site.result().err().lines().findFirst().orElse("").matches(".*(沒有錯誤，也沒有警告|no errors, no warnings).*"),
                site.result().err());
        BuiltSite.Run found = BuiltSite.run(
                "search",
                "code-gap",
                "--content",
                language.content().toString(),
                "--output",
                site.folder().toString());
        assertTrue(found.out().lines().findFirst().orElse("").contains("code-gap"), found.out());
    }

    @ParameterizedTest
    @EnumSource
    void examplesAreReadWithoutAMistake(ManualLanguage language) throws IOException {
        int checked = 0;
        for (Block block : blocks(language)) {
            if (block.kind().equals("yaml")) {
                assertNotEquals("", block.file(), block.text());
                checkExample(block);
                checked++;
            }
        }
        assertTrue(checked > 30, "examples: " + checked);
    }

    /** An example may leave out what else a file must have, and name codes and pictures that the small content has not. */
    private void checkExample(Block block) throws IOException {
        String file = OF_A_STANDARD.contains(block.file()) ? STANDARD + block.file() : block.file();
        TestContent content = TestContent.small(folder).with(file, block.text());
        content.load();
        List<Diagnostic> mistakes = content.diagnostics().sorted().stream()
                .filter(finding -> finding.at().file().equals("content/" + file))
                .filter(finding -> finding.rule().compareTo(Rule.LINE_BREAK) <= 0)
                .filter(finding -> finding.rule() != Rule.MISSING_FIELD && finding.rule() != Rule.MISSING_FILE)
                .toList();
        assertEquals(List.of(), mistakes, block.page());
    }

    @ParameterizedTest
    @EnumSource
    void tutorialEndsInASiteWithoutAFinding(ManualLanguage language) throws IOException {
        Path site = folder.resolve("demo");
        assertEquals(0, BuiltSite.run("init", site.toString()).exit());
        String content = site.resolve("content").toString();
        for (Block block : blocks(language)) {
            if (block.page().equals("begin")
                    && block.kind().equals("sh")
                    && block.text().startsWith("jizhun new")) {
                String code = block.text().strip().split(" ")[2];
                assertEquals(0, BuiltSite.run("new", code, "--content", content).exit());
            } else if (block.page().equals("begin") && block.kind().equals("yaml")) {
                Files.writeString(site.resolve("content").resolve(block.file()), block.text());
            }
        }
        BuiltSite.Run built = BuiltSite.run(
                "build",
                "--strict",
                "--content",
                content,
                "--output",
                site.resolve("target/site").toString());
        assertEquals(0, built.exit(), built.err());
        assertTrue(Files.exists(site.resolve("target/site/DEF5678-001v1/K01.html")));
        assertEquals(
                0,
                BuiltSite.run(
                                "addresses",
                                "--content",
                                content,
                                "--output",
                                site.resolve("target/site").toString())
                        .exit());
    }

    /** With {@code --help} a command is understood and not run. */
    @ParameterizedTest
    @EnumSource
    void commandsAreUnderstood(ManualLanguage language) throws IOException {
        int checked = 0;
        for (Block block : blocks(language)) {
            if (block.kind().equals("sh")) {
                for (String line : block.text()
                        .lines()
                        .filter(each -> each.startsWith("jizhun "))
                        .toList()) {
                    List<String> words = new ArrayList<>(
                            List.of(line.replaceFirst(" +#.*", "").split(" ")));
                    words.remove(0);
                    words.add("--help");
                    BuiltSite.Run run = BuiltSite.run(words.toArray(String[]::new));
                    assertEquals(0, run.exit(), line + "\n" + run.err());
                    checked++;
                }
            }
        }
        assertTrue(checked > 10, "commands: " + checked);
    }
}
