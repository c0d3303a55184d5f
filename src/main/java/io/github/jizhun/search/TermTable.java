package io.github.jizhun.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of a part of the index and where they stand in it, as bytes, in the order in which the browser has them: that of UTF-16
 * with Chinese characters first, which is not Lucene's.
 *
 * @param bytes for each term its key, how many fields hold it, and for each of these where
 */
record TermTable(byte[] bytes) {
    /** A term in a field: where in the bytes of all it is. */
    private record Place(String key, int from, int to) {}

    /** Collects the terms of an index field by field, as Lucene has them. */
    private static final class Collector {
        private final SearchIndex index;
        private final int entries;
        private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        private final List<Place> places = new ArrayList<>();
        private PostingsEnum reused;

        private Collector(SearchIndex index) {
            this.index = index;
            this.entries = index.entries().size();
        }

        private void collect(int field, String name, boolean isText) throws IOException {
            Optional<Terms> terms = index.terms(name);
            if (terms.isEmpty()) {
                return;
            }
            byte[] norms = isText ? norms(name) : new byte[0];
            TermsEnum each = terms.get().iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                reused = each.postings(reused, isText ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
                int from = Math.toIntExact(out.size());
                PartPostings.of(field, reused, norms).write(out);
                places.add(new Place(PostingsText.key(term.utf8ToString()), from, Math.toIntExact(out.size())));
            }
        }

        /** Lucene's lengths of a field by entry: to look each up where it is needed would begin again for each term. */
        private byte[] norms(String field) throws IOException {
            byte[] norms = new byte[entries];
            NumericDocValues each = index.norms(field);
            while (each.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                norms[each.docID()] = (byte) each.longValue();
            }
            return norms;
        }

        private TermTable table() throws IOException {
            // Of equal keys the fields stay in their order.
            places.sort(Comparator.comparing(Place::key));
            byte[] all = out.toArrayCopy();
            ByteBuffersDataOutput sorted = new ByteBuffersDataOutput();
            for (int i = 0; i < places.size(); ) {
                String key = places.get(i).key();
                int end = i;
                while (end < places.size() && places.get(end).key().equals(key)) {
                    end++;
                }
                sorted.writeString(key);
                sorted.writeVInt(end - i);
                for (; i < end; i++) {
                    Place place = places.get(i);
                    sorted.writeBytes(all, place.from(), place.to() - place.from());
                }
            }
            return new TermTable(sorted.toArrayCopy());
        }
    }

    /** The terms of an index. */
    static TermTable of(SearchIndex index) throws IOException {
        Collector collector = new Collector(index);
        for (SearchField field : SearchField.values()) {
            collector.collect(field.ordinal(), field.key(), field.isText());
        }
        collector.collect(SearchField.values().length, ExactName.FIELD, false);
        return collector.table();
    }

    /** Stands on one term after another. */
    static final class Cursor {
        private final ByteArrayDataInput in;
        private final int before;
        private String key = "";
        private List<PartPostings> postings = List.of();

        /**
         * A cursor before the first term.
         *
         * @param before how many entries are before the part's first
         */
        Cursor(TermTable table, int before) {
            this.in = new ByteArrayDataInput(table.bytes);
            this.before = before;
        }

        /** Goes to the next term; false after the last. */
        boolean next() throws IOException {
            if (in.eof()) {
                return false;
            }
            key = in.readString();
            postings = new ArrayList<>();
            for (int fields = in.readVInt(); fields > 0; fields--) {
                postings.add(PartPostings.read(in, before));
            }
            return true;
        }

        /** The key of the term. */
        String key() {
            return key;
        }

        /** Where the term stands, field by field. */
        List<PartPostings> postings() {
            return postings;
        }
    }
}
