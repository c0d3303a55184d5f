package io.github.jizhun.publish;

import io.github.jizhun.cache.Checksum;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that ends with the checksum of all before it, in hexadecimal digits, so that one that was damaged or cut is not taken for
 * what was written.
 */
final class ChecksummedFile {
    private static final int DIGITS = 2 * Long.BYTES;

    private ChecksummedFile() {}

    /** What was written; empty where there is no such file, or not as it was written. */
    static Optional<byte[]> read(Path file) {
        return readWhole(file).map(ChecksummedFile::content);
    }

    /** The file with its checksum; empty where there is none, or not as it was written. */
    static Optional<byte[]> readWhole(Path file) {
        try {
            byte[] whole = Files.readAllBytes(file);
            int length = whole.length - DIGITS;
            boolean isSame = length >= 0 && Arrays.equals(whole, length, whole.length, sum(whole, length), 0, DIGITS);
            return Optional.of(whole).filter(any -> isSame);
        } catch (IOException e) {
            // Whatever is there, it is made again.
            return Optional.empty();
        }
    }

    /** What stands before the checksum. */
    static byte[] content(byte[] whole) {
        return Arrays.copyOf(whole, whole.length - DIGITS);
    }

    /** Writes a file with its checksum. */
    static Path write(Path file, byte[] content) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(content.length + DIGITS);
        whole.writeBytes(content);
        whole.writeBytes(sum(content, content.length));
        return Files.write(file, whole.toByteArray());
    }

    private static byte[] sum(byte[] bytes, int length) {
        return HexFormat.of().toHexDigits(Checksum.sum(bytes, length)).getBytes(StandardCharsets.US_ASCII);
    }
}
