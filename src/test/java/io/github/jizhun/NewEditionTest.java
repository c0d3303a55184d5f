package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that begins a new edition or a new standard. */
class NewEditionTest {
    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copyContent() throws IOException {
        content = BuiltSite.copy(TestContent.small(folder.resolve("small")).folder(), folder.resolve("content"));
    }

    @Test
    void aNewEditionHasTheOldCodesAndLacksItsDateOnly() throws IOException {
        Map<String, String> before = BuiltSite.files(content);
        BuiltSite.Run made = make("ABC1234-001v2");
        assertEquals(0, made.exit(), made.err());
        assertEquals(
                Set.of("standard.yaml", "duties.yaml", "competencies.yaml", "glossary.yaml"),
                BuiltSite.files(edition("ABC1234-001v2")).keySet());
        Map<String, String> after = BuiltSite.files(content);
        before.forEach((file, text) -> assertEquals(text, after.get(file), file + " is as it was"));
        assertEquals(List.of("empty-text"), rules(BuiltSite.run("check", "--content", content.toString())));
        fillIn("ABC1234-001v2", "    date:\n", "    date: 2029-01-15\n");
        BuiltSite site = BuiltSite.of(content, folder);
        assertEquals(
                "兩版的條目完全相同。",
                site.page("ABC1234-001v2/changes-from-v1.html")
                        .selectFirst("main .none")
                        .text());
        assertTrue(Files.readString(edition("ABC1234-001v2").resolve("standard.yaml"))
                .contains("    status: superseded\n    replacedBy: ABC1234-001v2\n"));
    }

    @Test
    void anEditionThatTheHistoryKnowsIsNotAddedToIt() throws IOException {
        Path frozen = BuiltSite.copy(SampleContent.FROZEN, folder.resolve("frozen"));
        assertEquals(
                0,
                BuiltSite.run("new", "BHR1212-001v3", "--content", frozen.toString())
                        .exit());
        String standard = Files.readString(frozen.resolve("standards/BHR1212-001v3/standard.yaml"));
        assertTrue(standard.contains("\ncode: BHR1212-001v3\n"));
        assertEquals(
                Files.readString(frozen.resolve("standards/BHR1212-001v2/standard.yaml"))
                        .replaceFirst("(?m)^code: .*$", "code: BHR1212-001v3"),
                standard);
        assertEquals(0, BuiltSite.run("check", "--content", frozen.toString()).exit());
    }

    @Test
    void aNewStandardAsksForWhatIsEmpty() throws IOException {
        BuiltSite.Run made = make("XYZ0001-001v1");
        assertEquals(0, made.exit(), made.err());
        assertEquals(
                Set.of("standard.yaml", "duties.yaml", "competencies.yaml"),
                BuiltSite.files(edition("XYZ0001-001v1")).keySet());
        List<String> rules = rules(BuiltSite.run("check", "--content", content.toString()));
        assertEquals(Set.of("empty-text"), Set.copyOf(rules));
        for (Path file : List.of(
                edition("XYZ0001-001v1").resolve("standard.yaml"),
                edition("XYZ0001-001v1").resolve("duties.yaml"),
                edition("XYZ0001-001v1").resolve("competencies.yaml"))) {
            String filled = Files.readString(file)
                    .replaceAll("(?m)^(\\s+)level:$", "$1level: 3")
                    .replaceAll("(?m)^(\\s+)date:$", "$1date: 2029-01-15")
                    .replaceFirst("(?m)^(\\s+- )code:$", "$1code: XYZ")
                    .replaceFirst("(?m)^(\\s+- )code:$", "$1code: 0001")
                    .replaceAll("(?m)^(\\s*)(name|provider|description):$", "$1$2: 陶瓷")
                    .replaceAll("(?m)^(\\s+)text:$", "$1text: 陶瓷");
            Files.writeString(file, filled);
        }
        BuiltSite.Run checked = BuiltSite.run("check", "--content", content.toString());
        assertEquals(0, checked.exit(), checked.err());
    }

    @Test
    void nothingThatIsThereIsChanged() throws IOException {
        Map<String, String> before = BuiltSite.files(content);
        BuiltSite.Run refused = make("ABC1234-001v1");
        assertEquals(3, refused.exit());
        assertTrue(refused.err().contains("已經存在"), refused.err());
        assertEquals(2, make("ABC1234v2").exit(), "no code of a standard");
        assertEquals(
                2,
                BuiltSite.run("new", "ABC1234-001v2", "--from", "ABC1234-001v9", "--content", content.toString())
                        .exit());
        assertEquals(before, BuiltSite.files(content));
        assertFalse(Files.exists(edition("ABC1234-001v2")));
    }

    private BuiltSite.Run make(String code) {
        return BuiltSite.run("new", code, "--content", content.toString());
    }

    private Path edition(String code) {
        return content.resolve("standards").resolve(code);
    }

    private void fillIn(String code, String from, String to) throws IOException {
        Path file = edition(code).resolve("standard.yaml");
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private static List<String> rules(BuiltSite.Run run) {
        return Pattern.compile("error\\[([a-z0-9-]+)]")
                .matcher(run.err())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toList());
    }
}
