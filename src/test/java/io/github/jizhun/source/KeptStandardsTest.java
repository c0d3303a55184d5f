package io.github.jizhun.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.CatalogueContent;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.keep.KeptRecords;
import io.github.jizhun.keep.LeftInMemory;
import io.github.jizhun.model.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptStandardsTest {
    private static final int MANY = 16;

    @TempDir
    private Path folder;

    private final LeftInMemory left = new LeftInMemory();
    private Diagnostics diagnostics = new Diagnostics();

    private LoadedContent load(Path content) {
        KeptRecords<Standard> kept = left.records(Standard.class);
        diagnostics = new Diagnostics();
        LoadedContent loaded = ContentLoader.load(content, "content", kept, diagnostics);
        left.end(kept);
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
        left.replaceAll(other);
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
        KeptRecords<Standard> kept = left.records(Standard.class);
        Standard moved = ContentLoader.load(content, "elsewhere", kept, new Diagnostics())
                .catalogue()
                .standards()
                .get(0);
        assertTrue(moved.at().file().startsWith("elsewhere/"), moved.at().file());
    }

    @Test
    void fewAreNotKept() throws IOException {
        load(CatalogueContent.of(MANY - 1, folder));
        assertEquals(0, left.size());
    }
}
