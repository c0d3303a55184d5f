package io.github.jizhun.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A single file that readers see whole or not at all. */
final class WholeFile {
    private WholeFile() {}

    /** Writes a file in the place of an older one; on failure that stays, and nothing is left beside it. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path half = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(half, bytes);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
