package io.github.jizhun.page.template;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects the text of one page after another. A {@code StringWriter} does the same, but takes a lock for each of the hundreds of
 * pieces of a page, and goes through each piece character by character to find out how densely it can be kept; and for each page again there
 * would be ten times its size to clear away.
 */
final class PageWriter extends Writer {
    /** In UTF-16 code units: several times the largest page, and more than browsers show in reasonable time. */
    static final int MAX = 32 << 20;

    private static final int FIRST = 16_384;

    private final CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    private char[] text = new char[FIRST];
    private int length;
    private ByteBuffer encoded = ByteBuffer.allocate(0);

    /** The page is larger than any that can be meant. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

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
            if (count > MAX - length) {
                text = new char[FIRST];
                length = 0;
                throw new Full();
            }
            text = Arrays.copyOf(text, Math.max(length + count, 2 * text.length));
        }
    }

    /** Forgets what was written. */
    void clear() {
        length = 0;
    }

    /** What was written, in UTF-8; half a character becomes a question mark. */
    byte[] bytes() {
        int room = (int) Math.ceil(length * (double) utf8.maxBytesPerChar());
        if (encoded.capacity() < room) {
            encoded = ByteBuffer.allocate(room);
        }
        encoded.clear();
        utf8.reset();
        utf8.encode(CharBuffer.wrap(text, 0, length), encoded, true);
        utf8.flush(encoded);
        return Arrays.copyOf(encoded.array(), encoded.position());
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
