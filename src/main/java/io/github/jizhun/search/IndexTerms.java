package io.github.jizhun.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of an index in the order in which the browser has them, which is that of UTF-16 and not Lucene's. Only the terms are
 * held; where each stands is read when it is asked for, since that is most of the index.
 */
final class IndexTerms {
    private final SearchIndex index;
    private final List<Field> fields = new ArrayList<>();

    /** A field's terms, and the reader that is moved from one to the next. */
    private static final class Field {
        private final int number;
        private final String name;
        private final boolean isText;
        private final Terms all;
        private final TermsEnum each;
        private PostingsEnum reused;

        private Field(int number, String name, boolean isText, Terms all) throws IOException {
            this.number = number;
            this.name = name;
            this.isText = isText;
            this.all = all;
            this.each = all.iterator();
        }
    }

    /** Opens an index. */
    IndexTerms(SearchIndex index) throws IOException {
        this.index = index;
        for (SearchField field : SearchField.values()) {
            open(field.ordinal(), field.key(), field.isText());
        }
        open(SearchField.values().length, ExactName.FIELD, false);
    }

    private void open(int number, String name, boolean isText) throws IOException {
        Optional<Terms> terms = index.terms(name);
        if (terms.isPresent()) {
            fields.add(new Field(number, name, isText, terms.get()));
        }
    }

    /** The keys of all terms. */
    SortedSet<String> keys() throws IOException {
        SortedSet<String> keys = new TreeSet<>();
        for (Field field : fields) {
            TermsEnum each = field.all.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                keys.add(PostingsText.key(term.utf8ToString()));
            }
        }
        return keys;
    }

    /**
     * Where some terms stand, by all cores.
     *
     * @return in the order of the keys, each field by field in order
     */
    static List<List<PostingsText>> postings(SearchIndex index, List<String> keys) {
        // What moves from term to term belongs to one thread.
        ThreadLocal<IndexTerms> own = ThreadLocal.withInitial(() -> open(index));
        return keys.parallelStream().map(key -> own.get().read(key)).toList();
    }

    private static IndexTerms open(SearchIndex index) {
        try {
            return new IndexTerms(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<PostingsText> read(String key) {
        try {
            return postings(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<PostingsText> postings(String key) throws IOException {
        BytesRef term = new BytesRef(PostingsText.term(key));
        List<PostingsText> postings = new ArrayList<>();
        for (Field field : fields) {
            if (field.each.seekExact(term)) {
                field.reused =
                        field.each.postings(field.reused, field.isText ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
                // Norms are read forwards, for each term from the start.
                Optional<NumericDocValues> norms =
                        field.isText ? Optional.of(index.norms(field.name)) : Optional.empty();
                postings.add(PostingsText.of(field.number, field.each.docFreq(), field.reused, norms));
            }
        }
        return postings;
    }
}
