package io.github.jizhun.source.typing;

import io.github.jizhun.source.file.Characters;
import io.github.jizhun.source.file.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far a line is meant to be indented that is indented with tabs or full-width spaces. Nobody knows how wide these were on
 * the author's screen; the lines around show where the line can stand. Indices are in UTF-16 units, from 0.
 */
final class MeantIndent {
    /** Half-width spaces for a tab or full-width space, the likeliest first. */
    private static final List<Integer> WIDTHS = List.of(2, 1);

    private final EditedFile file;

    MeantIndent(EditedFile file) {
        this.file = file;
    }

    /** The number of half-width spaces that a line begins with once it is repaired. */
    int of(int line) {
        String text = file.text(line);
        int start = Spaces.skipAny(text, 0);
        List<Integer> likely =
                WIDTHS.stream().map(width -> widthOf(text, start, width)).toList();
        NavigableSet<Integer> places = places(line, start);
        int written = likely.get(0);
        // A tab can look as wide as any indent; most lines stand as deep as they can.
        return likely.stream()
                .filter(places::contains)
                .findFirst()
                .orElseGet(() -> places.isEmpty() ? written : places.last());
    }

    private static int widthOf(String text, int end, int wide) {
        return text.substring(0, end)
                .chars()
                .map(c -> c == ' ' || Characters.isWideSpace(c) && !"wide".equals(Characters.kindOfSpace(c)) ? 1 : wide)
                .sum();
    }

    /** The columns at which the line fits between its neighbours; none if the next line shows nothing. */
    private NavigableSet<Integer> places(int line, int start) {
        String text = file.text(line);
        Optional<String> next = next(line);
        int key = FieldNames.startOfEntry(text, start);
        int value = FieldNames.endOfKey(text, key);
        if (next.isEmpty() || value == 0) {
            return new TreeSet<>();
        }
        int after = Spaces.indentOf(next.get());
        boolean nextIsItem = next.get().startsWith("- ", after);
        if (key > start) {
            // The fields of an item stand under its first.
            int dash = nextIsItem ? after : after - (key - start);
            return new TreeSet<>(dash < 0 ? List.of() : List.of(dash));
        }
        NavigableSet<Integer> open = open(line, FieldNames.at(text, key));
        boolean opens = Spaces.skipAny(text, value) == text.length();
        if (opens) {
            Integer holder = open.lower(after);
            return new TreeSet<>(holder == null ? List.of() : List.of(holder));
        }
        return open.tailSet(after, !nextIsItem);
    }

    /** The next line with anything in it, or an empty one at the end; none if its own indent cannot be trusted. */
    private Optional<String> next(int line) {
        int next = line + 1;
        while (next < file.lines().size()
                && (file.text(next).isBlank() || file.text(next).strip().startsWith("#"))) {
            next++;
        }
        String text = next < file.lines().size() ? file.text(next) : "";
        return Optional.of(text).filter(known -> Spaces.indentOf(known) == Spaces.skipAny(known, 0));
    }

    /** The columns of the fields before a line to which this one can still be added. */
    private NavigableSet<Integer> open(int line, Optional<String> added) {
        NavigableMap<Integer, List<String>> open = new TreeMap<>();
        int least = Integer.MAX_VALUE;
        for (int before = line - 1; before >= 0 && least > 0; before--) {
            String text = file.text(before);
            int indent = Spaces.indentOf(text);
            int key = FieldNames.startOfEntry(text);
            if (key <= least && FieldNames.endOfKey(text, key) > 0) {
                FieldNames.at(text, key)
                        .ifPresent(name -> open.computeIfAbsent(
                                        key,
                                        column -> new ArrayList<>(added.stream().toList()))
                                .add(name));
            }
            least = indent < text.length() ? Math.min(least, indent) : least;
        }
        open.values().removeIf(names -> !Schema.hasTogether(names));
        return open.navigableKeySet();
    }
}
