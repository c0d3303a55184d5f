package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The terms cut into files: ranges of the sorted keys, a few KB each, so that a query loads little. Single Chinese characters
 * have files of their own.
 */
final class TermFiles {
    /** In bytes, before they are compressed. */
    private static final int RANGE = 4_000;

    private final List<String> firstKeys = new ArrayList<>();
    private final List<List<Object>> payloads = new ArrayList<>();
    private TermColumns open = new TermColumns();

    private TermFiles() {}

    /** Cuts the terms into files. */
    static TermFiles of(SortedMap<String, List<PostingsText>> terms) {
        TermFiles files = new TermFiles();
        terms.forEach(files::add);
        files.close();
        return files;
    }

    private void add(String key, List<PostingsText> postings) {
        boolean isOtherKind = PostingsText.isCharacter(open.lastKey()) && !PostingsText.isCharacter(key);
        if (isOtherKind || open.size() > 0 && open.size() + TermColumns.size(key, postings) > RANGE) {
            close();
        }
        if (open.size() == 0) {
            firstKeys.add(key);
        }
        open.add(key, postings);
    }

    private void close() {
        if (open.size() > 0) {
            payloads.add(open.payload());
            open = new TermColumns();
        }
    }

    /** The first key of each range. */
    List<String> firstKeys() {
        return firstKeys;
    }

    /** What each range's file holds. */
    List<List<Object>> payloads() {
        return payloads;
    }
}
