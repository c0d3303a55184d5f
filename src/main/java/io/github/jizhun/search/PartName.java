package io.github.jizhun.search;

import io.github.jizhun.cache.Checksum;
import java.util.ArrayList;
import java.util.List;

/** Names a part of the index by all that it is made of but the program: a part of the same name is the same. */
final class PartName {
    private PartName() {}

    /**
     * The name of a part.
     *
     * @param synonyms of which it says whether they stand in it
     */
    static String of(List<SearchEntry> entries, List<List<Run>> synonyms) {
        // With their numbers, so that no text is taken for another entry's.
        List<String> all = new ArrayList<>();
        all.add(String.valueOf(synonyms.size()));
        synonyms.forEach(words -> all.add(Run.text(words)));
        for (SearchEntry entry : entries) {
            all.add(entry.address());
            all.add(entry.title());
            List<IndexedText> texts = IndexedText.of(entry);
            all.add(String.valueOf(texts.size()));
            for (IndexedText text : texts) {
                all.add(text.field());
                all.add(text.text());
            }
        }
        return Checksum.of(all);
    }
}
