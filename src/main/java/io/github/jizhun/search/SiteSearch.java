package io.github.jizhun.search;

import io.github.jizhun.keep.Keepsakes;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.site.SiteFile;
import java.io.Closeable;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
     * The making of the index of all that a site publishes, as scripts. Each job is to be done once, in any order and by any thread;
     * the one that is done last hands on the files.
     *
     * @param kept finds parts that stayed as they were
     */
    public static Stream<Runnable> jobs(LinkedCatalogue catalogue, Keepsakes kept, Consumer<SiteFile> out) {
        return IndexJobs.of(catalogue, kept, out);
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
