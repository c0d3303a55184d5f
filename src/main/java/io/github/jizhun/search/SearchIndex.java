package io.github.jizhun.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Lucene's index of all entries, in memory. An entry's number in Lucene is its place in the list: one thread writes, and all
 * goes into one segment.
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

    private static final int BUFFER_MEGABYTES = 64;

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

    /** Builds the index of a catalogue. */
    static SearchIndex of(List<SearchEntry> entries) {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        try {
            Directory directory = new ByteBuffersDirectory();
            try (HanBigramAnalyzer analyzer = new HanBigramAnalyzer();
                    IndexWriter writer = new IndexWriter(directory, config(analyzer))) {
                for (SearchEntry entry : entries) {
                    writer.addDocument(document(entry));
                }
                writer.forceMerge(1);
                writer.commit();
            }
            return new SearchIndex(entries, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexWriterConfig config(HanBigramAnalyzer analyzer) {
        return new IndexWriterConfig(analyzer)
                .setSimilarity(SIMILARITY)
                .setUseCompoundFile(false)
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
