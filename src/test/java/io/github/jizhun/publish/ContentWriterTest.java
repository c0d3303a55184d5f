package io.github.jizhun.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files are written all or none. */
class ContentWriterTest {
    @TempDir
    private Path folder;

    private long count() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @Test
    void allAreWritten() throws IOException {
        Path one = Files.writeString(folder.resolve("a.yaml"), "a");
        Path other = folder.resolve("b.yaml");
        ContentWriter.replaceAll(Map.of(one, "new", other, "made"), Map.of(one, "a"));
        assertEquals("new", Files.readString(one));
        assertEquals("made", Files.readString(other));
        assertEquals(2, count());
    }

    @Test
    void aFileThatWasChangedMeanwhileHoldsAll() throws IOException {
        Path one = Files.writeString(folder.resolve("a.yaml"), "a");
        Path other = Files.writeString(folder.resolve("b.yaml"), "changed");
        Map<Path, String> texts = new TreeMap<>(Map.of(one, "new", other, "new"));
        assertThrows(PublishException.class, () -> ContentWriter.replaceAll(texts, Map.of(one, "a", other, "b")));
        assertEquals("a", Files.readString(one));
        assertEquals("changed", Files.readString(other));
        assertEquals(2, count());
    }

    /** The second file cannot take the place of a folder; the first is put back, and what was new is gone. */
    @Test
    void aFailureUndoesWhatWasDone() throws IOException {
        Path fresh = folder.resolve("0.yaml");
        Path one = Files.writeString(folder.resolve("a.yaml"), "a");
        Path full = Files.createDirectories(folder.resolve("z/inside")).getParent();
        Path half = folder.resolve(".z.part");
        Map<Path, String> texts = new TreeMap<>(Map.of(fresh, "new", one, "new", full, "new"));
        assertThrows(PublishException.class, () -> ContentWriter.replaceAll(texts, Map.of(one, "a")));
        assertEquals("a", Files.readString(one));
        assertFalse(Files.exists(fresh));
        assertFalse(Files.exists(half));
    }
}
