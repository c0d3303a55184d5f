package io.github.jizhun.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A 64-bit checksum, of two that processors compute. Not cryptographic: nobody gains by forging a text, and a cryptographic digest
 * of as much would be a noticeable part of a short build.
 */
public final class Checksum {
    private static final int BLOCK = 1 << 16;

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    Checksum() {}

    /** The checksum of some texts in their order. */
    public static String of(Iterable<String> texts) {
        Checksum checksum = new Checksum();
        byte[] end = {0};
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            checksum.add(bytes, bytes.length);
            checksum.add(end, 1);
        }
        return checksum.text();
    }

    /** The checksum of some bytes. */
    public static String of(byte[] bytes) {
        return text(sum(bytes, bytes.length));
    }

    /** The checksum of the first bytes, as a number. */
    public static long sum(byte[] bytes, int length) {
        Checksum checksum = new Checksum();
        checksum.add(bytes, length);
        return checksum.sum();
    }

    /**
     * The checksum of a file.
     *
     * @throws IOException if it cannot be read
     */
    public static String of(Path file) throws IOException {
        Checksum checksum = new Checksum();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(block); length >= 0; length = in.read(block)) {
                checksum.add(block, length);
            }
        }
        return checksum.text();
    }

    /** Adds the first bytes. */
    void add(byte[] bytes, int length) {
        one.update(bytes, 0, length);
        other.update(bytes, 0, length);
    }

    /** The checksum of what was added. */
    String text() {
        return text(sum());
    }

    private long sum() {
        return one.getValue() << Integer.SIZE | other.getValue();
    }

    private static String text(long sum) {
        return Long.toHexString(sum);
    }
}
