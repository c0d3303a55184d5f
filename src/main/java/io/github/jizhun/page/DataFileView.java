package io.github.jizhun.page;

import io.github.jizhun.site.DataFile;
import java.util.List;
import java.util.Locale;

/**
 * A data file that readers can take from the site.
 *
 * @param name the file's name
 * @param address from the site's root
 * @param size as people read it
 * @param purpose what it is for, in the interface's language
 * @param columns its columns or members; empty where its form is told elsewhere
 */
public record DataFileView(String name, String address, String size, String purpose, List<Column> columns) {
    /** A column and what it means, in the interface's language. */
    public record Column(String name, String meaning) {}

    static DataFileView of(DataFile file, String language) {
        return new DataFileView(
                file.name(),
                file.address(),
                size(file.bytes()),
                file.purpose().in(language),
                file.fields().stream()
                        .map(field -> new Column(field.name(), field.meaning().in(language)))
                        .toList());
    }

    /** In units of 1,000 bytes. */
    private static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1000.0) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
