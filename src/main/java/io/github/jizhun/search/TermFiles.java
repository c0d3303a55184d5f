package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The terms cut into files: ranges of the sorted keys, a few KB each, so that a query loads little. Single Chinese characters
 * have files of their own; so have lengths and places of a term that stands in very many entries, of which most queries need some.
 */
final class TermFiles {
    /** In bytes, before they are compressed. */
    private static final int RANGE = 4_000;
    /** From that on the lengths and places of a term are in files of their own, likewise. */
    private static final int LONG = 8_000;

    private final BiConsumer<String, Object> out;
    private final List<String> firstKeys = new ArrayList<>();
    private TermColumns open = new TermColumns();

    /**
     * Files of terms that are yet to come.
     *
     * @param out receives the name of each file and what it holds as soon as it is full
     */
    TermFiles(BiConsumer<String, Object> out) {
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
            String name = String.valueOf(firstKeys.size() - 1);
            if (open.size() >= LONG) {
                open.takePlaces().forEach((column, text) -> out.accept(name + "-" + column, text));
            }
            out.accept(name, open.payload());
            open = new TermColumns();
        }
    }

    /** The first key of each file. */
    List<String> firstKeys() {
        return firstKeys;
    }
}
