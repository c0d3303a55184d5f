package io.github.jizhun.search;

import io.github.jizhun.keep.Keepsakes;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.site.SiteFile;
import java.io.Closeable;
import java.util.List;
import java.util.function.Consumer;

/** The search of a site: its index, what may be said instead of a query's words, and both as files for the browser. */
public final class SiteSearch implements Closeable {
    private final SearchIndex index;
    private final Vocabulary vocabulary;
    private final SearchLanguage language;

    private SiteSearch(SearchIndex index, SearchSettings settings) {
        this.index = index;
        this.vocabulary = Vocabulary.of(index, Synonyms.words(settings));
        this.language = SearchLanguage.of(vocabulary, settings);
    }

    /** Builds the index of all that a site publishes, for asking. */
    public static SiteSearch index(LinkedCatalogue catalogue) {
        return new SiteSearch(SearchIndex.of(SearchEntries.of(catalogue)), catalogue.search());
    }

    /**
     * Hands on the index of all that a site publishes as scripts. It is made part by part, by all cores.
     *
     * @param kept finds parts that stayed as they were
     */
    public static void export(LinkedCatalogue catalogue, Keepsakes kept, Consumer<SiteFile> out) {
        List<SearchEntry> entries = SearchEntries.of(catalogue);
        List<List<Run>> synonyms = Synonyms.words(catalogue.search());
        List<IndexPart> parts = EntryParts.of(entries).parallelStream()
                .map(part -> IndexPart.of(part, synonyms, kept))
                .toList();
        Vocabulary vocabulary =
                Vocabulary.of(parts.stream().map(IndexPart::vocabulary).toList());
        new SearchExporter(entries, parts, SearchLanguage.of(vocabulary, catalogue.search())).export(out);
    }

    /** Hands on the index as scripts. */
    public void export(Consumer<SiteFile> out) {
        new SearchExporter(index.entries(), List.of(IndexPart.of(index, vocabulary)), language).export(out);
    }

    /** Asks Lucene. */
    public SearchPipeline pipeline() {
        return new SearchPipeline(index, language);
    }

    SearchIndex index() {
        return index;
    }

    @Override
    public void close() {
        index.close();
    }
}
