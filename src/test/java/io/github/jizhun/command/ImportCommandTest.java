package io.github.jizhun.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jizhun.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code import} writes, what it never changes, and what it reports. */
class ImportCommandTest {
    private static final String HEADING = "主要職責\t工作任務\t工作產出\t行為指標\t職能級別\t職能內涵（K=knowledge知識）\t職能內涵（S=skills技能）\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        Stream<String> all = Stream.concat(
                Stream.of("import", "--content", folder.resolve("content").toString()),
                Stream.of(arguments).map(String::valueOf));
        return Main.run(
                all.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    private Path standard(String code) {
        return folder.resolve("content/standards").resolve(code);
    }

    /** A text in the form of 2015, with terms; the older edition has no date. */
    private Path document(String code, String versions, String name) throws IOException {
        String text = "示範人員職能基準\n\n" + versions + "職能基準代碼\t\t" + code + "\n職能基準名稱\t\t職業\t示範人員\n"
                + "所屬類別\t職類別\t製造／設備\t職類別代碼\tMEM\n\t職業別\t組裝人員\t職業別代碼\t8201\n\t行業別\t製造業\t行業別代碼\tC3400\n"
                + "工作描述\t\t示範工作。\n基準級別\t\t3\n\n" + HEADING
                + "T1示範\tT1.1示範一項\tO1.1.1紀錄\tP1.1.1完成示範。\t3\tK01示範概論\tS01示範能力\n\n"
                + "職能內涵（A=attitude態度）\n\n- A01細心\n\n說明與補充事項\n\n- 下列為本職能基準相關之名詞定義：\n- 示範：做給人看。\n";
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void existingFolderIsLeftAsItIs() throws IOException {
        Path file = document("MEM8201-900v1", "", "one.txt");
        assertEquals(0, run(file), this::said);
        Path yaml = Files.writeString(standard("MEM8201-900v1").resolve("standard.yaml"), "mine");
        assertEquals(3, run(file), this::said);
        assertTrue(said().contains("沒有寫入"), this::said);
        assertEquals("mine", Files.readString(yaml));
    }

    @Test
    void manyFilesEndWithASummary() throws IOException {
        Path good = document("MEM8201-901v1", "", "good.txt");
        Path bad = Files.writeString(folder.resolve("bad.txt"), "no form");
        assertEquals(1, run(good, bad), this::said);
        assertTrue(said().contains("2 個檔案，寫入 1 份，1 份沒有寫入"), this::said);
        assertTrue(said().contains("bad.txt：這不是職能基準"), this::said);
        assertTrue(Files.exists(standard("MEM8201-901v1")));
    }

    @Test
    void nothingIsLeftBesideTheFolder() throws IOException {
        assertEquals(0, run(document("MEM8201-902v1", "", "one.txt")), this::said);
        try (Stream<Path> all = Files.list(folder.resolve("content/standards"))) {
            assertEquals(List.of(standard("MEM8201-902v1")), all.toList());
        }
    }

    /** A run that was killed while it wrote leaves a hidden folder, which no command reads and the next run replaces. */
    @Test
    void restOfAKilledRunIsReplaced() throws IOException {
        Path rest = Files.createDirectories(folder.resolve("content/standards/.MEM8201-903v1.part"));
        Files.writeString(rest.resolve("standard.yaml"), "half");
        assertEquals(0, run(document("MEM8201-903v1", "", "one.txt")), this::said);
        assertFalse(Files.exists(rest));
        assertTrue(Files.readString(standard("MEM8201-903v1").resolve("standard.yaml"))
                .contains("code: MEM8201-903v1"));
    }

    @Test
    void sourceIsAddedToAStandardTypedByHand() throws IOException {
        Path file = document("MEM8201-904v1", "", "one.txt");
        run(file);
        Path source = standard("MEM8201-904v1").resolve("source.txt");
        String text = Files.readString(source);
        Files.delete(source);
        Path yaml = Files.writeString(standard("MEM8201-904v1").resolve("duties.yaml"), "mine");
        assertEquals(0, run("--source", "MEM8201-904v1", file), this::said);
        assertEquals(text, Files.readString(source));
        assertEquals("mine", Files.readString(yaml));
        assertEquals(3, run("--source", "MEM8201-904v1", file), this::said);
        assertEquals(3, run("--source", "MEM8201-999v1", file), this::said);
    }

    @Test
    void doubtsAreJsonForPrograms() throws IOException {
        Path file = document("MEM-8201", "", "one.txt");
        assertEquals(0, run("--format", "json", file), this::said);
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            JsonNode doubt = new ObjectMapper().readTree(line);
            assertEquals("import-doubt", doubt.get("rule").asText());
            assertEquals("MEM-8201", doubt.get("quote").asText());
        }
        assertEquals(1, out.toString(StandardCharsets.UTF_8).lines().count(), this::said);
        assertEquals(1, run("--format", "json", folder));
        assertEquals(
                "import-refused",
                new ObjectMapper()
                        .readTree(out.toString(StandardCharsets.UTF_8))
                        .get("rule")
                        .asText());
    }

    @Test
    void givenCodeReplacesAnOddOne() throws IOException {
        Path file = document("MEM-8201", "", "one.txt");
        assertEquals(0, run("--code", "XMEM8201-001v1", file), this::said);
        String yaml = Files.readString(standard("XMEM8201-001v1").resolve("standard.yaml"));
        assertTrue(yaml.contains("printedCode: MEM-8201"), yaml);
        assertEquals(2, run("--code", "no code", file));
        assertEquals(2, run("--code", "XMEM8201-001v1", file, file));
    }

    @Test
    void nextEditionKeepsTheIdsOfTermsAndNamesTheChangeReport() throws IOException {
        run(document("MEM8201-905v2", "", "two.txt"));
        Path glossary = standard("MEM8201-905v2").resolve("glossary.yaml");
        Files.writeString(glossary, Files.readString(glossary).replace("id: term-1", "id: demonstration"));
        String versions = "版本\t職能基準代碼\t職能基準名稱\t狀態\t更新說明\t發展更新日期\n"
                + "V3\tMEM8201-905v3\t示範人員\t最新版本\t略\t2025/01/02\n"
                + "V2\tMEM8201-905v2\t示範人員\t歷史版本\t已被《MEM8201-905v3》取代\t2021/01/02\n\n";
        assertEquals(0, run(document("MEM8201-905v3", versions, "three.txt")), this::said);
        assertTrue(said().contains("MEM8201-905v3/changes-from-v2.html"), this::said);
        assertTrue(Files.readString(standard("MEM8201-905v3").resolve("glossary.yaml"))
                .contains("id: demonstration"));
        String yaml = Files.readString(standard("MEM8201-905v3").resolve("standard.yaml"));
        assertTrue(yaml.endsWith("""
                editions:
                  - code: MEM8201-905v2
                    date: 2021-01-02
                    status: superseded
                    replacedBy: MEM8201-905v3
                  - code: MEM8201-905v3
                    date: 2025-01-02
                    status: current
                """), yaml);
    }
}
