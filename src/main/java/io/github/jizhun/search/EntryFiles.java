package io.github.jizhun.search;

import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What results show, cut into files. A page of results comes from about as many files as it has results, so the files are small;
 * each hand-written page, which is long, has its own.
 */
final class EntryFiles {
    private static final int IN_FILE = 16;

    private final List<Integer> starts = new ArrayList<>();
    private final Consumer<Map<String, Object>> out;

    /** The numbers of the entries by address. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private EntryFiles(List<SearchEntry> entries, Consumer<Map<String, Object>> out) {
        this.out = out;
        for (int i = 0; i < entries.size(); i++) {
            numbers.put(entries.get(i).address(), i);
        }
    }

    /**
     * Cuts the entries into files.
     *
     * @param out receives what each file holds
     * @return the number of each file's first entry
     */
    static List<Integer> write(List<SearchEntry> entries, Consumer<Map<String, Object>> out) {
        EntryFiles files = new EntryFiles(entries, out);
        int start = 0;
        for (int end = 1; end <= entries.size(); end++) {
            if (end == entries.size()
                    || end - start == IN_FILE
                    || entries.get(end).kind() == SearchKind.PAGE) {
                files.add(start, entries.subList(start, end));
                start = end;
            }
        }
        return files.starts;
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
     * Code, title, text, the parent's code and title, address where it is not the usual one, the distances between the numbers of its
     * members, what a row says beside; without empty ones at the end.
     */
    private List<String> row(SearchEntry entry) {
        boolean isUsual = entry.address().equals(Address.code(entry.standard(), entry.code()));
        List<String> row = new ArrayList<>(List.of(
                entry.code(),
                entry.title(),
                entry.text(),
                entry.parent().map(SearchEntry::code).orElse(""),
                entry.parent().map(SearchEntry::title).orElse(""),
                isUsual ? "" : entry.address(),
                members(entry),
                String.join("|", entry.facts())));
        while (row.get(row.size() - 1).isEmpty()) {
            row.remove(row.size() - 1);
        }
        return row;
    }

    private String members(SearchEntry entry) {
        Digits members = new Digits();
        int last = -1;
        for (int member :
                entry.members().stream().mapToInt(numbers::get).sorted().toArray()) {
            members.add(member - last - 1);
            last = member;
        }
        return members.toString();
    }
}
