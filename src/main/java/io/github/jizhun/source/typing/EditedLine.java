package io.github.jizhun.source.typing;

import java.util.Arrays;
import java.util.BitSet;

/** A line that is repaired in memory and still knows where each of its characters stood in the file. Indices are in UTF-16 units, from 0. */
final class EditedLine {
    private final String written;
    private String text;
    /** For each character of the text, and for the end after it, its index in the written line; null while unchanged. */
    private int[] origins;

    EditedLine(String written) {
        this.written = written;
        this.text = written;
    }

    /** The line as repaired so far. */
    String text() {
        return text;
    }

    /** Puts a repair in the place of some characters; all of it is said to stand where they begin. */
    void replace(int from, int to, String repair) {
        int[] before = origins == null ? identity() : origins;
        int[] after = new int[before.length - (to - from) + repair.length()];
        System.arraycopy(before, 0, after, 0, from);
        if (repair.length() == to - from) {
            System.arraycopy(before, from, after, from, repair.length());
        } else {
            Arrays.fill(after, from, from + repair.length(), before[from]);
        }
        System.arraycopy(before, to, after, from + repair.length(), before.length - to);
        origins = after;
        text = text.substring(0, from) + repair + text.substring(to);
    }

    /** Puts another character in the place of each one of a kind. */
    void replaceAll(char kind, char repair) {
        origins = origins == null ? identity() : origins;
        text = text.replace(kind, repair);
    }

    /** Takes away the characters at these indices, all in one go: a line may hold hundreds of thousands. */
    void remove(BitSet indices) {
        int[] before = origins == null ? identity() : origins;
        int[] after = new int[before.length - indices.cardinality()];
        StringBuilder rest = new StringBuilder(after.length);
        int index = indices.nextClearBit(0);
        for (int i = 0; i < after.length - 1; i++) {
            after[i] = before[index];
            rest.append(text.charAt(index));
            index = indices.nextClearBit(index + 1);
        }
        // The end after the line stays.
        after[after.length - 1] = before[text.length()];
        origins = after;
        text = rest.toString();
    }

    /** Leaves nothing of the line. */
    void clear() {
        replace(0, text.length(), "");
    }

    /** Where a character of the repaired line stood in the written one. */
    int origin(int index) {
        int within = Math.max(0, Math.min(index, text.length()));
        return origins == null ? within : Math.min(origins[within], written.length());
    }

    private int[] identity() {
        int[] identity = new int[written.length() + 1];
        Arrays.setAll(identity, i -> i);
        return identity;
    }
}
