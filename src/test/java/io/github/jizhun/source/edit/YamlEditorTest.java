package io.github.jizhun.source.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.jizhun.diagnostic.Position;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values and entries change at their place; every other byte stays. */
class YamlEditorTest {
    private static final List<String> ORDER = List.of("code", "name", "level", "outputs", "knowledge", "skills");
    private static final String FILE = """
            # head
            tasks:
              - code: T1   # one
                name: '甲''s'
                # between
                level: 3
                knowledge: [K01, K02]  # two

              - code: T2
                name: >
                  一段很長的
                  文字，分成兩行
                outputs:
                  - code: O1
                    text: "a\\tb"
                  - text: plain
                      over lines
                skills:
                  - S01
                  - S02
              - {code: T3, name: flow, knowledge: [ K01,
                  K03, K04 ]}
            # end
            """;

    private static String edited(Consumer<List<YamlMapping>> edit) {
        return edited(FILE, edit);
    }

    private static String edited(String file, Consumer<List<YamlMapping>> edit) {
        YamlEditor editor = YamlEditor.of(file);
        edit.accept(editor.root().orElseThrow().list("tasks").orElseThrow().entries());
        return editor.edited();
    }

    private static void assertLines(String before, String after, String was, String is) {
        assertEquals(before.replace(was, is), after);
        assertFalse(before.equals(after));
    }

    @Test
    void aFileThatIsNotChangedStays() {
        for (String file :
                List.of(FILE, FILE.replace("\n", "\r\n"), "\uFEFF" + FILE, FILE.stripTrailing(), "a: 𠀀b\n")) {
            assertEquals(file, YamlEditor.of(file).edited());
        }
    }

    @Test
    void aValueKeepsItsStyle() {
        assertLines(FILE, edited(tasks -> tasks.get(0).set("code", "T9", ORDER)), "T1 ", "T9 ");
        assertLines(FILE, edited(tasks -> tasks.get(0).set("name", "it's", ORDER)), "'甲''s'", "'it''s'");
        assertLines(FILE, edited(tasks -> tasks.get(0).set("level", "a: b", ORDER)), "level: 3", "level: \"a: b\"");
        assertLines(FILE, edited(tasks -> tasks.get(2).set("name", "x, y", ORDER)), "flow", "\"x, y\"");
        assertLines(FILE, edited(tasks -> tasks.get(1).set("name", "一段很長的文字，分成三行", ORDER)), "文字，分成兩行", "文字，分成三行");
        assertLines(
                FILE,
                edited(tasks -> tasks.get(1)
                        .list("outputs")
                        .orElseThrow()
                        .entries()
                        .get(0)
                        .set("text", "c\"\t", ORDER)),
                "a\\tb",
                "c\\\"\\t");
        assertLines(
                FILE,
                edited(tasks -> tasks.get(1)
                        .list("outputs")
                        .orElseThrow()
                        .entries()
                        .get(1)
                        .set("text", "plain over line", ORDER)),
                "over lines",
                "over line");
    }

    @Test
    void fieldsGetTheirPlace() {
        assertLines(FILE, edited(tasks -> tasks.get(1).set("level", "4", ORDER)), "分成兩行\n", "分成兩行\n    level: 4\n");
        assertLines(FILE, edited(tasks -> tasks.get(2).set("level", "4", ORDER)), "flow,", "flow, level: 4,");
        assertLines(
                FILE,
                edited(tasks ->
                        tasks.get(0).insertList("outputs", List.of(new YamlEntry().with("text", "新: 的")), ORDER)),
                "level: 3\n",
                "level: 3\n    outputs:\n      - text: \"新: 的\"\n");
        assertLines(
                FILE,
                edited(tasks -> tasks.get(0).insertList("skills", List.of("S01", "S02"), ORDER)),
                "# two\n",
                "# two\n    skills: [S01, S02]\n");
        assertLines(FILE, edited(tasks -> tasks.get(0).remove("level")), "    level: 3\n", "");
        assertLines(FILE, edited(tasks -> tasks.get(0).remove("code")), "code: T1   # one\n    ", "");
        assertLines(FILE, edited(tasks -> tasks.get(2).remove("name")), ", name: flow", "");
    }

    @Test
    void itemsComeAndGo() {
        assertLines(
                FILE,
                edited(tasks -> {
                    YamlList outputs = tasks.get(1).list("outputs").orElseThrow();
                    outputs.insert(0, new YamlEntry().with("code", "O2").with("text", "#"));
                    outputs.insert(0, new YamlEntry().with("text", "z"));
                }),
                "\"a\\tb\"\n",
                "\"a\\tb\"\n      - code: O2\n        text: \"#\"\n      - text: z\n");
        assertLines(
                FILE,
                edited(tasks -> tasks.get(0).parent().orElseThrow().remove(0)),
                FILE.substring(FILE.indexOf("  - code: T1"), FILE.indexOf("\n  - code: T2")),
                "");
        String withoutOutputs = edited(tasks -> {
            YamlList outputs = tasks.get(1).list("outputs").orElseThrow();
            outputs.remove(0);
            outputs.remove(1);
        });
        assertLines(
                FILE, withoutOutputs, FILE.substring(FILE.indexOf("    outputs:"), FILE.indexOf("    skills:")), "");
    }

