package io.github.jizhun.search;

import io.github.jizhun.text.Resource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Tables of OpenCC's, folded as queries are: for each character those that it may become, likeliest first. The library that brings the
 * tables is for converting whole texts; it would read a megabyte of phrases beside them.
 */
record ConversionTable(Map<String, List<String>> forms) {
    /** Characters beyond these two blocks are so rare that nobody types them. */
    private static final char FIRST = 0x3400;

    private static final char LAST = 0x9FFF;

    /** Each table is read once. */
    private static final class Tables {
        private static final ConversionTable SIMPLIFIED = readSimplified();
        private static final ConversionTable TRADITIONAL = readTraditional();
    }

    /**
     * To Traditional characters. OpenCC's own table becomes the standard that it made up; its table of what becomes Simplified, turned
     * round, and that of Taiwan's forms know further ones.
     */
    static ConversionTable toTraditional() {
        return Tables.TRADITIONAL;
    }

    static ConversionTable toSimplified() {
        return Tables.SIMPLIFIED;
    }

    private static ConversionTable readTraditional() {
        Map<String, Set<String>> forms = new HashMap<>();
        read("STCharacters", (from, to) -> add(from, to, forms));
        read("TWVariants", (from, to) -> add(from, to, forms));
        read("TSCharacters", (from, to) -> add(to, from, forms));
        return of(forms);
    }

    private static ConversionTable readSimplified() {
        Map<String, Set<String>> forms = new HashMap<>();
        read("TSCharacters", (from, to) -> add(from, to, forms));
        return of(forms);
    }

    private static ConversionTable of(Map<String, Set<String>> forms) {
        Map<String, List<String>> lists = new HashMap<>();
        forms.forEach((character, all) -> lists.put(character, List.copyOf(all)));
        return new ConversionTable(lists);
    }

    private static void add(String from, String to, Map<String, Set<String>> forms) {
        forms.computeIfAbsent(Folding.fold(from), each -> new LinkedHashSet<>()).add(Folding.fold(to));
    }

    /** Each line is a character, a tabulator and what it may become, separated by spaces. */
    private static void read(String name, BiConsumer<String, String> each) {
        String table = Resource.text(ConversionTable.class, "/data/dictionary/" + name + ".txt");
        for (String line : table.split("\n")) {
            if (line.charAt(0) >= FIRST && line.charAt(0) <= LAST) {
                for (String form : line.substring(2).trim().split(" ")) {
                    each.accept(line.substring(0, 1), form);
                }
            }
        }
    }

    /** What a character may become; nothing if the tables do not know it. */
    List<String> of(String character) {
        return forms.getOrDefault(character, List.of());
    }

    Set<String> characters() {
        return forms.keySet();
    }
}
