package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.cache.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build after an edit makes the same site as a build from nothing, and keeps what the edit does not touch. */
@Order(1)
class CachedSlicesTest {
    private static final String EDITED = "standards/ABC1234-001v1/";

    @TempDir
    private static Path all;

    /** Of each test in turn: a build keeps no page of a content that lay elsewhere. */
    private static Path folder;

    private static Path content;
    private static Path templates;

    /** What the tests begin with is built once. */
    @BeforeAll
    static void buildSeveralStandards() throws IOException {
        folder = all.resolve("now");
        content = BuiltSite.copy(SampleContent.BRIEF, folder.resolve("content"));
        BuiltSite.copy(SampleContent.FOLDER.resolve("small").resolve(EDITED), content.resolve(EDITED));
        // It would report that the edits are no corrections.
        Files.delete(content.resolve(EDITED + "source.txt"));
        replace(content.resolve("site.yaml"), "language:", "downloads: data\nlanguage:");
        templates = BuiltSite.copy(Path.of("site-templates"), folder.resolve("templates"));
        build("edited");
        Files.move(folder, begin());
    }

    private static Path begin() {
        return all.resolve("begin");
    }

    @BeforeEach
    void copySeveralStandards() throws IOException {
        BuiltSite.copyWithTimes(begin(), folder);
    }

    @AfterEach
    void clearTheFolder() throws IOException {
        Files.move(folder, Files.createTempDirectory(all, "ended").resolve("test"));
    }

    private static String build(String name) {
        BuiltSite.Run run = BuiltSite.run(
                "build",
                "--content",
                content.toString(),
                "--templates",
                templates.toString(),
                "--output",
                folder.resolve(name).resolve("site").toString());
        assertEquals(0, run.exit(), run.err());
        return run.out();
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), file + ": " + from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void everyEditMakesTheSiteThatABuildFromNothingMakes() throws IOException {
        List<Edit> edits = List.of(
                new Edit(
                        "a statement that others have too",
                        true,
                        () -> replace(content.resolve(EDITED + "competencies.yaml"), "生豆分級標準", "借閱卡片管理辦法")),
                new Edit(
                        "a statement",
                        true,
                        () -> replace(
                                content.resolve(EDITED + "competencies.yaml"),
                                "code: K01\n    text: ",
                                "code: K01\n    text: 新")),
                new Edit(
                        "a course",
                        true,
                        () -> Files.writeString(
                                Files.createDirectories(content.resolve("courses"))
                                        .resolve("roasting.yaml"),
                                "format: jizhun-course/1\nstandard: ABC1234-001v1\nname: 挑豆入門\nunits:\n  - name: 挑豆\n")),
                // Similar standards name each other.
                new Edit(
                        "a name",
                        false,
                        () -> replace(content.resolve(EDITED + "standard.yaml"), "\nname: ", "\nname: 新")),
                new Edit(
                        "an older edition",
                        true,
                        () -> replace(
                                content.resolve("standards/DEF5678-002v1/standard.yaml"),
                                "\ndescription: ",
                                "\ndescription: 新")),
                new Edit(
                        "a synonym",
                        true,
                        () -> Files.writeString(
                                content.resolve("search.yaml"), "synonyms:\n  - [生豆, 咖啡豆]\nquestionWords: []\n")),
                new Edit(
                        "a script",
                        true,
                        () -> Files.writeString(templates.resolve("assets/new.js"), "// @ts-check\n")),
                new Edit("the site", false, () -> replace(content.resolve("site.yaml"), "title: ", "title: 新")),
                new Edit(
                        "a template",
                        false,
                        () -> replace(templates.resolve("parts/footer.peb"), "<footer", "<footer data-x")),
                new Edit(
                        "the program's template again",
                        false,
                        () -> Files.delete(templates.resolve("parts/footer.peb"))),
                new Edit(
                        "a template over the program's",
                        false,
                        () -> Files.writeString(templates.resolve("parts/footer.peb"), "<footer></footer>")));
        for (Edit edit : edits) {
            edit.make().run();
            String said = build("edited");
            build(edit.name());
            assertEquals(
                    BuiltSite.files(folder.resolve(edit.name()).resolve("site")),
                    BuiltSite.files(folder.resolve("edited/site")),
                    edit.name());
            assertEquals(edit.isLocal(), said.contains("沿用"), edit.name() + ": " + said);
        }
    }

    @Test
    void filesForOfficesAreThoseOfABuildFromNothing() throws IOException {
        replace(content.resolve("site.yaml"), "downloads: data\n", "");
        build("edited");
        replace(content.resolve(EDITED + "competencies.yaml"), "code: K01\n    text: ", "code: K01\n    text: 新");
        replace(content.resolve("standards/DEF5678-002v1/standard.yaml"), "\ndescription: ", "\ndescription: 新");
        assertSameAsFresh("words");
        replace(content.resolve("site.yaml"), "language:", "downloads: data\nlanguage:");
        assertSameAsFresh("fewer");
    }

