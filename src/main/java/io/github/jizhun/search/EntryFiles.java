package io.github.jizhun.search;

import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What results show, cut into files. A page of results comes from about as many files as it has results, so the files are small;
 * each hand-written page, which is long, has its own. A small catalogue has one file, and that says all that is searched, too:
 * less to move than an index of it.
 */
final class EntryFiles {
    /** So much text is small; in characters. About two standards. */
    private static final int SMALL = 14_000;

    private static final int IN_FILE = 16;

    private final List<Integer> starts = new ArrayList<>();
    private final Consumer<Map<String, Object>> out;
    private final boolean isWhole;

    private EntryFiles(boolean isWhole, Consumer<Map<String, Object>> out) {
        this.isWhole = isWhole;
        this.out = out;
    }

    /**
     * Cuts the entries into files.
     *
     * @param out receives what each file holds
     */
    static EntryFiles of(List<SearchEntry> entries, Consumer<Map<String, Object>> out) {
        int size = entries.stream()
                .mapToInt(entry -> entry.title().length() + entry.text().length())
                .sum();
        EntryFiles files = new EntryFiles(size <= SMALL, out);
        if (files.isWhole) {
            files.add(0, entries);
            return files;
        }
        int start = 0;
        for (int end = 1; end <= entries.size(); end++) {
            if (end == entries.size()
                    || end - start == IN_FILE
                    || entries.get(end).standard().isEmpty()) {
                files.add(start, entries.subList(start, end));
                start = end;
            }
        }
        return files;
    }

    private void add(int start, List<SearchEntry> entries) {
        starts.add(start);
        Map<String, String> standards = new TreeMap<>();
        entries.forEach(entry -> standards.put(entry.standard(), entry.standardName()));
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("standards", standards);
        payload.put("entries", entries.stream().map(this::row).toList());
        out.accept(payload);
    }

    /**
     * Code, title, text, the parent's code and title, address where it is not the usual one; in a whole file then other codes than
     * the parent's, names other than the title, further context, what else is meant. Without empty ones at the end.
     */
    private List<Object> row(SearchEntry entry) {
        boolean isUsual = entry.address().equals(Address.code(entry.standard(), entry.code()));
        List<Object> row = new ArrayList<>(List.of(
                entry.code(),
                entry.title(),
                entry.text(),
                entry.parent().map(SearchEntry::code).orElse(""),
                entry.parent().map(SearchEntry::title).orElse(""),
                isUsual ? "" : entry.address()));
        if (isWhole) {
            row.add(without(
                    entry.otherCodes(),
                    entry.parent().map(SearchEntry::code).stream().toList()));
            row.add(entry.names().equals(List.of(entry.title())) ? List.of() : entry.names());
            row.add(without(
                    without(entry.context(), entry.kind().words()),
                    entry.parent().map(SearchEntry::title).stream().toList()));
            row.add(without(
                    without(entry.exact(), List.of(entry.code())), entry.kind().words()));
        }
        while (row.get(row.size() - 1).equals("") || row.get(row.size() - 1).equals(List.of())) {
            row.remove(row.size() - 1);
        }
        return row;
    }

    /** A list without others' elements, each taken away once. */
    private static List<String> without(List<String> all, List<String> others) {
        List<String> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }

    /** Whether the one file says all that is searched. */
    boolean isWhole() {
        return isWhole;
    }

    /** The number of each file's first entry. */
    List<Integer> starts() {
        return starts;
    }
}
