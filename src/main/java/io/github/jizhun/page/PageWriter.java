package io.github.jizhun.page;

import java.io.Writer;
import java.util.Arrays;

/**
 * Collects the text of a page. A {@code StringWriter} does the same, but takes a lock for each of the hundreds of pieces of a page,
 * and goes through each piece sign by sign to find out how densely it can be kept.
 */
final class PageWriter extends Writer {
    private char[] text = new char[16_384];
    private int length;

    @Override
    public void write(char[] piece, int from, int count) {
        ensure(count);
        System.arraycopy(piece, from, text, length, count);
        length += count;
    }

    @Override
    public void write(String piece, int from, int count) {
        ensure(count);
        piece.getChars(from, from + count, text, length);
        length += count;
    }

    private void ensure(int count) {
        if (count > text.length - length) {
            text = Arrays.copyOf(text, Math.max(length + count, 2 * text.length));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
