package io.github.jizhun.search;

import io.github.jizhun.cache.BuildCache;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.site.SiteFile;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The search of a site: its index, what may be said instead of a query's words, and both as files for the browser. */
public final class SiteSearch implements Closeable {
    private final SearchIndex index;
    private final Vocabulary vocabulary;
    private final SearchLanguage language;
    private final SearchPipeline pipeline;

    private SiteSearch(SearchIndex index, SearchSettings settings) {
        this.index = index;
        this.vocabulary = Vocabulary.of(index, Synonyms.words(settings));
        this.language = SearchLanguage.of(vocabulary, settings);
        this.pipeline = new SearchPipeline(index, language);
    }

    /**
     * Opens the index of all that a site publishes as a build left it, or builds it where there is none, it is damaged, or it was made
     * of something else or by another program.
     *
     * @param folder where a build leaves it; need not exist
     * @param program identifies the program
     */
    public static SiteSearch open(LinkedCatalogue catalogue, Path folder, String program) {
        List<SearchEntry> entries = SearchEntries.of(catalogue);
        return new SiteSearch(
                IndexFolder.open(folder, entries, program).orElseGet(() -> SearchIndex.of(entries)),
                catalogue.search());
    }

    /** Builds the index of all that a site publishes, for asking. */
    public static SiteSearch index(LinkedCatalogue catalogue) {
        return new SiteSearch(SearchIndex.of(SearchEntries.of(catalogue)), catalogue.search());
    }

    /**
     * The making of the index of all that a site publishes, as scripts and as Lucene's own files. Each job is to be done once, in any order and by any thread;
     * the one that is done last hands on the files.
     *
     * @param program identifies the program
     * @param cache finds parts that stayed as they were
     * @param out takes the scripts
     * @param folder takes the files of the folder that {@link #open} opens, by their names in it
     */
    public static Stream<Runnable> jobs(
            LinkedCatalogue catalogue,
            String program,
            BuildCache cache,
            Consumer<SiteFile> out,
            Consumer<SiteFile> folder) {
        return IndexJobs.of(catalogue, program, cache, out, folder);
    }

    /** Hands on the index as scripts. */
    public void export(Consumer<SiteFile> out) {
        new SearchExporter(index.entries(), List.of(IndexPart.of(index, vocabulary)), language).export(out);
    }

    /** Asks Lucene. */
    public SearchPipeline pipeline() {
        return pipeline;
    }

    SearchIndex index() {
        return index;
    }

    @Override
    public void close() {
        index.close();
    }
}
