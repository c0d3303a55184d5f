package io.github.jizhun.search;

import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.site.SiteFile;
import java.io.Closeable;
import java.util.function.Consumer;

/** The search of a site: its index, what may be said instead of a query's words, and both as files for the browser. */
public final class SiteSearch implements Closeable {
    private final SearchIndex index;
    private final SearchLanguage language;

    private SiteSearch(SearchIndex index, SearchLanguage language) {
        this.index = index;
        this.language = language;
    }

    /** Builds the index of all that a site publishes. */
    public static SiteSearch index(LinkedCatalogue catalogue) {
        SearchIndex index = SearchIndex.of(SearchEntries.of(catalogue));
        return new SiteSearch(index, SearchLanguage.of(index, catalogue.search()));
    }

    /** Hands on the index as scripts. */
    public void export(Consumer<SiteFile> out) {
        new SearchExporter(index, language).export(out);
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
