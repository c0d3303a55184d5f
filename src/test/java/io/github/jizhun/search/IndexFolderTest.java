package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.bench.MadeUpCatalogue;
import io.github.jizhun.cache.BuildCache;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index that is kept beside the site is the one that is published and asked, and no other one is opened. */
class IndexFolderTest {
    private static final LinkedCatalogue CATALOGUE = MadeUpCatalogue.of(1);
    private static final List<SearchEntry> ENTRIES = SearchEntries.of(CATALOGUE);
    private static final String PROGRAM = "this one";

    @TempDir
    private Path folder;

    /** Cut into several parts, without regard to standards. */
    private List<IndexPart> parts(List<SearchEntry> entries, int inPart, BuildCache kept) {
        List<IndexPart> parts = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += inPart) {
            List<SearchEntry> part = entries.subList(from, Math.min(entries.size(), from + inPart));
            parts.add(IndexPart.of(part, Synonyms.words(CATALOGUE.search()), kept));
        }
        return parts;
    }

    private void write(SiteFile file) {
        try {
            Files.write(folder.resolve(file.path()), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void export(List<IndexPart> parts) {
        IndexFolder.export(parts, IndexFolder.stamp(ENTRIES, PROGRAM), this::write);
    }

    private void build() {
        SiteSearch.jobs(CATALOGUE, PROGRAM, BuildCache.NONE, file -> {}, this::write)
                .forEach(Runnable::run);
    }

    private static SortedMap<String, String> scripts(SiteSearch search) {
        SortedMap<String, String> files = new TreeMap<>();
        try (search) {
            search.export(file -> files.put(file.path(), new String(file.bytes())));
        }
        return files;
    }

    private Optional<SearchIndex> open(List<SearchEntry> entries, String program) {
        return IndexFolder.open(folder, entries, program);
    }

    private void assertHoldsTheIndex() {
        assertTrue(open(ENTRIES, PROGRAM).isPresent());
        // The scripts say of each term where it stands, and all that goes into scores.
        assertEquals(scripts(SiteSearch.index(CATALOGUE)), scripts(SiteSearch.open(CATALOGUE, folder, PROGRAM)));
    }

    @Test
    void itIsTheIndexThatIsPublished() {
        build();
        assertHoldsTheIndex();
    }

    @Test
    void partsAreReadAsOneInTheirOrder() {
        export(parts(ENTRIES, 40, BuildCache.NONE));
        assertHoldsTheIndex();
    }

    @Test
    void keptPartsMakeTheSameIndex() {
        SearchIndexTest.Kept kept = new SearchIndexTest.Kept();
        parts(ENTRIES, 40, kept);
        export(parts(ENTRIES, 40, kept));
        assertHoldsTheIndex();
    }

    @Test
    void anyToolReadsIt() throws IOException {
        build();
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            StoredFields stored = reader.storedFields();
            assertEquals(ENTRIES.size(), reader.numDocs());
            for (int i = 0; i < ENTRIES.size(); i++) {
                assertEquals(ENTRIES.get(i).address(), stored.document(i).get("address"));
                assertEquals(ENTRIES.get(i).title(), stored.document(i).get("title"));
            }
        }
    }

    @Test
    void searchAsksTheIndexThatIsThere() {
        // One that says of each entry what another holds.
        List<SearchEntry> reversed = new ArrayList<>(ENTRIES);
        Collections.reverse(reversed);
        export(parts(reversed, reversed.size(), BuildCache.NONE));
        String first = ENTRIES.get(0).title();
        try (SiteSearch wrong = SiteSearch.open(CATALOGUE, folder, PROGRAM);
                SiteSearch right = SiteSearch.index(CATALOGUE)) {
            assertFalse(right.pipeline()
                    .search(first, Optional.empty())
                    .hits()
                    .equals(wrong.pipeline().search(first, Optional.empty()).hits()));
        }
    }

    @Test
    void anIndexOfOtherContentIsNotOpened() {
        build();
        List<SearchEntry> others = SearchEntries.of(MadeUpCatalogue.of(2));
        assertTrue(open(others, PROGRAM).isEmpty());
        List<SearchEntry> moved = new ArrayList<>(ENTRIES);
        Collections.swap(moved, 0, 1);
        assertTrue(open(moved, PROGRAM).isEmpty());
    }

    @Test
    void anIndexOfAnotherProgramIsNotOpened() {
        build();
        assertTrue(open(ENTRIES, "another one").isEmpty());
    }

    @Test
    void whereThereIsNoneNothingIsMade() {
        Path none = folder.resolve("none");
        assertTrue(IndexFolder.open(none, ENTRIES, PROGRAM).isEmpty());
        assertFalse(Files.exists(none));
    }

    /** Every file in turn is emptied, cut short, changed in its middle, or gone. */
    @ParameterizedTest
    @ValueSource(strings = {"empty", "short", "changed", "gone"})
    void aDamagedIndexIsNotOpened(String damage) throws IOException {
        build();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            switch (damage) {
                case "empty" -> Files.write(file, new byte[0]);
                case "short" -> Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
                case "changed" -> {
                    byte[] changed = bytes.clone();
                    changed[bytes.length / 2] ^= 1;
                    Files.write(file, changed);
                }
                default -> Files.delete(file);
            }
            assertTrue(open(ENTRIES, PROGRAM).isEmpty(), file.toString());
            Files.write(file, bytes);
        }
        assertHoldsTheIndex();
    }
}
