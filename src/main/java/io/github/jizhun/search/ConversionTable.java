package io.github.jizhun.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of OpenCC's: for each character those that it may become, likeliest first. The library that brings the tables is
 * for converting whole texts; it would read a megabyte of phrases beside them.
 */
record ConversionTable(Map<String, List<String>> forms) {
    /** Characters beyond these two blocks are so rare that nobody types them. */
    private static final char FIRST = 0x3400;

    private static final char LAST = 0x9FFF;

    static ConversionTable toTraditional() {
        return read("STCharacters");
    }

    static ConversionTable toSimplified() {
        return read("TSCharacters");
    }

    /** Each line is a character, a tabulator and what it may become, separated by spaces. */
    private static ConversionTable read(String name) {
        Map<String, List<String>> forms = new HashMap<>();
        try (InputStream in = ConversionTable.class.getResourceAsStream("/data/dictionary/" + name + ".txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.charAt(0) >= FIRST && line.charAt(0) <= LAST) {
                    forms.put(
                            line.substring(0, 1),
                            List.of(line.substring(2).trim().split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ConversionTable(forms);
    }

    /** What a character may become; nothing if the table does not know it. */
    List<String> of(String character) {
        return forms.getOrDefault(character, List.of());
    }

    Set<String> characters() {
        return forms.keySet();
    }
}
