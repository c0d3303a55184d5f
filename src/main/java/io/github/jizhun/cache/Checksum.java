package io.github.jizhun.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A 64-bit checksum of a sequence of strings. Not cryptographic. Two check sums that processors compute:
 * nobody gains by forging a text, and a cryptographic digest of as much is a noticeable part of a short build.
 */
public final class Checksum {
    private static final int BLOCK = 1 << 16;

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    Checksum() {}

    /** The digest of some texts in their order. */
    public static String of(Iterable<String> texts) {
        Checksum digest = new Checksum();
        byte[] end = {0};
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.add(bytes, bytes.length);
            digest.add(end, 1);
        }
        return digest.word();
    }

    /** The digest of some bytes. */
    public static String of(byte[] bytes) {
        return word(sum(bytes, bytes.length));
    }

    /** The digest of the first bytes, as a number. */
    public static long sum(byte[] bytes, int length) {
        Checksum digest = new Checksum();
        digest.add(bytes, length);
        return digest.sum();
    }

    /**
     * The digest of a file.
     *
     * @throws IOException if it cannot be read
     */
    public static String of(Path file) throws IOException {
        Checksum digest = new Checksum();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(block); length >= 0; length = in.read(block)) {
                digest.add(block, length);
            }
        }
        return digest.word();
    }

    /** Adds the first bytes. */
    void add(byte[] bytes, int length) {
        one.update(bytes, 0, length);
        other.update(bytes, 0, length);
    }

    /** The digest of what was added. */
    String word() {
        return word(sum());
    }

    private long sum() {
        return one.getValue() << Integer.SIZE | other.getValue();
    }

    private static String word(long sum) {
        return Long.toHexString(sum);
    }
}
