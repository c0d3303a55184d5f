package io.github.jizhun.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentVersionTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeContent() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "title: 甲\nnotice: 乙\n");
        Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/about.md"), "# 關於\n");
    }

    @Test
    void versionIsSixHexadecimalDigits() {
        assertTrue(ContentVersion.of(folder).matches("[0-9a-f]{6}"));
    }

    @Test
    void everyChangeOfTextOrNameMakesAnotherVersion() throws IOException {
        String first = ContentVersion.of(folder);
        Files.writeString(folder.resolve("pages/about.md"), "# 關於本站\n");
        String second = ContentVersion.of(folder);
        Files.move(folder.resolve("pages/about.md"), folder.resolve("pages/how-to-read.md"));

        assertNotEquals(first, second);
        assertNotEquals(second, ContentVersion.of(folder));
    }

    @Test
    void contentBehindASymbolicLinkIsTheSameContent(@TempDir Path elsewhere) throws IOException {
        String first = ContentVersion.of(folder);
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), folder);
        assertEquals(first, ContentVersion.of(link));
        Files.createDirectory(folder.resolve("courses"));
        Files.writeString(folder.resolve("courses/one.json"), "{}");
        assertEquals(ContentVersion.of(folder), ContentVersion.of(link));
        assertNotEquals(first, ContentVersion.of(link));
    }

    @Test
    void lineEndsAndFilesOfEditorsDoNotCount() throws IOException {
        String first = ContentVersion.of(folder);
        Files.writeString(folder.resolve("site.yaml"), "title: 甲\r\nnotice: 乙\r\n");
        Files.writeString(folder.resolve("~site.yaml"), "draft");
        Files.writeString(folder.resolve(".DS_Store"), "x");

        assertEquals(first, ContentVersion.of(folder));
    }
}
