package io.github.jizhun.search;

import io.github.jizhun.cache.Checksum;
import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Lucene's index of all entries as a folder beside the site: a Lucene directory as any tool opens it, and a stamp that says what
 * it was made of and by whom.
 */
final class IndexFolder {
    private static final String STAMP = "stamp.txt";

    private IndexFolder() {}

    /**
     * Hands on the files of the folder.
     *
     * @param parts of all entries, in their order
     * @param stamp of the same entries
     */
    static void export(List<IndexPart> parts, String stamp, Consumer<SiteFile> out) {
        Directory whole = SearchIndex.join(
                parts.stream().flatMap(part -> part.lucene().stream()).toList());
        try {
            for (String name : whole.listAll()) {
                out.accept(new SiteFile(name, LuceneFiles.bytes(whole, name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.accept(SiteFile.text(STAMP, stamp));
    }

    /**
     * The stamp of an index.
     *
     * @param program identifies the one that makes the index
     */
    static String stamp(List<SearchEntry> entries, String program) {
        List<String> parts = EntryParts.of(entries).parallelStream()
                .map(part -> PartName.of(part, List.of()))
                .toList();
        return "content " + Checksum.of(parts) + "\nprogram " + program + "\n";
    }

    /**
     * Opens the index in a folder, which need not exist.
     *
     * @return empty where its stamp is another one, or it is damaged
     */
    static Optional<SearchIndex> open(Path folder, List<SearchEntry> entries, String program) {
        try {
            Path stamp = folder.resolve(STAMP);
            if (Files.isRegularFile(stamp) && Files.readString(stamp).equals(stamp(entries, program))) {
                return Optional.of(SearchIndex.open(new NIOFSDirectory(folder), entries));
            }
        } catch (IOException e) {
            // It is built again.
        }
        return Optional.empty();
    }
}
