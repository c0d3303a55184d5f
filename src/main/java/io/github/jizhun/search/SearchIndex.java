package io.github.jizhun.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Lucene's index of all entries, in memory or as a build left it on disk. An entry's number in Lucene is its place in the list: one
 * thread writes each part, nothing is merged, and the parts are read as one, in their order.
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
    private static final int MAX_CLAUSES = 1 << 16;

    /** The stored field of an entry's address from the site's root. */
    static final String ADDRESS = "address";
    /** The stored field of an entry's name or statement. */
    static final String TITLE = "title";

    private static final int BUFFER_MEGABYTES = 64;

    /** About 250 standards. */
    private static final int ENTRIES_IN_PART = 32_768;

    private final List<SearchEntry> entries;
    private final List<Directory> directories;
    private final IndexReader reader;
    private final IndexSearcher searcher;

    private SearchIndex(List<SearchEntry> entries, List<Directory> directories) throws IOException {
        IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
        this.entries = entries;
        this.directories = directories;
        this.reader = open(directories);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(null);
    }

    /** Builds the index of a catalogue, by all cores. */
    static SearchIndex of(List<SearchEntry> entries) {
        return of(entries, ENTRIES_IN_PART);
    }

    /**
     * Builds an index in parts.
     *
     * @param inPart number of entries, for one thread
     */
    static SearchIndex of(List<SearchEntry> entries, int inPart) {
        int parts = Math.max(1, (entries.size() + inPart - 1) / inPart);
        List<Directory> made = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> entries.subList(part * inPart, Math.min(entries.size(), (part + 1) * inPart)))
                .map(SearchIndex::write)
                .toList();
        try {
            return new SearchIndex(entries, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens an index of the entries that was written before.
     *
     * @throws IOException if it is damaged, or one of something else
     */
    static SearchIndex open(Directory directory, List<SearchEntry> entries) throws IOException {
        SearchIndex index = new SearchIndex(entries, List.of(directory));
        try {
            for (LeafReaderContext segment : index.reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            if (index.reader.numDocs() != entries.size()) {
                throw new CorruptIndexException("not an index of these entries", directory.toString());
            }
            return index;
        } catch (IOException e) {
            index.close();
            throw e;
        }
    }

    private static IndexReader open(List<Directory> directories) throws IOException {
        IndexReader[] readers = new IndexReader[directories.size()];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = DirectoryReader.open(directories.get(i));
        }
        return new MultiReader(readers);
    }

    /** Makes one index of several, in their order: their segments as they are, beside one another. */
    static Directory join(List<Directory> directories) {
        if (directories.size() == 1) {
            return directories.get(0);
        }
        Directory whole = new ByteBuffersDirectory();
        try (HanBigramAnalyzer analyzer = new HanBigramAnalyzer();
                IndexWriter writer = new IndexWriter(whole, config(analyzer))) {
            writer.addIndexes(directories.toArray(Directory[]::new));
            return whole;
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
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexWriterConfig config(HanBigramAnalyzer analyzer) {
        return new IndexWriterConfig(analyzer)
                .setSimilarity(SIMILARITY)
                .setUseCompoundFile(false)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    }

    private static Document document(SearchEntry entry) {
        Document document = new Document();
        // Not searched: for who opens the index with other tools.
        document.add(new StoredField(ADDRESS, entry.address()));
        document.add(new StoredField(TITLE, entry.title()));
        Set<String> exact = new HashSet<>();
        for (IndexedText text : IndexedText.of(entry)) {
            boolean isExact = text.field().equals(ExactName.FIELD);
            String value = isExact ? ExactName.of(text.text()) : text.text();
            if (!isExact || exact.add(value)) {
                document.add(new Field(text.field(), value, TYPES.get(text.field())));
            }
        }
        // Lengths that every entry has are a plain row; otherwise Lucene searches for each, which takes half of the
        // indexing.
        SearchField.texts()
                .map(SearchField::key)
                .filter(field -> document.getField(field) == null)
                .forEach(field -> document.add(new Field(field, "", TEXT)));
        return document;
    }

    private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true, false);
    private static final FieldType LABEL = type(IndexOptions.DOCS_AND_FREQS, true, true);
    private static final FieldType EXACT = type(IndexOptions.DOCS, false, true);

    private static final Map<String, FieldType> TYPES = types();

    private static Map<String, FieldType> types() {
        Map<String, FieldType> types = new HashMap<>(Map.of(ExactName.FIELD, EXACT));
        for (SearchField field : SearchField.values()) {
            types.put(field.key(), field.isText() ? TEXT : LABEL);
        }
        return types;
    }

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

    /** Lucene's files, one index after another. */
    List<Directory> directories() {
        return directories;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** The terms of a field, over all parts; empty where no entry has the field. */
    Optional<Terms> terms(String field) {
        try {
            return Optional.ofNullable(MultiTerms.getTerms(reader, field));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lengths of a field as Lucene keeps them, to be read forwards. */
    NumericDocValues norms(String field) {
        try {
            return MultiDocValues.getNormValues(reader, field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
