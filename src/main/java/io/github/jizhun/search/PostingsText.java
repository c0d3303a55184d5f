package io.github.jizhun.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Where each term stands, as text. A term's text begins with the fields that hold it, as bits; then field by field: how many
 * entries and whether one has it more than once, the distances between the entries' numbers, the frequencies, the norms, the
 * distances between positions; the latter two for names and texts only.
 */
final class PostingsText {
    /** Single Chinese characters are sorted before everything else, since few queries need them. */
    private static final String CHARACTER = " ";

    private static final int EXACT = SearchField.values().length;

    private final LeafReader segment;
    private final boolean withNorms;
    private final SortedMap<String, List<FieldText>> byKey = new TreeMap<>();

    private record FieldText(int field, String text) {}

    private PostingsText(LeafReader segment, boolean withNorms) {
        this.segment = segment;
        this.withNorms = withNorms;
    }

    /**
     * The terms of a segment.
     *
     * @param withNorms whether norms stand in the postings
     * @return by sort key
     */
    static SortedMap<String, String> of(LeafReader segment, boolean withNorms) throws IOException {
        PostingsText postings = new PostingsText(segment, withNorms);
        for (SearchField field : SearchField.values()) {
            postings.read(field.key(), field.ordinal(), field.isText());
        }
        postings.read(ExactName.FIELD, EXACT, false);
        SortedMap<String, String> texts = new TreeMap<>();
        postings.byKey.forEach((key, fields) -> {
            Digits text = new Digits().add(fields.stream().mapToInt(field -> 1 << field.field()).sum());
            fields.forEach(field -> text.add(field.text()));
            texts.put(key, text.toString());
        });
        return texts;
    }

    /** Whether this is the key of a single Chinese character. */
    static boolean isCharacter(String key) {
        return key.startsWith(CHARACTER);
    }

    private static String key(String term) {
        return SearchLanguage.isHanCharacter(term) ? CHARACTER + term : term;
    }

    private void read(String field, int number, boolean isText) throws IOException {
        Terms terms = segment.terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            String text = isText ? text(field, each) : label(each);
            byKey.computeIfAbsent(key(term.utf8ToString()), key -> new ArrayList<>())
                    .add(new FieldText(number, text));
        }
    }

    /** The postings of a field without positions. */
    private static String label(TermsEnum term) throws IOException {
        Digits documents = new Digits();
        Digits frequencies = new Digits();
        boolean isRepeated = false;
        int last = -1;
        PostingsEnum postings = term.postings(null, PostingsEnum.FREQS);
        while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            documents.add(postings.docID() - last - 1);
            frequencies.add(postings.freq() - 1);
            isRepeated |= postings.freq() > 1;
            last = postings.docID();
        }
        return head(term, isRepeated, documents, frequencies);
    }

    private static String head(TermsEnum term, boolean isRepeated, Digits documents, Digits frequencies)
            throws IOException {
        Digits head = new Digits().add((term.docFreq() - 1) * 2 + (isRepeated ? 1 : 0));
        return head.add(documents.toString())
                .add(isRepeated ? frequencies.toString() : "")
                .toString();
    }

    private String text(String field, TermsEnum term) throws IOException {
        NumericDocValues norms = segment.getNormValues(field);
        Digits normTexts = new Digits();
        Digits positions = new Digits();
        PostingsEnum postings = term.postings(null, PostingsEnum.POSITIONS);
        while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            if (withNorms && norms.advanceExact(postings.docID())) {
                normTexts.add((int) norms.longValue() & 0xFF);
            }
            int last = -1;
            for (int i = 0; i < postings.freq(); i++) {
                int position = postings.nextPosition();
                positions.add(position - last - 1);
                last = position;
            }
        }
        return label(term) + normTexts + positions;
    }

    /** The norms of all entries, field by field; 0 where an entry lacks the field. */
    static String norms(LeafReader segment) throws IOException {
        Digits text = new Digits();
        for (SearchField field : SearchField.values()) {
            if (field.isText()) {
                NumericDocValues norms = segment.getNormValues(field.key());
                for (int document = 0; document < segment.maxDoc(); document++) {
                    text.add(norms != null && norms.advanceExact(document) ? (int) norms.longValue() & 0xFF : 0);
                }
            }
        }
        return text.toString();
    }
}
