package io.github.jizhun.search;

import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What results show, cut into files of about {@value #FEWEST} entries; a standard of ordinary size stays in one. */
final class EntryFiles {
    private static final int FEWEST = 96;
    private static final int MOST = 192;

    private final Map<SearchEntry, Integer> numbers = new IdentityHashMap<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Map<String, Object>> payloads = new ArrayList<>();

    private EntryFiles() {}

    /** Cuts the entries into files. */
    static EntryFiles of(List<SearchEntry> entries) {
        EntryFiles files = new EntryFiles();
        List<SearchEntry> open = new ArrayList<>();
        for (SearchEntry entry : entries) {
            boolean isOther = !open.isEmpty()
                    && !entry.standard().equals(open.get(open.size() - 1).standard());
            boolean isEnough = open.size() >= MOST
                    || isOther && (open.size() >= FEWEST || entry.standard().isEmpty());
            if (isEnough) {
                files.close(open);
                open.clear();
            }
            files.numbers.put(entry, files.numbers.size());
            open.add(entry);
        }
        files.close(open);
        return files;
    }

    private void close(List<SearchEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        starts.add(numbers.get(entries.get(0)));
        Map<String, String> standards = new TreeMap<>();
        entries.forEach(entry -> standards.put(entry.standard(), entry.standardName()));
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("standards", standards);
        payload.put("entries", entries.stream().map(this::row).toList());
        payloads.add(payload);
    }

    /** Code, title, text, the parent's number, address; what is usual at the end is left out. */
    private List<Object> row(SearchEntry entry) {
        boolean isUsual = entry.address().equals(Address.code(entry.standard(), entry.code()));
        List<Object> row = new ArrayList<>(List.of(
                entry.code(),
                entry.title(),
                entry.text(),
                entry.parent().map(numbers::get).orElse(-1),
                isUsual ? "" : entry.address()));
        List<Object> usual = List.of("-", "-", "", -1, "");
        for (int i = row.size() - 1; row.get(i).equals(usual.get(i)); i--) {
            row.remove(i);
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
