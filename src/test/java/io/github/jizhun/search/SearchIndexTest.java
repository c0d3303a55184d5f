package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.bench.MadeUpCatalogue;
import io.github.jizhun.link.LinkedCatalogue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An index that several threads wrote part by part is the one that a single thread writes. */
class SearchIndexTest {
    @Test
    void partsMakeTheSameFilesAsTheWhole() {
        LinkedCatalogue catalogue = MadeUpCatalogue.of(12);
        List<SearchEntry> entries = SearchEntries.of(catalogue);
        SortedMap<String, String> whole = files(catalogue, entries, entries.size());
        assertTrue(whole.containsKey("search/terms-0.js"), whole.keySet().toString());
        assertEquals(whole, files(catalogue, entries, entries.size() / 3));
        assertEquals(whole, files(catalogue, entries, 7));
    }

    private static SortedMap<String, String> files(LinkedCatalogue catalogue, List<SearchEntry> entries, int inPart) {
        SortedMap<String, String> files = new TreeMap<>();
        try (SearchIndex index = SearchIndex.of(entries, inPart)) {
            new SearchExporter(index, SearchLanguage.of(index, catalogue.search()))
                    .export(file -> files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
        }
        return files;
    }
}
