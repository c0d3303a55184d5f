package io.github.jizhun.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A TrueType font of boxes, made for tests: so that they need no font of the machine. Each character has a box of its own width; Han
 * characters are as wide as high.
 */
public final class BoxFont {
    private static final int EM = 1000;
    private static final String BASIC = "職能基準代碼類別業說明級任務產出行為指標知識技態度勘誤單元資料來源歷史版本，。、；：「」（）〔〕／〓";

    private final TreeSet<Integer> characters = new TreeSet<>();
    private String name = "BoxTW";
    private int weight = 400;
    private int rights;
    private boolean isTrueType = true;
    /** Whether characters are listed in segments of the first plane, not in groups of all planes. */
    private boolean hasSegments;

    public BoxFont() {
        with(BASIC);
        IntStream.rangeClosed(' ', '~').forEach(characters::add);
    }

    /** Has the characters of a text, too. */
    public BoxFont with(String text) {
        text.codePoints().filter(c -> c >= ' ').forEach(characters::add);
        return this;
    }

    /** Lacks some characters. */
    public BoxFont without(String text) {
        text.codePoints().forEach(characters::remove);
        return this;
    }

    /** Has another name. */
    public BoxFont named(String its) {
        name = its;
        return this;
    }

    BoxFont ofWeight(int its) {
        weight = its;
        return this;
    }

    BoxFont withRights(int its) {
        rights = its;
        return this;
    }

    BoxFont withOtherOutlines() {
        isTrueType = false;
        return this;
    }

    BoxFont withSegments() {
        hasSegments = true;
        return this;
    }

    /** Writes it. */
    public Path write(Path file) throws IOException {
        return Files.write(file, bytes(0));
    }

    /** Writes several faces into one file. */
    static Path collection(Path file, BoxFont... faces) throws IOException {
        int at = 12 + 4 * faces.length;
        ByteBuffer out = ByteBuffer.allocate(1 << 22);
        out.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(faces.length);
        for (BoxFont face : faces) {
            byte[] bytes = face.bytes(at);
            out.putInt(at);
            out.duplicate().position(at).put(bytes);
            at += bytes.length;
        }
        byte[] whole = new byte[at];
        out.get(0, whole);
        return Files.write(file, whole);
    }

    private byte[] bytes(int start) {
        Map<String, ByteBuffer> tables = new TreeMap<>();
        int glyphs = characters.size() + 1;
        tables.put("OS/2", ByteBuffer.allocate(96).putShort(4, (short) weight).putShort(8, (short) rights));
        tables.put("cmap", hasSegments ? segments() : groups());
        tables.put(
                "head",
                ByteBuffer.allocate(54)
                        .putInt(0, 0x00010000)
                        .putInt(12, 0x5f0f3cf5)
                        .putShort(18, (short) EM)
                        .putShort(40, (short) EM)
                        .putShort(42, (short) EM)
                        .putShort(50, (short) 1));
        tables.put(
                "hhea",
                ByteBuffer.allocate(36)
                        .putInt(0, 0x00010000)
                        .putShort(4, (short) 880)
                        .putShort(6, (short) -120)
                        .putShort(34, (short) glyphs));
        tables.put("maxp", ByteBuffer.allocate(32).putInt(0, 0x00010000).putShort(4, (short) glyphs));
        tables.put("name", names());
        ByteBuffer widths = ByteBuffer.allocate(4 * glyphs);
        ByteBuffer places = ByteBuffer.allocate(4 * (glyphs + 1)).putInt(0);
        ByteBuffer outlines = ByteBuffer.allocate(40 * glyphs);
        widths.putShort((short) EM).putShort((short) 0);
        box(outlines, EM);
        places.putInt(outlines.position());
        for (int character : characters) {
            int width = character < 0x2000 ? EM / 2 : EM;
            widths.putShort((short) width).putShort((short) 0);
            // The rest of the box's height tells characters apart.
            box(outlines, width - 100 - character % 97);
            places.putInt(outlines.position());
        }
        tables.put("hmtx", widths);
        tables.put("loca", places);
        tables.put(
                isTrueType ? "glyf" : "CFF ",
                ByteBuffer.wrap(outlines.array(), 0, outlines.position()).slice());
        return file(tables, start);
    }

    private static void box(ByteBuffer out, int side) {
        int start = out.position();
        out.putShort((short) 1).putShort((short) 0).putShort((short) 0);
        out.putShort((short) side).putShort((short) side);
        out.putShort((short) 3).putShort((short) 0);
        out.put(new byte[] {1, 1, 1, 1});
        for (int step : new int[] {0, side, 0, -side, 0, 0, side, 0}) {
            out.putShort((short) step);
        }
        out.position(start + 40);
    }

    private ByteBuffer names() {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(18 + bytes.length)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 18)
                .putShort((short) 3)
                .putShort((short) 1)
                .putShort((short) 0x409)
                .putShort((short) 6)
                .putShort((short) bytes.length)
                .putShort((short) 0)
                .put(bytes);
    }

    private ByteBuffer groups() {
        ByteBuffer table = ByteBuffer.allocate(12 + 16 + 12 * characters.size());
        table.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(12);
        table.putShort((short) 12)
                .putShort((short) 0)
                .putInt(16 + 12 * characters.size())
                .putInt(0);
        table.putInt(characters.size());
        int glyph = 1;
        for (int character : characters) {
            table.putInt(character).putInt(character).putInt(glyph++);
        }
        return table;
    }

    private ByteBuffer segments() {
        int count = characters.size() + 1;
        ByteBuffer table = ByteBuffer.allocate(12 + 16 + 8 * count);
        table.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 1)
                .putInt(12);
        table.putShort((short) 4).putShort((short) (16 + 8 * count)).putShort((short) 0);
        table.putShort((short) (2 * count)).position(26);
        characters.forEach(character -> table.putShort(character.shortValue()));
        table.putShort((short) 0xffff).putShort((short) 0);
        characters.forEach(character -> table.putShort(character.shortValue()));
        table.putShort((short) 0xffff);
        int glyph = 1;
        for (int character : characters) {
            table.putShort((short) (glyph++ - character));
        }
        table.putShort((short) 1);
        return table;
    }

    private static byte[] file(Map<String, ByteBuffer> tables, int start) {
        int directory = 12 + 16 * tables.size();
        int size = directory
                + tables.values().stream()
                        .mapToInt(table -> table.capacity() + 3 & ~3)
                        .sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(0x00010000).putShort((short) tables.size()).position(12);
        int at = directory;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            int length = table.getValue().capacity();
            out.putInt(FontTables.tag(table.getKey())).putInt(checksum(table.getValue()));
            out.putInt(start + at).putInt(length);
            out.duplicate().position(at).put(table.getValue().rewind());
            at += length + 3 & ~3;
        }
        return out.array();
    }

    private static int checksum(ByteBuffer table) {
        int sum = 0;
        for (int i = 0; i < table.capacity(); i++) {
            sum += (table.get(i) & 0xff) << 8 * (3 - i % 4);
        }
        return sum;
    }
}