    @Test
    void aNewItemIsWrittenAsItsNeighbour() {
        assertLines(
                FILE,
                edited(tasks -> tasks.get(2)
                        .parent()
                        .orElseThrow()
                        .insert(2, new YamlEntry().with("code", "T4").with("name", "a, b"))),
                "K04 ]}\n",
                "K04 ]}\n  - {code: T4, name: \"a, b\"}\n");
    }

    @Test
    void whatIsTakenAwayTakesAllInItAlong() {
        assertLines(
                FILE,
                edited(tasks -> {
                    tasks.get(1).list("outputs").orElseThrow().remove(0);
                    tasks.get(1).list("skills").orElseThrow().remove(0);
                    tasks.get(1).parent().orElseThrow().remove(1);
                }),
                FILE.substring(FILE.indexOf("  - code: T2"), FILE.indexOf("  - {code")),
                "");
    }

    @Test
    void wordsComeAndGo() {
        assertLines(FILE, edited(tasks -> words(tasks, 0, "knowledge").insert(1, "K09")), "K02]", "K02, K09]");
        assertLines(
                FILE, edited(tasks -> words(tasks, 0, "knowledge").insert(-1, "K00")), "[K01, K02]", "[K00, K01, K02]");
        assertLines(FILE, edited(tasks -> words(tasks, 0, "knowledge").remove(0)), "[K01, K02]", "[K02]");
        assertLines(FILE, edited(tasks -> words(tasks, 2, "knowledge").remove(2)), "K03, K04 ]", "K03 ]");
        assertLines(
                FILE, edited(tasks -> words(tasks, 1, "skills").insert(0, "S03")), "- S01\n", "- S01\n      - S03\n");
        assertLines(
                FILE,
                edited(tasks -> {
                    YamlList words = words(tasks, 0, "knowledge");
                    words.remove(0);
                    words.remove(1);
                    words.insert(1, "K07");
                }),
                "[K01, K02]",
                "[K07]");
        assertLines(
                FILE,
                edited(tasks -> {
                    words(tasks, 0, "knowledge").remove(0);
                    words(tasks, 0, "knowledge").remove(1);
                }),
                "    knowledge: [K01, K02]  # two\n",
                "");
    }

    private static YamlList words(List<YamlMapping> tasks, int task, String field) {
        return tasks.get(task).list(field).orElseThrow();
    }

    @Test
    void aPositionFindsTheEntryAroundIt() {
        YamlEditor editor = YamlEditor.of(FILE);
        assertEquals(
                "O1",
                editor.at(new Position("", 15, 16)).orElseThrow().text("code").orElseThrow());
        assertEquals(
                "T2",
                editor.at(new Position("", 11, 7)).orElseThrow().text("code").orElseThrow());
    }

    @Test
    void linesEndAsTheFileDoes() {
        String windows = FILE.replace("\n", "\r\n").stripTrailing();
        assertEquals(
                FILE.replace("# end\n", "# end\n")
                        .replace("- S02\n", "- S02\n      - S03\n")
                        .replace("\n", "\r\n")
                        .stripTrailing(),
                edited(windows, tasks -> words(tasks, 1, "skills").insert(1, "S03")));
        assertEquals(
                "tasks:\n  - code: T1\n  - code: T2",
                edited(
                        "tasks:\n  - code: T1",
                        tasks -> tasks.get(0).parent().orElseThrow().insert(0, new YamlEntry().with("code", "T2"))));
    }

    /** Any text, in the place of any other in any style, is read back as it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "plain\n      over two",
                "'single'",
                "'single\n      over two'",
                "\"double\"",
                "\"double\n      over\\\n      two\"",
                "|\n      literal",
                "|-\n      literal\n      over two",
                ">\n      folded",
                ">- # why\n      folded\n      over two",
                "[flow]"
            })
    void anyTextIsReadBack(String style) {
        String before = "# a\ntasks:\n  - code: T1 # b\n    name: ";
        String after = "\n    # c\n    level: 3\n  - code: T2\n";
        for (int seed = 0; seed < 300; seed++) {
            String text = text(new Random(seed));
            if (style.equals("[flow]")) {
                String file = "tasks:\n  - {code: T1, name: x, level: 3}\n";
                String edited = edited(file, tasks -> tasks.get(0).set("name", text, ORDER));
                assertEquals(text, read(edited), edited);
                assertEquals("tasks:\n  - {code: T1, name: ", edited.substring(0, 28));
                continue;
            }
            String edited = edited(before + style + after, tasks -> tasks.get(0).set("name", text, ORDER));
            assertEquals(text, read(edited), edited);
            assertEquals(before, edited.substring(0, before.length()));
            assertEquals(after, edited.substring(edited.length() - after.length()));
        }
    }

    private static String read(String edited) {
        String value = YamlEditor.of(edited)
                .root()
                .orElseThrow()
                .list("tasks")
                .orElseThrow()
                .entries()
                .get(0)
                .text("name")
                .orElseThrow();
        // What a reader of content does with a block text, and with the lines of a Chinese one.
        return value.strip();
    }

    private static String text(Random random) {
        String characters = "abc 甲乙，。：:#-'\"\\[]{},&*!|>%@`?~=1.\t\n𠀀“”é";
        int[] points = characters.codePoints().toArray();
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> Character.toString(points[random.nextInt(points.length)]))
                .collect(Collectors.joining())
                .strip();
    }
}
