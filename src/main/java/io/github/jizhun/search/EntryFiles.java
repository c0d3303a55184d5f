package io.github.jizhun.search;

import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What results show, cut into files. A page of results comes from as many files as it has results where there are many
 * standards, so the files are small; of few standards each has one, and so have the hand-written pages.
 */
final class EntryFiles {
    /** Up to so many entries, each standard has one file. */
    private static final int FEW = 1024;

    private static final int IN_FILE = 32;

    private final List<Integer> starts = new ArrayList<>();
    private final List<Map<String, Object>> payloads = new ArrayList<>();

    private EntryFiles() {}

    /** Cuts the entries into files. */
    static EntryFiles of(List<SearchEntry> entries) {
        EntryFiles files = new EntryFiles();
        int start = 0;
        for (int end = 1; end <= entries.size(); end++) {
            boolean isFull = entries.size() > FEW && end - start == IN_FILE;
            if (end == entries.size() || isFull || isBetween(entries.get(end - 1), entries.get(end), entries.size())) {
                files.add(start, entries.subList(start, end));
                start = end;
            }
        }
        return files;
    }

    /** Whether a file ends between two entries because of what they are. */
    private static boolean isBetween(SearchEntry last, SearchEntry next, int entries) {
        return !last.standard().equals(next.standard())
                && (entries <= FEW || next.standard().isEmpty());
    }

    private void add(int start, List<SearchEntry> entries) {
        starts.add(start);
        Map<String, String> standards = new TreeMap<>();
        entries.forEach(entry -> standards.put(entry.standard(), entry.standardName()));
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("standards", standards);
        payload.put("entries", entries.stream().map(EntryFiles::row).toList());
        payloads.add(payload);
    }

    /** Code, title, text, the parent's code and title, address where it is not the usual one; without empty ones at the end. */
    private static List<String> row(SearchEntry entry) {
        boolean isUsual = entry.address().equals(Address.code(entry.standard(), entry.code()));
        List<String> row = new ArrayList<>(List.of(
                entry.code(),
                entry.title(),
                entry.text(),
                entry.parent().map(SearchEntry::code).orElse(""),
                entry.parent().map(SearchEntry::title).orElse(""),
                isUsual ? "" : entry.address()));
        while (row.get(row.size() - 1).isEmpty()) {
            row.remove(row.size() - 1);
        }
        return row;
    }

    /** The number of each file's first entry. */
    List<Integer> starts() {
        return starts;
    }

    List<Map<String, Object>> payloads() {
        return payloads;
    }
}
