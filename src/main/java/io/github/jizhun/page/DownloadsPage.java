package io.github.jizhun.page;

import io.github.jizhun.site.DataFile;
import java.util.List;
import java.util.Locale;

/** What the page of downloads shows. */
public record DownloadsPage(List<FileView> files) {
    /**
     * A data file in the interface's language.
     *
     * @param purpose what it is for
     * @param fields its columns or members; empty where another file describes it
     */
    public record FileView(String name, String address, long bytes, String purpose, List<FieldView> fields) {
        static FileView of(DataFile file, String language) {
            return new FileView(
                    file.name(),
                    file.address(),
                    file.bytes(),
                    file.purpose().in(language),
                    file.fields().stream()
                            .map(field ->
                                    new FieldView(field.name(), field.meaning().in(language)))
                            .toList());
        }

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

    /** A column or member and what it means. */
    public record FieldView(String name, String meaning) {}
}
