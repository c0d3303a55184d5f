package io.github.jizhun.page;

import java.util.List;
import java.util.Locale;

/**
 * A data file that readers can take from the site.
 *
 * @param name the file's name
 * @param address from the site's root
 * @param bytes its size
 * @param purpose the label key of what it is for and how to use it: {@code <purpose>.for}, {@code <purpose>.how}
 * @param columns its columns or fields; empty where its form is told elsewhere
 */
public record DataFileView(String name, String address, long bytes, String purpose, List<Column> columns) {
    /** A column and what it means, in the interface's language. */
    public record Column(String name, String meaning) {}

    /** The size as people read it, in units of 1,000 bytes. */
    public String size() {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1000.0) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
