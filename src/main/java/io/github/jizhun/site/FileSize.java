package io.github.jizhun.site;

import java.util.Locale;

/** The size of a file as people read it, in units of 1,000 bytes: {@code 12 KB}, {@code 1.4 MB}. */
public final class FileSize {
    private FileSize() {}

    public static String of(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1000.0) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
