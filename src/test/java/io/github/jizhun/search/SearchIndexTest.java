package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.bench.MadeUpCatalogue;
import io.github.jizhun.cache.BuildCache;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is published of an index that was made part by part, now or earlier, is what one thread makes of all entries. */
@Order(1)
class SearchIndexTest {
    private final LinkedCatalogue catalogue = MadeUpCatalogue.of(12);
    private final List<SearchEntry> entries = SearchEntries.of(catalogue);

    @Test
    void partsMakeTheSameFilesAsTheWhole() {
        SortedMap<String, String> whole = whole(catalogue);
        assertTrue(whole.containsKey("search/terms-0.js"), whole.keySet().toString());
        assertEquals(whole, files(entries.size() / 3, BuildCache.NONE));
        assertEquals(whole, files(7, BuildCache.NONE));
    }

    @Test
    void partsOfTheIndexThatIsAskedAreReadAsOne() {
        try (SearchIndex index = SearchIndex.of(entries, 7)) {
            Vocabulary vocabulary = Vocabulary.of(index, Synonyms.words(catalogue.search()));
            assertEquals(whole(catalogue), files(List.of(IndexPart.of(index, vocabulary))));
        }
    }

    @Test
    void keptPartsMakeTheSameFiles() {
        Kept kept = new Kept();
        SortedMap<String, String> made = files(100, kept);
        int parts = kept.left.size();
        assertTrue(parts > 1);
        assertEquals(made, files(100, kept));
        assertEquals(parts, kept.found);
        assertEquals(parts, kept.left.size());
    }

    @Test
    void aPublishedIndexIsTheOneThatIsAsked() {
        LinkedCatalogue frozen = SampleContent.load(SampleContent.FROZEN);
        SortedMap<String, String> published = new TreeMap<>();
        SiteSearch.jobs(frozen, "program", BuildCache.NONE, file -> put(published, file), file -> {})
                .forEach(Runnable::run);
        assertEquals(whole(frozen), published);
    }

    @Test
    void anotherSynonymIsAnotherPart() {
        List<SearchEntry> some = entries.subList(0, 3);
        assertEquals(PartName.of(some, List.of(Run.of("報表"))), PartName.of(some, List.of(Run.of("報表"))));
        assertTrue(!PartName.of(some, List.of(Run.of("報表"))).equals(PartName.of(some, List.of())));
    }

    @Test
    void theSameContentMakesTheSameFilesInTheSameOrder() {
        assertEquals(exported(2), exported(2));
        assertEquals(exported(3), exported(3));
        assertNotEquals(exported(2), exported(3));
    }

    private static List<String> exported(int standards) {
        List<String> files = new ArrayList<>();
        try (SiteSearch search = SiteSearch.index(MadeUpCatalogue.of(standards))) {
            search.export(file -> files.add(file.path() + new String(file.bytes(), StandardCharsets.UTF_8)));
        }
        return files;
    }

    /** Cut without regard to standards, so that a part holds as many entries as the others. */
    private SortedMap<String, String> files(int inPart, BuildCache kept) {
        List<List<Run>> synonyms = Synonyms.words(catalogue.search());
        List<IndexPart> parts = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += inPart) {
            parts.add(IndexPart.of(entries.subList(from, Math.min(entries.size(), from + inPart)), synonyms, kept));
        }
        return files(parts);
    }

    private SortedMap<String, String> files(List<IndexPart> parts) {
        Vocabulary all = Vocabulary.of(parts.stream().map(IndexPart::vocabulary).toList());
        SortedMap<String, String> files = new TreeMap<>();
        new SearchExporter(entries, parts, SearchLanguage.of(all, catalogue.search())).export(file -> put(files, file));
        return files;
    }

    private static SortedMap<String, String> whole(LinkedCatalogue catalogue) {
        SortedMap<String, String> files = new TreeMap<>();
        try (SiteSearch search = SiteSearch.index(catalogue)) {
            search.export(file -> put(files, file));
        }
        return files;
    }

    private static void put(SortedMap<String, String> files, SiteFile file) {
        files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
    }

    /** The caches of one build after another, in memory. */
    static final class Kept implements BuildCache {
        private final Map<String, byte[]> left = new ConcurrentHashMap<>();
        private int found;

        @Override
        public Optional<byte[]> find(String name) {
            found += left.containsKey(name) ? 1 : 0;
            return Optional.ofNullable(left.get(name));
        }

        @Override
        public void leave(String name, byte[] bytes) {
            left.put(name, bytes);
        }
    }
}
