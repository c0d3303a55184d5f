package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The terms cut into files: ranges of the sorted keys, a few KB each, so that a query loads little. Single Chinese characters
 * have files of their own.
 */
final class TermFiles {
    /** In bytes, before they are compressed. */
    private static final int RANGE = 4_000;

    private final Consumer<List<Object>> out;
    private final List<String> firstKeys = new ArrayList<>();
    private TermColumns open = new TermColumns();

    /**
     * Files of terms that are yet to come.
     *
     * @param out receives what each file holds as soon as it is full
     */
    TermFiles(Consumer<List<Object>> out) {
        this.out = out;
    }

    /** Adds a term; terms come in the order of their keys. */
    void add(String key, List<PostingsText> postings) {
        boolean isOtherKind = PostingsText.isCharacter(open.lastKey()) && !PostingsText.isCharacter(key);
        int size = TermColumns.size(key, postings);
        if (isOtherKind || open.size() > 0 && open.size() + size > RANGE) {
            close();
        }
        if (open.size() == 0) {
            firstKeys.add(key);
        }
        open.add(key, postings, size);
    }

    /** Hands on the last file. */
    void close() {
        if (open.size() > 0) {
            out.accept(open.payload());
            open = new TermColumns();
        }
    }

    /** The first key of each file. */
    List<String> firstKeys() {
        return firstKeys;
    }
}
