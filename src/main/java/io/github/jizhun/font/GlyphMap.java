package io.github.jizhun.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Which glyph a font draws for a character: its table {@code cmap}, in the two forms in which fonts of Chinese have it.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">OpenType: cmap</a>
 */
final class GlyphMap {
    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;
    /** Past the last plane with characters that people write. */
    private static final int END = 0x40000;

    /** More entries no font needs: its list runs over itself. */
    private static final int MAX = 4 * END;

    /** By code point. */
    private int[] glyphs = new int[0];

    private int entries;

    private GlyphMap() {}

    /**
     * Reads the table.
     *
     * @throws IndexOutOfBoundsException if it is damaged
     * @throws IllegalArgumentException if it is damaged
     */
    static GlyphMap of(ByteBuffer table) {
        GlyphMap map = new GlyphMap();
        int count = table.getShort(2) & 0xffff;
        // The segments of the first plane first: a list of all planes then completes them.
        for (int format : new int[] {4, 12}) {
            for (int i = 0; i < count; i++) {
                int entry = 4 + 8 * i;
                int start = table.getInt(entry + 4);
                if (isUnicode(table.getShort(entry), table.getShort(entry + 2)) && table.getShort(start) == format) {
                    ByteBuffer subtable = table.duplicate().position(start).slice();
                    if (format == 4) {
                        map.readSegments(subtable);
                    } else {
                        map.readGroups(subtable);
                    }
                }
            }
        }
        return map;
    }

    private static boolean isUnicode(int platform, int encoding) {
        return platform == UNICODE || platform == WINDOWS && (encoding == 1 || encoding == 10);
    }

    private void readSegments(ByteBuffer table) {
        int twice = table.getShort(6) & 0xffff;
        for (int i = 0; i < twice; i += 2) {
            int end = table.getShort(14 + i) & 0xffff;
            int start = table.getShort(16 + twice + i) & 0xffff;
            int delta = table.getShort(16 + 2 * twice + i);
            int place = 16 + 3 * twice + i;
            int offset = table.getShort(place) & 0xffff;
            for (int c = start; c <= end && c < 0xffff; c++) {
                int glyph = offset == 0 ? c + delta : table.getShort(place + offset + 2 * (c - start)) & 0xffff;
                put(c, offset == 0 || glyph == 0 ? glyph & 0xffff : glyph + delta & 0xffff);
            }
        }
    }

    private void readGroups(ByteBuffer table) {
        int groups = table.getInt(12);
        for (int i = 0; i < groups; i++) {
            int entry = 16 + 12 * i;
            int start = table.getInt(entry);
            int end = Math.min(table.getInt(entry + 4), END - 1);
            int first = table.getInt(entry + 8);
            for (int c = Math.max(0, start); c <= end; c++) {
                put(c, first + c - start);
            }
        }
    }

    private void put(int character, int glyph) {
        entries++;
        if (entries > MAX) {
            throw new IllegalArgumentException("more characters than there are");
        }
        if (character >= glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, Math.min(END, Math.max(character + 1, glyphs.length * 2)));
        }
        glyphs[character] = glyph;
    }

    /** The glyph of a character; 0 where the font has none. */
    int glyph(int character) {
        return character < glyphs.length ? glyphs[character] : 0;
    }
}
