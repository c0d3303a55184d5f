package io.github.jizhun.page.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.page.label.Labels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever files pages were made of, the next build notices when they are others. */
class TemplateFilesTest {
    private static final String FOOTER = "parts/footer.peb";

    @TempDir
    private Path folder;

    private Path footer;

    @BeforeEach
    void nameAFile() throws IOException {
        footer = Files.createDirectory(folder.resolve("parts")).resolve("footer.peb");
    }

    private TemplateFiles files() {
        return TemplateFiles.of(folder, "templates");
    }

    private Map<String, String> read() throws IOException {
        TemplateFiles files = files();
        files.read(FOOTER);
        return files.filesRead();
    }

    @Test
    void aFileThatComesOverTheProgramsIsNoticed() throws IOException {
        Map<String, String> programs = read();
        assertTrue(files().holds(programs));
        Files.writeString(folder.resolve("parts/tree.peb"), "no page was made of it");
        assertTrue(files().holds(programs));
        Files.writeString(footer, "own");
        assertFalse(files().holds(programs));
        assertArrayEquals("own".getBytes(StandardCharsets.UTF_8), files().read(FOOTER));
    }

    @Test
    void aFileThatChangesOrGoesIsNoticed() throws IOException {
        Files.writeString(footer, "own");
        Map<String, String> own = read();
        assertTrue(files().holds(own));
        Files.writeString(footer, "new");
        assertFalse(files().holds(own));
        Files.writeString(footer, "own");
        assertTrue(files().holds(own));
        Files.delete(footer);
        assertFalse(files().holds(own));
    }

    @Test
    void aFileThatChangesDuringABuildIsNoticedByTheNextOne() throws IOException {
        Files.writeString(footer, "own");
        TemplateFiles files = files();
        files.read(FOOTER);
        Files.writeString(footer, "new");
        files.read(FOOTER);
        assertFalse(files().holds(files.filesRead()));
    }

    @Test
    void labelsCountWhetherOrNotTheFolderHasAny() throws IOException {
        TemplateFiles files = files();
        Labels.read(files, "en", new Diagnostics()).orElseThrow();
        assertEquals(Set.of("words/en.properties"), files.filesRead().keySet());
        Files.writeString(Files.createDirectory(folder.resolve("words")).resolve("en.properties"), "home=Start");
        assertFalse(files().holds(files.filesRead()));
    }
}
