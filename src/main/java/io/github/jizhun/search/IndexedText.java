package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of an entry as it is searched. Nothing else of an entry is.
 *
 * @param field its field in the index
 * @param text in the field of exact names what they are made of
 */
record IndexedText(String field, String text) {
    /** The texts of an entry, in their order. */
    static List<IndexedText> of(SearchEntry entry) {
        List<IndexedText> texts = new ArrayList<>();
        if (!entry.kind().equals(SearchKind.TERM)) {
            add(texts, SearchField.CODE, entry.code());
        }
        entry.otherCodes().forEach(code -> add(texts, SearchField.CODE, code));
        entry.searchedNames().forEach(name -> add(texts, SearchField.NAME, name));
        add(texts, SearchField.TEXT, entry.searchedText());
        entry.searchedContext().forEach(text -> add(texts, SearchField.CONTEXT, text));
        entry.exact().forEach(text -> texts.add(new IndexedText(ExactName.FIELD, text)));
        return texts;
    }

    private static void add(List<IndexedText> texts, SearchField field, String text) {
        if (!text.isEmpty()) {
            texts.add(new IndexedText(field.key(), text));
        }
    }
}
