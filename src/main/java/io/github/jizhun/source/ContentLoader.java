package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Course;
import io.github.jizhun.model.CourseNaming;
import io.github.jizhun.model.Ledger;
import io.github.jizhun.model.MediaFile;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.Retirement;
import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.source.ContentFolder.Entry;
import io.github.jizhun.source.file.Schema;
import io.github.jizhun.source.file.SourceReporter;
import io.github.jizhun.source.media.MediaReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a content folder. Mistakes are reported, never thrown; only a disk that cannot be read is. */
public final class ContentLoader {
    private static final String SITE = "site.yaml";
    private static final String SEARCH = "search.yaml";
    private static final String COURSE_NAMING = "course-naming.yaml";
    private static final String ADDRESSES = "addresses.txt";
    private static final String RETIRED = "retired.yaml";

    /** In the content folder. README.md is for its maintainers. */
    private static final List<String> FILES = List.of(SITE, SEARCH, COURSE_NAMING, ADDRESSES, RETIRED, "README.md");

    private static final List<String> FOLDERS = List.of("standards", "pages", "courses", MediaFile.FOLDER);

    private final Diagnostics diagnostics;
    private final FileReader files;

    private final Map<Path, byte[]> unwritten;

    private ContentLoader(Diagnostics diagnostics, Map<Path, byte[]> unwritten) {
        this.diagnostics = diagnostics;
        this.unwritten = unwritten;
        this.files = new FileReader(diagnostics, unwritten);
    }

    /**
     * Reads all content.
     *
     * @param shownAs the folder as the maintainer typed it, with {@code /}; positions begin with it
     * @throws UncheckedIOException if a file or folder cannot be read
     */
    public static LoadedContent load(Path folder, String shownAs, Diagnostics diagnostics) {
        return load(folder, shownAs, diagnostics, Map.of(), name -> true);
    }

    /**
     * Reads the content as it would be with one standard alone, and with some files changed.
     *
     * @param shownAs as above
     * @param code of the standard, which is its folder's name
     * @param unwritten what is read in the place of files on the disk
     */
    public static LoadedContent loadStandard(
            Path folder, String shownAs, String code, Map<Path, byte[]> unwritten, Diagnostics diagnostics) {
        return load(folder, shownAs, diagnostics, unwritten, code::equals);
    }

    private static LoadedContent load(
            Path folder,
            String shownAs,
            Diagnostics diagnostics,
            Map<Path, byte[]> unwritten,
            Predicate<String> standards) {
        return new ContentLoader(diagnostics, unwritten).load(folder, shownAs.replaceFirst("(?<=.)/+$", ""), standards);
    }

    private LoadedContent load(Path path, String shownAs, Predicate<String> wanted) {
        ContentFolder.Taken taken = new ContentFolder(path, shownAs, diagnostics).take(FILES, FOLDERS);
        Site site = site(taken, path, shownAs + "/" + SITE);
        SearchSettings search = taken.find(SEARCH)
                .flatMap(entry -> files.fields(entry, Schema.SEARCH))
                .map(SearchReader::read)
                .orElse(SearchSettings.NONE);
        CourseNaming naming = taken.find(COURSE_NAMING)
                .flatMap(entry -> files.fields(entry, Schema.COURSE_NAMING))
                .map(CourseNamingReader::read)
                .orElse(CourseNaming.NONE);
        Ledger ledger = ledger(taken, path, shownAs);
        List<Prose> pages = taken.find("pages")
                .map(entry -> files.prose(folder(entry).takePages()))
                .orElse(List.of());
        Optional<Entry> place = taken.find("standards");
        List<Entry> folders = place.map(entry -> folder(entry).takeFolders()).orElse(List.of()).stream()
                .filter(entry -> wanted.test(entry.name()))
                .toList();
        // Pages may be a site of their own, as a manual is.
        if (folders.isEmpty() && (place.isPresent() || pages.isEmpty())) {
            new SourceReporter(diagnostics)
                    .report(Rule.MISSING_FILE, "standards", Position.startOf(shownAs + "/standards"), 1, "");
        }
        List<Standard> standards = folders.parallelStream()
                .flatMap(entry -> StandardLoader.load(entry, diagnostics, files).stream())
                .toList();
        List<Course> courses =
                taken.find("courses").map(entry -> folder(entry).takeCourses()).orElse(List.of()).stream()
                        .flatMap(entry -> course(entry).stream())
                        .toList();
        boolean complete = standards.size() == folders.size();
        return new LoadedContent(
                new Catalogue(
                        site, search, naming, ledger, standards, courses, complete ? pages : List.of(), media(taken)),
                files.written());
    }

    private List<MediaFile> media(ContentFolder.Taken taken) {
        return taken.find(MediaFile.FOLDER)
                .map(folder -> folder(folder).takeTree().stream()
                        .flatMap(entry -> {
                            String below =
                                    entry.shownAs().substring(folder.shownAs().length());
                            return MediaReader.read(
                                    entry.path(),
                                    MediaFile.FOLDER + below,
                                    entry.shownAs(),
                                    new SourceReporter(diagnostics))
                                    .stream();
                        })
                        .toList())
                .orElse(List.of());
    }

    private Optional<Course> course(Entry entry) {
        String id = ContentFolder.COURSE_ENDING.matcher(entry.name()).replaceFirst("");
        return files.fields(entry, Schema.COURSE).map(fields -> CourseReader.read(fields, id, entry.start()));
    }

    private Site site(ContentFolder.Taken taken, Path folder, String file) {
        if (taken.missing().contains(SITE)) {
            new SourceReporter(diagnostics).report(Rule.MISSING_FILE, Position.startOf(file), 1, "", SITE);
        }
        return taken.find(SITE)
                .flatMap(entry -> files.fields(entry, Schema.SITE))
                .map(fields -> SiteReader.read(fields, folder))
                .orElse(SiteReader.unread(file));
    }

    private Ledger ledger(ContentFolder.Taken taken, Path path, String shownAs) {
        Entry retired = new Entry(RETIRED, path.resolve(RETIRED), shownAs + "/" + RETIRED);
        List<Retirement> retirements = taken.find(RETIRED)
                .or(() -> Optional.of(retired).filter(entry -> unwritten.containsKey(entry.path())))
                .flatMap(entry -> files.fields(entry, Schema.RETIRED))
                .map(LedgerReader::retirements)
                .orElse(List.of());
        return LedgerReader.read(
                shownAs + "/" + ADDRESSES, taken.find(ADDRESSES).flatMap(files::lines), retirements);
    }

    private ContentFolder folder(Entry entry) {
        return new ContentFolder(entry.path(), entry.shownAs(), diagnostics);
    }
}
