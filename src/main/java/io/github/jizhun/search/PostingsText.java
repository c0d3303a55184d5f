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
 * Where a term stands in one field, as numbers in text, column by column, so that like stands beside like.
 *
 * @param field the field's place among {@link SearchField}s; behind them the field of exact names
 * @param head how many entries hold the term, less one, twice; one more where an entry holds it more than once
 * @param documents the distances between the entries' numbers
 * @param frequencies how often each entry holds it, less one; empty where each does once
 * @param norms the norm of each entry's field; only for names and texts
 * @param positions the distances between its places in each entry; only for names and texts
 */
record PostingsText(int field, String head, String documents, String frequencies, String norms, String positions) {
    /** Single Chinese characters are sorted before everything else, since few queries need them. */
    private static final String CHARACTER = " ";

    /**
     * The terms of a segment.
     *
     * @return by sort key; each with its fields in order
     */
    static SortedMap<String, List<PostingsText>> of(LeafReader segment) throws IOException {
        SortedMap<String, List<PostingsText>> byKey = new TreeMap<>();
        for (SearchField field : SearchField.values()) {
            read(segment, field.key(), field.ordinal(), field.isText(), byKey);
        }
        read(segment, ExactName.FIELD, SearchField.values().length, false, byKey);
        return byKey;
    }

    /** Whether this is the key of a single Chinese character. */
    static boolean isCharacter(String key) {
        return key.startsWith(CHARACTER);
    }

    /** The room that it takes. */
    int size() {
        return head.length() + documents.length() + frequencies.length() + norms.length() + positions.length();
    }

    private static String key(String term) {
        return SearchLanguage.isHanCharacter(term) ? CHARACTER + term : term;
    }

    private static void read(
            LeafReader segment, String field, int number, boolean isText, SortedMap<String, List<PostingsText>> byKey)
            throws IOException {
        Terms terms = segment.terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        PostingsEnum reused = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            reused = each.postings(reused, isText ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
            // Norms are read forwards, for each term from the start.
            byKey.computeIfAbsent(key(term.utf8ToString()), key -> new ArrayList<>())
                    .add(of(number, each.docFreq(), reused, isText, segment.getNormValues(field)));
        }
    }

    private static PostingsText of(int field, int count, PostingsEnum postings, boolean isText, NumericDocValues norms)
            throws IOException {
        Digits documents = new Digits();
        Digits frequencies = new Digits();
        Digits normTexts = new Digits();
        Digits positions = new Digits();
        boolean isRepeated = false;
        int last = -1;
        while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            documents.add(postings.docID() - last - 1);
            frequencies.add(postings.freq() - 1);
            isRepeated |= postings.freq() > 1;
            last = postings.docID();
            if (isText && norms.advanceExact(last)) {
                normTexts.add((int) norms.longValue() & 0xFF);
            }
            int place = -1;
            for (int i = 0; isText && i < postings.freq(); i++) {
                int next = postings.nextPosition();
                positions.add(next - place - 1);
                place = next;
            }
        }
        return new PostingsText(
                field,
                new Digits().add((count - 1) * 2 + (isRepeated ? 1 : 0)).toString(),
                documents.toString(),
                isRepeated ? frequencies.toString() : "",
                normTexts.toString(),
                positions.toString());
    }
}
