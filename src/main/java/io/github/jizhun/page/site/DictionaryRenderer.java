package io.github.jizhun.page.site;

import io.github.jizhun.site.Address;
import io.github.jizhun.site.DataFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the page that says what the columns and members of the data files mean; they mean the same for every standard. */
final class DictionaryRenderer {
    private final SiteContext context;
    private final List<List<DataFile>> files;

    /**
     * A renderer.
     *
     * @param files data files of standards, of enough to show each kind there is
     */
    DictionaryRenderer(SiteContext context, List<List<DataFile>> files) {
        this.context = context;
        this.files = files;
    }

    void render() {
        DictionaryPage page =
                DictionaryPage.of(files, context.catalogue().site().language().value());
        context.make(
                "data-dictionary",
                Address.DICTIONARY,
                context.say("dictionary"),
                context.say("dictionary.how"),
                page.kinds().stream()
                        .map(kind -> context.section(kind.kind(), "file." + kind.kind()))
                        .toList(),
                page);
    }

    /** What the page of columns and members shows: each kind of file once. */
    public record DictionaryPage(List<FileKind> kinds) {
        /**
         * The kinds of files that have columns or members.
         *
         * @param standards the files of each standard
         */
        static DictionaryPage of(Collection<List<DataFile>> standards, String language) {
            Map<String, FileKind> kinds = new LinkedHashMap<>();
            standards.forEach(files -> files.stream()
                    .filter(file -> !file.fields().isEmpty())
                    .forEach(file -> kinds.computeIfAbsent(file.kind(), kind -> FileKind.of(file, language))));
            return new DictionaryPage(List.copyOf(kinds.values()));
        }

        /**
         * A kind of file.
         *
         * @param kind the label {@code file.<kind>} names it
         */
        public record FileKind(String kind, List<FieldView> fields) {
            private static FileKind of(DataFile file, String language) {
                return new FileKind(
                        file.kind(),
                        file.fields().stream()
                                .map(field -> new FieldView(
                                        field.name(), field.meaning().in(language)))
                                .toList());
            }
        }

        /** A column or member and what it means. */
        public record FieldView(String name, String meaning) {}
    }
}
