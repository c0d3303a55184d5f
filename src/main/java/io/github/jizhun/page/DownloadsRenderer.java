package io.github.jizhun.page;

import io.github.jizhun.model.Download;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.FileSize;
import java.util.ArrayList;
import java.util.List;

/** Makes the page from which readers take a standard along. */
public final class DownloadsRenderer {
    private final PageContext context;
    private final List<DataFile> files;

    public DownloadsRenderer(PageContext context, List<DataFile> files) {
        this.context = context;
        this.files = files;
    }

    public void render() {
        context.make(
                "downloads",
                context.say("downloads"),
                context.say("downloads.how"),
                List.of(
                        context.section("people", "downloads.people"),
                        context.section("courses", "downloads.courses"),
                        context.section("systems", "downloads.systems")),
                DownloadsPage.of(
                        files,
                        context.view().site().settings().downloads().offers(Download.PDF)
                                && context.view().site().font().isEmpty(),
                        Address.DICTIONARY));
    }

    /**
     * What the page of downloads shows.
     *
     * @param people files to be read or printed
     * @param courses files to plan a course with
     * @param systems files for programs
     * @param withoutFont whether there is no PDF only because no font was found
     * @param dictionary the page that says what columns and members mean
     */
    public record DownloadsPage(
            List<Offer> people, List<Offer> courses, List<Offer> systems, boolean withoutFont, String dictionary) {
        static DownloadsPage of(List<DataFile> files, boolean withoutFont, String dictionary) {
            return new DownloadsPage(
                    offers(files, DataFile.Use.PEOPLE),
                    offers(files, DataFile.Use.COURSES),
                    offers(files, DataFile.Use.SYSTEMS),
                    withoutFont,
                    dictionary);
        }

        private static List<Offer> offers(List<DataFile> files, DataFile.Use use) {
            List<Offer> offers = new ArrayList<>();
            files.stream()
                    .filter(file -> file.use() == use)
                    .map(DataFile::kind)
                    .distinct()
                    .forEach(kind -> offers.add(new Offer(
                            kind,
                            views(files.stream()
                                    .filter(file -> file.kind().equals(kind))
                                    .toList()),
                            files.stream()
                                    .anyMatch(file -> file.kind().equals(kind)
                                            && !file.fields().isEmpty()))));
            return offers;
        }

        /** The first file of each part, with the others that hold the same in another format. */
        private static List<FileView> views(List<DataFile> files) {
            return files.stream()
                    .map(DataFile::part)
                    .distinct()
                    .map(part -> {
                        List<FileView> same = files.stream()
                                .filter(file -> file.part().equals(part))
                                .map(FileView::of)
                                .toList();
                        return same.get(0).with(same.subList(1, same.size()));
                    })
                    .toList();
        }

        /**
         * Files of one kind.
         *
         * @param kind the labels that begin with {@code file.<kind>} say what it is
         * @param explained whether the dictionary says what its columns or members mean
         */
        public record Offer(String kind, List<FileView> files, boolean explained) {}

        /**
         * A file.
         *
         * @param part which part of the standard it holds; empty where there is one file of its kind
         * @param saveAs the name under which a browser should keep it
         * @param others the same in other formats
         */
        public record FileView(
                String address, String name, String part, String saveAs, long bytes, List<FileView> others) {
            static FileView of(DataFile file) {
                return new FileView(file.address(), file.name(), file.part(), file.saveAs(), file.bytes(), List.of());
            }

            private FileView with(List<FileView> more) {
                return new FileView(address, name, part, saveAs, bytes, more);
            }

            /** The format by the ending of its name: the label that begins with {@code format.} says what it is. */
            public String format() {
                return name.substring(name.lastIndexOf('.') + 1);
            }

            /** The size as people read it. */
            public String size() {
                return FileSize.of(bytes);
            }
        }
    }
}
