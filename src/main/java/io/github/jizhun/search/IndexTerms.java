package io.github.jizhun.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;

/** The terms of all parts of the index together, in the order in which the browser has them. */
final class IndexTerms {
    /** After those that are searched by their words stands that of exact names. */
    private static final int FIELDS = SearchField.values().length + 1;

    /** By their terms; of one term the parts in their order. */
    private final PriorityQueue<Part> parts =
            new PriorityQueue<>(Comparator.comparing(Part::key).thenComparing(Part::number));

    private record Part(int number, TermTable.Cursor cursor) {
        private String key() {
            return cursor.key();
        }
    }

    private IndexTerms(List<IndexPart> all) throws IOException {
        int before = 0;
        for (int i = 0; i < all.size(); i++) {
            add(new Part(i, new TermTable.Cursor(all.get(i).terms(), before)));
            before += all.get(i).size();
        }
    }

    /**
     * Reads the terms of all parts.
     *
     * @param use is given each key and where its term stands, field by field
     */
    static void read(List<IndexPart> all, BiConsumer<String, List<PostingsText>> use) throws IOException {
        IndexTerms terms = new IndexTerms(all);
        while (!terms.parts.isEmpty()) {
            String key = terms.parts.peek().key();
            use.accept(key, terms.take(key));
        }
    }

    private List<PostingsText> take(String key) throws IOException {
        List<List<PartPostings>> fields = new ArrayList<>(Collections.nCopies(FIELDS, List.of()));
        while (!parts.isEmpty() && parts.peek().key().equals(key)) {
            Part part = parts.poll();
            for (PartPostings postings : part.cursor().postings()) {
                if (fields.get(postings.field()).isEmpty()) {
                    fields.set(postings.field(), new ArrayList<>());
                }
                fields.get(postings.field()).add(postings);
            }
            add(part);
        }
        List<PostingsText> found = new ArrayList<>();
        for (List<PartPostings> field : fields) {
            if (!field.isEmpty()) {
                found.add(PostingsText.of(field));
            }
        }
        return found;
    }

    private void add(Part part) throws IOException {
        if (part.cursor().next()) {
            parts.add(part);
        }
    }
}
