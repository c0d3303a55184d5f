package io.github.jizhun.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The table directory of one face of a font file, and the tables it names.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType: organization of an OpenType font</a>
 */
final class FontTables {
    private static final int COLLECTION = tag("ttcf");
    private static final int ENTRY = 16;
    private static final int HEAD = 12;
    /** More faces or tables than these no font has: the file is none. */
    private static final int MAX = 100;

    private final Path file;
    private final Map<String, Entry> entries;
    private final byte[] directory;

    /** Where a table stands in the file, in bytes. */
    private record Entry(long start, int length) {}

    private FontTables(Path file, Map<String, Entry> entries, byte[] directory) {
        this.file = file;
        this.entries = entries;
        this.directory = directory;
    }

    /**
     * The faces of a file; none where it is no font.
     *
     * @throws IOException if the file cannot be read
     */
    static List<FontTables> of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            List<FontTables> faces = new ArrayList<>();
            for (long start : starts(channel)) {
                face(file, channel, start).ifPresent(faces::add);
            }
            return faces;
        }
    }

    private static List<Long> starts(FileChannel channel) throws IOException {
        ByteBuffer head = read(channel, 0, HEAD);
        if (head.remaining() < HEAD || head.getInt(0) != COLLECTION) {
            return List.of(0L);
        }
        int faces = head.getInt(8);
        List<Long> starts = new ArrayList<>();
        if (faces > 0 && faces <= MAX) {
            ByteBuffer offsets = read(channel, HEAD, faces * Integer.BYTES);
            while (offsets.remaining() >= Integer.BYTES) {
                starts.add(Integer.toUnsignedLong(offsets.getInt()));
            }
        }
        return starts;
    }

    private static Optional<FontTables> face(Path file, FileChannel channel, long start) throws IOException {
        ByteBuffer head = read(channel, start, HEAD);
        if (head.remaining() < HEAD) {
            return Optional.empty();
        }
        int count = head.getShort(4) & 0xffff;
        ByteBuffer list = read(channel, start + HEAD, count > MAX ? 0 : count * ENTRY);
        byte[] directory = new byte[list.remaining()];
        list.duplicate().get(directory);
        Map<String, Entry> entries = new TreeMap<>();
        while (list.remaining() >= ENTRY) {
            String name = name(list.getInt());
            list.getInt();
            long at = Integer.toUnsignedLong(list.getInt());
            long length = Integer.toUnsignedLong(list.getInt());
            if (at + length > channel.size() || length > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            entries.put(name, new Entry(at, (int) length));
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new FontTables(file, entries, directory));
    }

    private static ByteBuffer read(FileChannel channel, long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {
            // One call need not fill the buffer.
        }
        return bytes.flip();
    }

    /** The four letters of a table's name as a number. */
    static int tag(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }

    private static String name(int tag) {
        return "" + (char) (tag >>> 24) + (char) (tag >>> 16 & 0xff) + (char) (tag >>> 8 & 0xff) + (char) (tag & 0xff);
    }

    boolean has(String table) {
        return entries.containsKey(table);
    }

    /** The names, places and checksums of all tables: two faces that share it are the same. */
    byte[] directory() {
        return directory.clone();
    }

    /**
     * A table.
     *
     * @return empty where the face has none of this name
     * @throws IOException if the file cannot be read
     */
    Optional<ByteBuffer> table(String name) throws IOException {
        Entry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return Optional.of(read(channel, entry.start(), entry.length()));
        }
    }
}
