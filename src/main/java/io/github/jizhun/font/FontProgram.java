package io.github.jizhun.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A face as a file of its own, with the tables that drawing needs: a collection holds several faces, and what the others and
 * features of typesetting have would only be read in vain.
 */
final class FontProgram {
    private static final int TRUE_TYPE = 0x00010000;
    private static final List<String> TABLES =
            List.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

    /** A map of no characters: {@link GlyphMap} has them, but a reader of fonts wants one. */
    private static final byte[] NO_CHARACTERS = ByteBuffer.allocate(28)
            .putInt(0x00000001)
            .putInt(0x0003000a)
            .putInt(12)
            .putInt(0x000c0000)
            .putInt(16)
            .array();

    private FontProgram() {}

    /**
     * The bytes of such a file.
     *
     * @throws IOException if the font cannot be read
     */
    static byte[] of(FontTables font) throws IOException {
        Map<String, ByteBuffer> tables = new TreeMap<>();
        for (String name : TABLES) {
            font.table(name).ifPresent(table -> tables.put(name, table));
        }
        tables.put("cmap", ByteBuffer.wrap(NO_CHARACTERS));
        int directory = 12 + 16 * tables.size();
        int size = directory
                + tables.values().stream()
                        .mapToInt(table -> padded(table.remaining()))
                        .sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(TRUE_TYPE).putShort((short) tables.size()).position(12);
        int at = directory;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            int length = table.getValue().remaining();
            out.putInt(FontTables.tag(table.getKey())).putInt(0).putInt(at).putInt(length);
            out.duplicate().position(at).put(table.getValue());
            at += padded(length);
        }
        return out.array();
    }

    /** Tables begin at multiples of four bytes. */
    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
