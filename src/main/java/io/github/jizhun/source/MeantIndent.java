package io.github.jizhun.source;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How far a line is meant to be indented that is indented with tabs or full-width spaces. Nobody knows how wide these were on
 * the author's screen; the lines around tell where the line can stand. Indices are in UTF-16 units, from 0.
 */
final class MeantIndent {
    /** Half-width spaces for a tab or full-width space, the likeliest first. */
    private static final List<Integer> WIDTHS = List.of(2, 1, 4, 8);

    private final EditedFile file;

    MeantIndent(EditedFile file) {
        this.file = file;
    }

    /** The number of half-width spaces that a line begins with once it is repaired. */
    int of(int line) {
        String text = file.text(line);
        int start = TypingPass.skipAnyBlanks(text, 0);
        List<Integer> likely =
                WIDTHS.stream().map(width -> widthOf(text, start, width)).toList();
        NavigableSet<Integer> places = places(line, start);
        return likely.stream().filter(places::contains).findFirst().orElseGet(() -> nearest(likely.get(0), places));
    }

    private static int widthOf(String text, int end, int wide) {
        return text.substring(0, end)
                .chars()
                .map(c -> c == ' ' || c == Characters.NO_BREAK_SPACE ? 1 : wide)
                .sum();
    }

    private static int nearest(int column, NavigableSet<Integer> places) {
        return places.stream()
                .min((a, b) -> Integer.compare(Math.abs(a - column), Math.abs(b - column)))
                .orElse(column);
    }

    /** The columns at which the line fits between its neighbours; none if the next line tells nothing. */
    private NavigableSet<Integer> places(int line, int start) {
        String text = file.text(line);
        Optional<String> next = next(line);
        int key = FieldNames.startOfEntry(text, start);
        int value = FieldNames.endOfKey(text, key);
        if (next.isEmpty() || value == 0) {
            return new TreeSet<>();
        }
        int after = TypingPass.indentOf(next.get());
        boolean nextIsItem = next.get().startsWith("- ", after);
        if (key > start) {
            // The fields of an item stand under its first.
            int dash = nextIsItem ? after : after - (key - start);
            return new TreeSet<>(dash < 0 ? List.of() : List.of(dash));
        }
        NavigableSet<Integer> open = open(line);
        boolean opens = TypingPass.skipAnyBlanks(text, value) == text.length();
        if (opens) {
            Integer holder = open.lower(after);
            return new TreeSet<>(holder == null ? List.of() : List.of(holder));
        }
        return open.tailSet(after, !nextIsItem);
    }

    /** The next line with anything in it, if its own indent can be trusted. */
    private Optional<String> next(int line) {
        int next = line + 1;
        while (next < file.lines().size()
                && (file.text(next).isBlank() || file.text(next).strip().startsWith("#"))) {
            next++;
        }
        return Optional.of(next)
                .filter(known -> known < file.lines().size())
                .map(file::text)
                .filter(text -> TypingPass.indentOf(text) == TypingPass.skipAnyBlanks(text, 0));
    }

    /** The columns of the fields before a line to which another one can still be added. */
    private NavigableSet<Integer> open(int line) {
        NavigableSet<Integer> open = new TreeSet<>();
        int least = Integer.MAX_VALUE;
        for (int before = line - 1; before >= 0 && least > 0; before--) {
            String text = file.text(before);
            int indent = TypingPass.indentOf(text);
            int key = FieldNames.startOfEntry(text);
            if (key < least && FieldNames.endOfKey(text, key) > 0) {
                open.add(key);
            }
            least = indent < text.length() ? Math.min(least, indent) : least;
        }
        return open;
    }
}
