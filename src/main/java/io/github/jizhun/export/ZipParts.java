package io.github.jizhun.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a zip in memory by its directory (APPNOTE.TXT 4.3.12). The JDK reads zips in memory only from the front, and so not those
 * whose sizes stand in the directory alone, as the workbook library writes them.
 */
public final class ZipParts {
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;

    private ZipParts() {}

    /** The parts by name, unpacked. */
    public static Map<String, byte[]> read(byte[] zip) {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        if (end < 0 || in.getInt(end) != END_OF_DIRECTORY) {
            throw new IllegalArgumentException("no zip, or one with a comment");
        }
        int count = Short.toUnsignedInt(in.getShort(end + 10));
        int entry = in.getInt(end + 16);
        Map<String, byte[]> parts = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            int nameLength = Short.toUnsignedInt(in.getShort(entry + 28));
            String name = new String(zip, entry + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            parts.put(name, unpack(in, in.getInt(entry + 42), in.getInt(entry + 20), in.getInt(entry + 24)));
            entry += ENTRY_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(in.getShort(entry + 30))
                    + Short.toUnsignedInt(in.getShort(entry + 32));
        }
        return parts;
    }

    private static byte[] unpack(ByteBuffer in, int local, int packed, int size) {
        int from = local
                + LOCAL_LENGTH
                + Short.toUnsignedInt(in.getShort(local + 26))
                + Short.toUnsignedInt(in.getShort(local + 28));
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(in.array(), from, packed);
            byte[] unpacked = new byte[size];
            if (inflater.inflate(unpacked) != size) {
                throw new IllegalArgumentException("a part of the zip is shorter than its directory says");
            }
            return unpacked;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a part of the zip cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
