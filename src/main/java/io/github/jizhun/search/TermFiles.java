package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The terms cut into files: ranges of the sorted keys, a few KB each, so that a query loads little. Single Chinese characters
 * have files of their own. A small index has one range for each.
 */
final class TermFiles {
    /** In bytes, before they are compressed. */
    private static final int RANGE = 8_000;
    /** So much is one range. */
    private static final int SMALL = 80_000;

    private final List<String> firstKeys = new ArrayList<>();
    private final List<List<Object>> payloads = new ArrayList<>();
    private final int range;
    private TermColumns open = new TermColumns();

    private TermFiles(int range) {
        this.range = range;
    }

    /** Cuts the terms into files. */
    static TermFiles of(SortedMap<String, List<PostingsText>> terms) {
        int total = terms.entrySet().stream()
                .mapToInt(term -> TermColumns.size(term.getKey(), term.getValue()))
                .sum();
        TermFiles files = new TermFiles(total <= SMALL ? SMALL : RANGE);
        terms.forEach(files::add);
        files.close();
        return files;
    }

    private void add(String key, List<PostingsText> postings) {
        boolean isOtherKind = PostingsText.isCharacter(open.lastKey()) && !PostingsText.isCharacter(key);
        if (isOtherKind || open.size() > 0 && open.size() + TermColumns.size(key, postings) > range) {
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