    /** Beside the banner, its pages link to the edition that follows it, where the site holds that. */
    @Test
    void aSuccessorUnderAnotherCodeComesAndGoes() throws IOException {
        Path old = content.resolve(EDITED + "standard.yaml");
        replace(
                old,
                "    date: 2026-01-15\n    status: current\n",
                "    date: 2026-01-15\n    status: superseded\n    replacedBy: GHI9012-003v1\n"
                        + "  - code: GHI9012-003v1\n    date: 2026-02-15\n    status: current\n");
        build("edited");
        Path successor = BuiltSite.copy(content.resolve(EDITED), folder.resolve("successor/standards/GHI9012-003v1"));
        replace(successor.resolve("standard.yaml"), "code: ABC1234-001v1\nnameKind", "code: GHI9012-003v1\nnameKind");
        BuiltSite.copy(successor, content.resolve("standards/GHI9012-003v1"));
        assertSameAsFresh("with");
        assertTrue(Files.readString(folder.resolve("edited/site/ABC1234-001v1/K01.html"))
                .contains("../GHI9012-003v1/"));
        try (Stream<Path> files = Files.walk(content.resolve("standards/GHI9012-003v1"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertSameAsFresh("without");
    }

    /** A note links to codes of other standards, where there are such. */
    @Test
    void aStandardWithNotesStaysWhereAnotherStandardChangesItsWordsOnly() throws IOException {
        Files.writeString(
                Files.createDirectories(content.resolve(EDITED + "notes")).resolve("K01.md"),
                "見 DEF5678-002v3/K01 與 DEF5678-002v3/K09。\n");
        build("edited");
        Path other = content.resolve("standards/DEF5678-002v3/competencies.yaml");
        replace(other, "text: 圖書", "text: 新圖書");
        assertSameAsFresh("words");
        Path page = folder.resolve("edited/site/ABC1234-001v1/K01.html");
        String before = Files.readString(page);
        replace(other, "code: K02,", "code: K09,");
        replace(content.resolve("standards/DEF5678-002v3/duties.yaml"), "K02", "K09");
        assertSameAsFresh("codes");
        assertNotEquals(before, Files.readString(page));
    }

    @Test
    void whatATemplateIncludesCountsWhereverItLies() throws IOException {
        Path icon = Files.writeString(templates.resolve("assets/icon.svg.peb"), "<svg><title>one</title></svg>");
        replace(templates.resolve("parts/footer.peb"), "<footer", "{% include \"assets/icon.svg\" %}<footer");
        build("edited");
        Files.writeString(icon, "<svg><title>two</title></svg>");
        assertSameAsFresh("asset");
    }

    @Test
    void whatLiesBehindSymbolicLinksCounts() throws IOException {
        Path real = folder.resolve("real");
        Files.move(templates, real);
        Files.createSymbolicLink(templates, real);
        Files.move(real.resolve("parts"), folder.resolve("parts"));
        Files.createSymbolicLink(real.resolve("parts"), folder.resolve("parts"));
        Files.move(real.resolve("assets"), folder.resolve("assets"));
        Files.createSymbolicLink(real.resolve("assets"), folder.resolve("assets"));
        Files.move(content, folder.resolve("real-content"));
        Files.createSymbolicLink(content, folder.resolve("real-content"));
        build("edited");
        replace(folder.resolve("parts/footer.peb"), "<footer", "<footer data-x");
        assertSameAsFresh("part");
        replace(real.resolve("words/zh-Hant-TW.properties"), "home=", "home=新");
        assertSameAsFresh("word");
        replace(content.resolve("site.yaml"), "title: ", "title: 新");
        assertSameAsFresh("title");
    }

    @Test
    void linksInACircleAreReportedInASentence() throws IOException {
        Files.createSymbolicLink(templates.resolve("assets/circle"), templates.resolve("assets"));
        BuiltSite.Run run = BuiltSite.run(
                "build",
                "--content",
                content.toString(),
                "--templates",
                templates.toString(),
                "--output",
                folder.resolve("edited/site").toString());
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.err().contains("符號連結互相指來指去"), run.err());
    }

    /** Whatever befell the records, pages that the last build left cannot make this one fail. */
    @Test
    void aRecordThatLiesMeansThatThePartIsMadeAgain() throws IOException {
        Path record = folder.resolve("edited/.jizhun-site/parts/ABC1234-001v1");
        String lie = Files.readString(record).replaceFirst("[0-9a-f]{16}$", "") + "ABC1234-001v1/no-such.html\tx\n";
        byte[] bytes = lie.getBytes(StandardCharsets.UTF_8);
        Files.writeString(record, lie + HexFormat.of().toHexDigits(Checksum.sum(bytes, bytes.length)));
        assertSameAsFresh("lie");
    }

    private void assertSameAsFresh(String name) {
        build("edited");
        build(name);
        assertEquals(
                BuiltSite.files(folder.resolve(name).resolve("site")),
                BuiltSite.files(folder.resolve("edited/site")),
                name);
    }

    /** What a maintainer does, and whether most standards stay as they are. */
    private record Edit(String name, boolean isLocal, Change make) {}

    private interface Change {
        void run() throws IOException;
    }
}
