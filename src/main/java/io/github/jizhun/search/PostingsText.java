package io.github.jizhun.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;

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

    /** Whether this is the key of a single Chinese character. */
    static boolean isCharacter(String key) {
        return key.startsWith(CHARACTER);
    }

    /** The room that it takes. */
    int size() {
        return head.length() + documents.length() + frequencies.length() + norms.length() + positions.length();
    }

    /** The key under which a term is sorted. */
    static String key(String term) {
        return SearchLanguage.isHanCharacter(term) ? CHARACTER + term : term;
    }

    /** The term of a key. */
    static String term(String key) {
        return isCharacter(key) ? key.substring(CHARACTER.length()) : key;
    }

    /**
     * Reads where a term stands.
     *
     * @param field the field's place
     * @param count how many entries hold the term
     * @param norms empty for fields that have none to be kept; positions are then left out, too
     */
    static PostingsText of(int field, int count, PostingsEnum postings, Optional<NumericDocValues> norms)
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
            if (norms.isPresent() && norms.get().advanceExact(last)) {
                normTexts.add((int) norms.get().longValue() & 0xFF);
            }
            int place = -1;
            for (int i = 0; norms.isPresent() && i < postings.freq(); i++) {
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
