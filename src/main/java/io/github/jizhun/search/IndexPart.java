package io.github.jizhun.search;

import io.github.jizhun.cache.BuildCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.Directory;

/**
 * What is published of some of the entries, as Lucene indexes them. What is said of all is put together from the parts: an entry
 * says nothing of others, and only counts of all go into scores.
 *
 * @param size how many entries it has
 * @param counts by field
 * @param vocabulary what it says of words
 * @param terms where they stand
 * @param lucene Lucene's own files, one index after another
 */
record IndexPart(int size, List<FieldCount> counts, Vocabulary vocabulary, TermTable terms, List<Directory> lucene) {
    /**
     * What goes into the score of every entry.
     *
     * @param entries how many have the field
     * @param tokens how many tokens they have together
     */
    record FieldCount(long entries, long tokens) {
        /** What both have together. */
        FieldCount plus(FieldCount other) {
            return new FieldCount(entries + other.entries, tokens + other.tokens);
        }
    }

    /**
     * Takes a part as the last build left it, or indexes it.
     *
     * @param synonyms of all standards
     */
    static IndexPart of(List<SearchEntry> entries, List<List<Run>> synonyms, BuildCache cache) {
        String name = PartName.of(entries, synonyms);
        Optional<byte[]> same = cache.find(name);
        if (same.isPresent()) {
            return read(same.get());
        }
        try (SearchIndex index = SearchIndex.of(entries)) {
            IndexPart part = of(index, Vocabulary.of(index, synonyms));
            cache.leave(name, part.bytes());
            return part;
        }
    }

    /** An index that was made for asking, as the only part. */
    static IndexPart of(SearchIndex index, Vocabulary vocabulary) {
        try {
            List<FieldCount> counts = new ArrayList<>();
            for (SearchField field : SearchField.values()) {
                CollectionStatistics known = index.searcher().collectionStatistics(field.key());
                counts.add(
                        known == null
                                ? new FieldCount(0, 0)
                                : new FieldCount(known.docCount(), known.sumTotalTermFreq()));
            }
            return new IndexPart(index.entries().size(), counts, vocabulary, TermTable.of(index), index.directories());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexPart read(byte[] bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes);
        try {
            int size = in.readVInt();
            List<FieldCount> counts = new ArrayList<>();
            for (int i = 0; i < SearchField.values().length; i++) {
                counts.add(new FieldCount(in.readVLong(), in.readVLong()));
            }
            Vocabulary vocabulary = Vocabulary.read(in);
            Directory lucene = LuceneFiles.read(in);
            byte[] terms = new byte[in.length() - in.getPosition()];
            in.readBytes(terms, 0, terms.length);
            return new IndexPart(size, counts, vocabulary, new TermTable(terms), List.of(lucene));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeVInt(size);
            for (FieldCount count : counts) {
                out.writeVLong(count.entries());
                out.writeVLong(count.tokens());
            }
            vocabulary.write(out);
            LuceneFiles.write(SearchIndex.join(lucene), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.writeBytes(terms.bytes());
        return out.toArrayCopy();
    }
}
