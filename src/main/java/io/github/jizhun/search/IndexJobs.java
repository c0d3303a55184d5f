package io.github.jizhun.search;

import io.github.jizhun.cache.BuildCache;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.site.SiteFile;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The making of a published index as jobs for several threads: each makes a part of it. Who makes the last part puts all together,
 * which only one thread can do; the others need not wait for it.
 */
final class IndexJobs {
    private final LinkedCatalogue catalogue;
    private final BuildCache cache;
    private final Consumer<SiteFile> out;
    private final Consumer<List<IndexPart>> folder;
    private final List<SearchEntry> entries;
    private final List<List<SearchEntry>> cut;
    private final List<List<Run>> synonyms;
    private final AtomicReferenceArray<IndexPart> parts;
    private final AtomicInteger missing;

    private IndexJobs(
            LinkedCatalogue catalogue,
            String program,
            BuildCache cache,
            Consumer<SiteFile> out,
            Consumer<SiteFile> folder) {
        this.catalogue = catalogue;
        this.cache = cache;
        this.out = out;
        this.entries = SearchEntries.of(catalogue);
        this.cut = EntryParts.of(entries);
        this.synonyms = Synonyms.words(catalogue.search());
        this.parts = new AtomicReferenceArray<>(cut.size());
        this.missing = new AtomicInteger(cut.size());
        this.folder = all -> IndexFolder.export(all, IndexFolder.stamp(entries, program), folder);
    }

    /** The jobs, each to be done once, in any order and by any thread. */
    static Stream<Runnable> of(
            LinkedCatalogue catalogue,
            String program,
            BuildCache cache,
            Consumer<SiteFile> out,
            Consumer<SiteFile> folder) {
        IndexJobs jobs = new IndexJobs(catalogue, program, cache, out, folder);
        return IntStream.range(0, jobs.cut.size()).mapToObj(part -> () -> jobs.make(part));
    }

    private void make(int part) {
        parts.set(part, IndexPart.of(cut.get(part), synonyms, cache));
        if (missing.decrementAndGet() == 0) {
            putTogether(IntStream.range(0, parts.length()).mapToObj(parts::get).toList());
        }
    }

    private void putTogether(List<IndexPart> all) {
        Vocabulary vocabulary =
                Vocabulary.of(all.stream().map(IndexPart::vocabulary).toList());
        new SearchExporter(entries, all, SearchLanguage.of(vocabulary, catalogue.search())).export(out);
        folder.accept(all);
    }
}
