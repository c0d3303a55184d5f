package io.github.jizhun.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.CatalogueContent;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.model.Standard;
import io.github.jizhun.site.Keepsakes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptStandardsTest {
    private static final int MANY = 16;

    @TempDir
    private Path folder;

    /** What one build left for the next. */
    private final Map<String, byte[]> left = new ConcurrentHashMap<>();

    private Diagnostics diagnostics = new Diagnostics();

    private LoadedContent load(Path content) {
        KeptStandards kept = new KeptStandards(name -> Optional.ofNullable(left.get(name)));
        diagnostics = new Diagnostics();
        LoadedContent loaded = ContentLoader.load(content, "content", kept, diagnostics);
        Map<String, byte[]> before = Map.copyOf(left);
        left.clear();
        kept.leave(new Keepsakes() {
            @Override
            public Optional<byte[]> find(String name) {
                Optional<byte[]> found = Optional.ofNullable(before.get(name));
                found.ifPresent(bytes -> left.put(name, bytes));
                return found;
            }

            @Override
            public void leave(String name, byte[] bytes) {
                left.put(name, bytes);
            }
        });
        return loaded;
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), text);
        Files.writeString(file, text.replace(from, to));
    }

    private static Path aStandard(Path content) throws IOException {
        try (var folders = Files.list(content.resolve("standards"))) {
            return folders.sorted().findFirst().orElseThrow();
        }
    }

    @Test
    void whatIsKeptIsWhatIsRead() throws IOException {
        Path content = CatalogueContent.of(MANY, folder);
        LoadedContent read = load(content);
        assertEquals(MANY, left.size());
        LoadedContent kept = load(content);
        assertEquals(read.catalogue(), kept.catalogue());
        assertEquals(read.digests(), kept.digests());
        assertEquals(MANY, left.size());
        String file = read.catalogue().standards().get(0).name().at().file();
        assertTrue(read.lines().line(file, 2).isPresent());
        assertEquals(read.lines().line(file, 2), kept.lines().line(file, 2));
    }

    @Test
    void whatIsKeptIsNotReadAgain() throws IOException {
        Path content = CatalogueContent.of(MANY, folder);
        Standard other = load(content).catalogue().standards().get(1);
        left.replaceAll((name, bytes) -> RecordBytes.write(other));
        assertEquals(
                List.of(other),
                load(content).catalogue().standards().stream().distinct().toList());
    }

    @Test
    void everyChangeIsRead() throws IOException {
        Path content = CatalogueContent.of(MANY, folder);
        LoadedContent before = load(content);
        Path standard = aStandard(content);
        replace(standard.resolve("competencies.yaml"), "分析技能", "分析之技能");
        LoadedContent after = load(content);
        assertNotEquals(before.catalogue(), after.catalogue());
        Files.writeString(Files.createDirectories(standard.resolve("notes")).resolve("K01.md"), "一則說明。\n");
        assertNotEquals(after.catalogue(), load(content).catalogue());
        assertEquals(
                ContentLoader.load(content, "content", new Diagnostics()).catalogue(),
                load(content).catalogue());
        assertEquals(MANY, left.size(), "what is no longer read is no longer left");
    }

    @Test
    void aFindingIsToldEachTime() throws IOException {
        Path content = CatalogueContent.of(MANY, folder);
        load(content);
        Path standard = aStandard(content);
        Files.writeString(standard.resolve("stranger.txt"), "?");
        replace(standard.resolve("competencies.yaml"), "S01,", "Ｓ01,");
        load(content);
        var told = diagnostics.sorted();
        assertEquals(2, told.size(), told.toString());
        assertEquals(MANY - 1, left.size());
        load(content);
        assertEquals(told, diagnostics.sorted());
    }

    @Test
    void positionsNameTheFolderAsItWasTyped() throws IOException {
        Path content = CatalogueContent.of(MANY, folder);
        load(content);
        KeptStandards kept = new KeptStandards(name -> Optional.ofNullable(left.get(name)));
        Standard moved = ContentLoader.load(content, "elsewhere", kept, new Diagnostics())
                .catalogue()
                .standards()
                .get(0);
        assertTrue(moved.at().file().startsWith("elsewhere/"), moved.at().file());
    }

    @Test
    void fewAreNotKept() throws IOException {
        load(CatalogueContent.of(MANY - 1, folder));
        assertEquals(Map.of(), left);
    }
}
