package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.source.file.FileDecoder;
import io.github.jizhun.source.file.SourceReporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A content file as it stands on the disk.
 *
 * @param name as in a position
 * @param bytes none of a file that is too large
 */
record WrittenFile(String name, byte[] bytes, boolean isTooLarge) {
    /** In bytes. The largest standard has some hundred kilobytes; a larger file is no content but an accident. */
    private static final int LARGEST = 16 * 1024 * 1024;

    static WrittenFile read(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            boolean isTooLarge = bytes.length > LARGEST;
            return new WrittenFile(name, isTooLarge ? new byte[0] : bytes, isTooLarge);
        }
    }

    /** Its lines. They are seldom wanted: under findings. What is wrong with them was reported when the file was read. */
    List<String> lines() {
        return isTooLarge
                ? List.of()
                : FileDecoder.decode(bytes, name, new SourceReporter(new Diagnostics()))
                        .lines();
    }
}
