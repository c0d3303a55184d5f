package io.github.jizhun.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The terms cut into files: ranges of the sorted keys, a few KB each, so that a query loads little. Single Chinese characters
 * have files of their own. A small index has one range for each.
 */
final class TermFiles {
    /** In bytes, before they are compressed. */
    private static final int RANGE = 12_000;
    /** So much is one range. */
    private static final int SMALL = 80_000;

    private static final int SHARED_BITS = 2;
    private static final int MOST_SHARED = 3;

    private final List<String> firstKeys = new ArrayList<>();
    private final List<List<String>> payloads = new ArrayList<>();
    private final int range;
    private Digits names = new Digits();
    private StringBuilder postings = new StringBuilder();
    private String lastKey = "";
    private int bytes;

    private TermFiles(int range) {
        this.range = range;
    }

    /** Cuts the terms into files. */
    static TermFiles of(SortedMap<String, String> terms) {
        int total = terms.entrySet().stream().mapToInt(TermFiles::size).sum();
        TermFiles files = new TermFiles(total <= SMALL ? SMALL : RANGE);
        terms.entrySet().forEach(files::add);
        files.close();
        return files;
    }

    private static int size(Map.Entry<String, String> term) {
        return term.getKey().getBytes(StandardCharsets.UTF_8).length + term.getValue().length() + 1;
    }

    private void add(Map.Entry<String, String> term) {
        String key = term.getKey();
        boolean isOtherKind = PostingsText.isCharacter(lastKey) && !PostingsText.isCharacter(key);
        if (bytes > 0 && (isOtherKind || bytes + size(term) > range)) {
            close();
        }
        if (bytes == 0) {
            firstKeys.add(key);
            lastKey = "";
        }
        int shared = shared(lastKey, key);
        names.add(shared + ((key.length() - shared) << SHARED_BITS))
                .add(key.substring(shared))
                .add(term.getValue().length());
        postings.append(term.getValue());
        bytes += size(term);
        lastKey = key;
    }

    private static int shared(String left, String right) {
        int shared = 0;
        while (shared < Math.min(MOST_SHARED, Math.min(left.length(), right.length()))
                && left.charAt(shared) == right.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private void close() {
        if (bytes > 0) {
            payloads.add(List.of(names.toString(), postings.toString()));
            names = new Digits();
            postings = new StringBuilder();
            bytes = 0;
        }
    }

    /** The first key of each range. */
    List<String> firstKeys() {
        return firstKeys;
    }

    /** What each range's file holds: its keys, front-coded, with the lengths of their postings; the postings. */
    List<List<String>> payloads() {
        return payloads;
    }
}
