package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build after an edit makes the same site as a build from nothing, and keeps what the edit does not touch. */
class KeptPartsTest {
    private static final String EDITED = "standards/ABC1234-001v1/";

    @TempDir
    private Path folder;

    private Path content;
    private Path templates;

    @BeforeEach
    void copySeveralStandards() throws IOException {
        content = BuiltSite.copy(SampleContent.EDITIONS, folder.resolve("content"));
        BuiltSite.copy(
                Path.of("src/test/resources/content/small/standards/ABC1234-001v1"),
                content.resolve("standards/ABC1234-001v1"));
        // It would tell that the edits are no corrections.
        Files.delete(content.resolve(EDITED + "source.txt"));
        // A note may name codes of any standard, so that a standard with notes depends on all.
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(content.resolve(EDITED + "notes"))) {
            for (Path note : notes) {
                Files.delete(note);
            }
        }
        templates = BuiltSite.copy(Path.of("site-templates"), folder.resolve("templates"));
    }

    private String build(String name) {
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

    private void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), file + ": " + from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void everyEditMakesTheSiteThatABuildFromNothingMakes() throws IOException {
        build("edited");
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
                new Edit(
                        "a name",
                        true,
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
                        () -> Files.delete(templates.resolve("parts/footer.peb"))));
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

    /** Of many standards those that are as they were are not even read. */
    @Test
    void everyEditInACatalogueMakesTheSiteThatABuildFromNothingMakes() throws IOException {
        content = CatalogueContent.of(20, folder);
        build("edited");
        Path standard;
        try (Stream<Path> standards = Files.list(content.resolve("standards"))) {
            standard = standards.sorted().skip(3).findFirst().orElseThrow();
        }
        for (String text : List.of("的知識", "的新知識")) {
            replace(standard.resolve("competencies.yaml"), text, "的新" + text.substring(1));
            String said = build("edited");
            build(text);
            assertEquals(
                    BuiltSite.files(folder.resolve(text).resolve("site")),
                    BuiltSite.files(folder.resolve("edited/site")));
            assertTrue(said.contains("沿用"), said);
        }
    }

    /** What a maintainer does, and whether most standards stay as they are. */
    private record Edit(String name, boolean isLocal, Change make) {}

    private interface Change {
        void run() throws IOException;
    }
}
