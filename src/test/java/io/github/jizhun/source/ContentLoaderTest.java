package io.github.jizhun.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.TestContent;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLoaderTest {
    private static final String STANDARD = "standards/ABC1234-001v1/";
    private static final String DUTIES = "content/" + STANDARD + "duties.yaml";

    @TempDir
    private Path folder;

    private Standard small() throws IOException {
        return TestContent.small(folder).read().catalogue().standards().get(0);
    }

    private Standard smallWith(String file, String text) throws IOException {
        return TestContent.small(folder)
                .with(STANDARD + file, text)
                .load()
                .catalogue()
                .standards()
                .get(0);
    }

    @Test
    void everythingOfAStandardIsRead() throws IOException {
        Standard standard = small();
        assertEquals("ABC1234-001v1", standard.code());
        assertEquals("版權所有：測試單位", standard.rights().value());
        assertEquals(
                "1234", standard.classification().occupations().get(0).code().value());
        assertEquals(Edition.Status.CURRENT, standard.edition().orElseThrow().status());
        assertEquals(
                List.of("T1.1", "T1.2", "T2.1", "T2.2"),
                standard.tasks().map(task -> task.code().value()).toList());
        assertEquals(8, standard.competencies().count());
        assertEquals(Optional.of("謹慎細心"), standard.attitudes().get(0).family());
        assertEquals(
                List.of("K01"),
                standard.siteNotes().stream().map(note -> note.name()).toList());
        assertTrue(standard.glossary().get(1).narrow());
        assertEquals(2, standard.errata().size());
        assertEquals("咖啡烘焙人員職能基準", standard.sourceText().orElseThrow().lines().get(0));
    }

    @Test
    void valuesKnowWhereTheyAreWritten() throws IOException {
        Task task = small().duties().get(0).tasks().get(0);
        assertEquals(new Position(DUTIES, 7, 15), task.at());
        assertEquals(new Position(DUTIES, 8, 15), task.name().at());
        Reference second = task.groups().get(0).knowledge().get(1);
        assertEquals(new Reference(new Code("K02"), new Position(DUTIES, 15, 26)), second);
        Text indicator = task.groups().get(0).indicators().get(0).text();
        assertEquals("依據客戶需求挑選生豆，並確認含水率與瑕疵率", indicator.value());
        assertEquals(List.of(new Text.Underline(2, 6)), indicator.underlines());
    }

    @Test
    void splitTaskHasARowForEachGroup() throws IOException {
        Task task = small().duties().get(0).tasks().get(1);
        assertEquals(2, task.groups().size());
        assertEquals(
                List.of("O1.2.2"),
                task.groups().get(1).outputs().stream()
                        .map(output -> output.code().orElseThrow().value())
                        .toList());
    }

    @Test
    void taskThatSharesARowHasNone() throws IOException {
        Standard standard = smallWith("duties.yaml", """
                duties:
                  - code: T1
                    name: 甲
                    tasks:
                      - code: T1.1
                        name: 乙
                        outputs:
                          - text: 沒有代碼的產出
                        knowledge: []
                      - code: T1.2
                        name: 丙
                        sharesRowWith: T1.1
                """);
        List<Task> tasks = standard.duties().get(0).tasks();
        Statement output = tasks.get(0).groups().get(0).outputs().get(0);
        assertEquals(Optional.empty(), output.code());
        assertEquals(new Position(DUTIES, 8, 13), output.at());
        assertEquals(List.of(), tasks.get(1).groups());
        assertEquals(Optional.of(new Code("T1.1")), tasks.get(1).sharesRowWith().map(Reference::code));
    }

    @Test
    void nothingIsTyped() throws IOException {
        Standard standard = smallWith("competencies.yaml", """
                knowledge:
                  - code: K01
                    text: 0110
                  - code: K02
                    text: no
                  - code: K03
                    text: 2015-12-31
                  - code: K04
                    text: ~
                skills: []
                """);
        assertEquals(
                List.of("0110", "no", "2015-12-31", "~"),
                standard.knowledge().stream().map(one -> one.text().value()).toList());
    }

    @Test
    void textMayBeQuotedOrABlock() throws IOException {
        Standard standard = smallWith("competencies.yaml", """
                knowledge:
                  - code: K01
                    text: "分析: \\"甲\\""
                  - code: K02
                    text: |
                      # 不是註解，name：也不是欄位
                      第二行: 「乙」
                  - code: K03
                    text: '不''是'
                skills: []
                """);
        assertEquals(
                List.of("分析: \"甲\"", "# 不是註解，name：也不是欄位第二行: 「乙」", "不'是"),
                standard.knowledge().stream().map(one -> one.text().value()).toList());
        String file = DUTIES.replace("duties", "competencies");
        assertEquals(
                new Position(file, 3, 12), standard.knowledge().get(0).text().at());
        assertEquals(
                new Position(file, 6, 7), standard.knowledge().get(1).text().at());
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsMoveNothing() throws IOException {
        TestContent content = TestContent.small(folder);
        String written = Files.readString(content.folder().resolve(STANDARD + "duties.yaml"));
        content.with(STANDARD + "duties.yaml", "\uFEFF" + written.replace("\n", "\r\n"));
        Task task = content.load()
                .catalogue()
                .standards()
                .get(0)
                .duties()
                .get(0)
                .tasks()
                .get(0);
        assertEquals(new Position(DUTIES, 8, 15), task.name().at());
        assertEquals("挑選生豆", task.name().value());
    }

    @Test
    void mistakeLeavesTheRestReadable() throws IOException {
        TestContent content = TestContent.small(folder);
        String written = Files.readString(content.folder().resolve(STANDARD + "duties.yaml"));
        content.with(STANDARD + "duties.yaml", written.replace("knowledge: [K01, K02]", "knowledge：[Ｋ０１，K02"));
        Task task = content.load()
                .catalogue()
                .standards()
                .get(0)
                .duties()
                .get(0)
                .tasks()
                .get(0);
        assertEquals(
                List.of("K01", "K02"),
                task.groups().get(0).knowledge().stream()
                        .map(one -> one.code().value())
                        .toList());
        assertEquals(
                List.of("S01"),
                task.groups().get(0).skills().stream()
                        .map(one -> one.code().value())
                        .toList());
    }

    @Test
    void linesAreShownAsWritten() throws IOException {
        LoadedContent loaded = TestContent.small(folder)
                .with("site.yaml", "title：甲\r\n\tnotice: 乙")
                .load();
        assertEquals(Optional.of("title：甲"), loaded.lines().line("content/site.yaml", 1));
        assertEquals(Optional.of("\tnotice: 乙"), loaded.lines().line("content/site.yaml", 2));
        assertEquals(Optional.empty(), loaded.lines().line("content/site.yaml", 3));
        assertEquals(Optional.empty(), loaded.lines().line("content/none.yaml", 1));
    }

    /** Windows lets only administrators make links. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkIsNotFollowed() throws IOException {
        TestContent content = TestContent.small(folder);
        Path errata = content.folder().resolve(STANDARD + "errata.yaml");
        Files.move(errata, folder.resolve("elsewhere.yaml"));
        Files.createSymbolicLink(errata, folder.resolve("elsewhere.yaml"));
        assertTrue(content.findings().contains(STANDARD + "errata.yaml:1:1: error[unknown-file]"));
    }

    @Test
    void hugeFileIsRefused() throws IOException {
        TestContent content = TestContent.small(folder).with("pages/about.md", "# 甲\n" + "x".repeat(17 << 20));
        assertEquals(List.of("pages/about.md:1:1: error[unknown-file]"), content.findings());
    }

    /** Each of these would take hours if a repair cost the time of its whole line for each character. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\0", "\t", "甲: ", "[&a, ", "\"\\q", "“", "、", "{text：", "\"'", "- ", "? ", "&a ", "\uFFFD"})
    void hostileLineIsReadInReasonableTime(String scrap) throws IOException {
        String line = "errata: " + scrap.repeat(300_000);
        TestContent content = TestContent.small(folder).with(STANDARD + "errata.yaml", line);
        assertFalse(content.findings().isEmpty());
    }

    @Test
    void hiddenFilesAreLeftAlone() throws IOException {
        TestContent content = TestContent.small(folder)
                .with(".gitignore", "x")
                .with("README.md", "")
                .with("pages/Thumbs.db", "x");
        assertEquals(List.of(), content.findings());
    }

    @Test
    void synonymsAndQuestionWordsAreRead() throws IOException {
        SearchSettings search = TestContent.small(folder)
                .with("search.yaml", "synonyms:\n  - [客訴, 投訴]\n  - - 烘焙\n    - 焙炒\nquestionWords: [如何]\n")
                .load()
                .catalogue()
                .search();
        assertEquals(
                List.of("[客訴, 投訴]", "[烘焙, 焙炒]"),
                search.synonyms().stream()
                        .map(group -> group.words().toString())
                        .toList());
        assertEquals(
                new Position("content/search.yaml", 4, 7),
                search.synonyms().get(1).words().get(1).at());
        assertEquals("[如何]", search.questionWords().toString());
    }

    @Test
    void siteWithoutSearchFileHasNoSynonyms() throws IOException {
        assertEquals(
                SearchSettings.NONE,
                TestContent.small(folder).load().catalogue().search());
    }

    @Test
    void folderThatCannotBeReadIsNoMistakeOfContent() {
        UncheckedIOException fault = assertThrows(
                UncheckedIOException.class,
                () -> ContentLoader.load(folder.resolve("none"), "none", new Diagnostics()));
        assertTrue(fault.getMessage().contains("none"));
    }
}
