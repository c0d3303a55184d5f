package io.github.jizhun.search;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a term stands in one field, as numbers in text, column by column, so that like stands beside like.
 *
 * @param field the field's place among {@link SearchField}s; after them the field of exact names
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

    /** Puts together where a term stands in one field of the parts that hold it, in their order. */
    static PostingsText of(List<PartPostings> parts) {
        boolean isRepeated = parts.stream().anyMatch(PartPostings::isRepeated);
        int count = 0;
        int last = -1;
        Digits documents = new Digits();
        Digits frequencies = new Digits();
        StringBuilder norms = new StringBuilder();
        StringBuilder positions = new StringBuilder();
        for (PartPostings part : parts) {
            documents.add(part.first() - last - 1).add(part.documents());
            if (part.isRepeated()) {
                frequencies.add(part.frequencies());
            } else if (isRepeated) {
                IntStream.range(0, part.count()).forEach(i -> frequencies.add(0));
            }
            norms.append(part.norms());
            positions.append(part.positions());
            count += part.count();
            last = part.last();
        }
        return new PostingsText(
                parts.get(0).field(),
                new Digits().add((count - 1) * 2 + (isRepeated ? 1 : 0)).toString(),
                documents.toString(),
                frequencies.toString(),
                norms.toString(),
                positions.toString());
    }
}
