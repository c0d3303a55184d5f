package io.github.jizhun.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * Lucene's index of all entries, in memory. An entry's number in Lucene is its place in the list: one thread writes each
 * part, and all goes into one segment in the order of the parts.
 */
final class SearchIndex implements Closeable {
    /** Held here, since the log manager forgets loggers that nobody holds. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        // On newer Java, Lucene 9 advises every reader of the log to update it; 10 needs a Java newer than ours.
        VECTORS.setLevel(Level.SEVERE);
    }

    /** Tokens at one position count like all others, so that lengths and their average speak of the same tokens. */
    static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f, false);

    /** A query of many words asks several fields for each. */
    private static final int MOST_CLAUSES = 1 << 16;

    /** More than a part takes, so that each is one segment. */
    private static final int BUFFER_MEGABYTES = 64;

    /** About 250 standards. In much smaller parts Lucene keeps the lengths of fields in a form that is slow to look up. */
    private static final int ENTRIES_IN_PART = 32_768;

    private final List<SearchEntry> entries;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private SearchIndex(List<SearchEntry> entries, Directory directory) throws IOException {
        this.entries = entries;
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(null);
    }

    /** Builds the index of a catalogue, by all cores. */
    static SearchIndex of(List<SearchEntry> entries) {
        return of(entries, ENTRIES_IN_PART);
    }

    /**
     * Builds an index in parts, that are then laid together in their order.
     *
     * @param inPart so many entries, for one thread
     */
    static SearchIndex of(List<SearchEntry> entries, int inPart) {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        int parts = Math.max(1, (entries.size() + inPart - 1) / inPart);
        List<Directory> made = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> entries.subList(part * inPart, Math.min(entries.size(), (part + 1) * inPart)))
                .map(SearchIndex::write)
                .toList();
        try {
            return new SearchIndex(entries, parts == 1 ? made.get(0) : merge(made));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Directory write(List<SearchEntry> entries) {
        Directory directory = new ByteBuffersDirectory();
        try (HanBigramAnalyzer analyzer = new HanBigramAnalyzer();
                IndexWriter writer = new IndexWriter(directory, config(analyzer))) {
            for (SearchEntry entry : entries) {
                writer.addDocument(document(entry));
            }
            writer.commit();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Directory merge(List<Directory> parts) throws IOException {
        Directory whole = new ByteBuffersDirectory();
        List<DirectoryReader> readers = new ArrayList<>();
        try (HanBigramAnalyzer analyzer = new HanBigramAnalyzer();
                IndexWriter writer = new IndexWriter(whole, config(analyzer))) {
            List<CodecReader> segments = new ArrayList<>();
            for (Directory part : parts) {
                DirectoryReader reader = DirectoryReader.open(part);
                readers.add(reader);
                for (LeafReaderContext leaf : reader.leaves()) {
                    segments.add(SlowCodecReaderWrapper.wrap(leaf.reader()));
                }
            }
            writer.addIndexes(segments.toArray(CodecReader[]::new));
            writer.forceMerge(1);
            writer.commit();
            return whole;
        } finally {
            IOUtils.close(readers);
            IOUtils.close(parts);
        }
    }

    private static IndexWriterConfig config(HanBigramAnalyzer analyzer) {
        return new IndexWriterConfig(analyzer)
                .setSimilarity(SIMILARITY)
                .setUseCompoundFile(false)
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    }

    private static Document document(SearchEntry entry) {
        Document document = new Document();
        if (!entry.kind().equals(SearchKind.TERM)) {
            add(document, SearchField.CODE, entry.code());
        }
        entry.otherCodes().forEach(code -> add(document, SearchField.CODE, code));
        entry.searchedNames().forEach(name -> add(document, SearchField.NAME, name));
        add(document, SearchField.TEXT, entry.searchedText());
        entry.searchedContext().forEach(text -> add(document, SearchField.CONTEXT, text));
        entry.exact().stream()
                .map(ExactName::of)
                .distinct()
                .forEach(term -> document.add(new Field(ExactName.FIELD, term, EXACT)));
        return document;
    }

    private static void add(Document document, SearchField field, String text) {
        if (!text.isEmpty()) {
            document.add(new Field(field.key(), text, field.isText() ? TEXT : LABEL));
        }
    }

    private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true, false);
    private static final FieldType LABEL = type(IndexOptions.DOCS_AND_FREQS, true, true);
    private static final FieldType EXACT = type(IndexOptions.DOCS, false, true);

    private static FieldType type(IndexOptions options, boolean tokenized, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(tokenized);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    List<SearchEntry> entries() {
        return entries;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** The one segment; an empty catalogue has none. */
    List<LeafReader> segments() {
        return reader.leaves().stream().map(leaf -> leaf.reader()).toList();
    }

    Directory directory() {
        return directory;
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
