package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.MediaFile;
import io.github.jizhun.model.StandardCode;
import io.github.jizhun.source.file.SourceReporter;
import io.github.jizhun.text.OsFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One folder of content, listed in the order of names. What does not belong there is reported once; a file whose name is nearly
 * that of an expected one is taken for it.
 */
final class ContentFolder {
    /** How the names of files of prose end. */
    static final String PROSE_ENDING = ".md";

    /** How the names of files of courses end. JSON is YAML. */
    static final Pattern COURSE_ENDING = Pattern.compile("\\.(yaml|json)$");

    /** Names that a page or course may have whatever others are called. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]+(?:\\.[a-z]+)+");

    private static final Pattern OWN_CODE = Pattern.compile("code:\\s*[\"']?([\\w-]+)[\"']?\\s*");

    private final String shownAs;
    private final Diagnostics diagnostics;
    private final SourceReporter findings;
    private final SortedMap<String, Path> entries = new TreeMap<>();

    /**
     * Lists a folder.
     *
     * @param shownAs its path as the maintainer would type it
     */
    ContentFolder(Path folder, String shownAs, Diagnostics diagnostics) {
        this.shownAs = shownAs;
        this.diagnostics = diagnostics;
        this.findings = new SourceReporter(diagnostics);
        try (Stream<Path> listed = Files.list(folder)) {
            listed.forEach(entry -> entries.put(entry.getFileName().toString(), entry));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        entries.keySet().removeIf(OsFiles::isIgnorable);
    }

    /** A file or folder in it. */
    record Entry(String name, Path path, String shownAs) {
        Position start() {
            return Position.startOf(shownAs);
        }
    }

    /**
     * What was found of the files and folders that were looked for.
     *
     * @param missing what is not there and has not been reported in another way
     */
    record Taken(List<Entry> entries, List<String> missing) {
        /** A file or folder by its proper name. */
        Optional<Entry> find(String name) {
            return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
        }
    }

    /** Takes the only files and folders that may be here; what else there is, is reported. */
    Taken take(List<String> files, List<String> folders) {
        List<String> known = Stream.concat(files.stream(), folders.stream()).toList();
        List<Entry> taken = new ArrayList<>();
        List<String> missing = new ArrayList<>(known);
        for (String name : known) {
            Optional.ofNullable(entries.get(name))
                    .filter(path -> files.contains(name) ? isFile(path) : isFolder(path))
                    .ifPresent(path -> {
                        taken.add(entry(path));
                        missing.remove(name);
                        entries.remove(name);
                    });
        }
        for (Entry stranger : all()) {
            Optional<String> original = CopyName.of(stranger.name(), known);
            if (original.isPresent() && !missing.contains(original.get())) {
                reportCopy(stranger, original.get());
                continue;
            }
            Optional<String> nearest = NearestMatch.to(bare(stranger.name()), missing);
            // Whatever it is, it has the missing one's place: one mistake, one finding.
            nearest.ifPresent(missing::remove);
            boolean file = isFile(stranger.path());
            if (!file && !isFolder(stranger.path())) {
                reportSpecial(stranger);
            } else if (nearest.isPresent() && files.contains(nearest.get()) == file) {
                findings.report(Rule.UNKNOWN_FILE, "near", stranger.start(), 1, "", stranger.name(), nearest.get());
                taken.add(new Entry(nearest.get(), stranger.path(), stranger.shownAs()));
            } else {
                findings.report(Rule.UNKNOWN_FILE, stranger.start(), 1, "", stranger.name(), String.join(", ", known));
            }
        }
        return new Taken(List.copyOf(taken), List.copyOf(missing));
    }

    /** Takes all files whose names end in {@code .md}; what else there is, is reported. */
    List<Entry> takeProse() {
        return takeAll(path -> isFile(path) && path.toString().endsWith(PROSE_ENDING), "prose");
    }

    /** Takes all files of prose, those in its folders too, whose names then begin with the folder's and {@code /}. */
    List<Entry> takePages() {
        List<Entry> inFolders = new ArrayList<>();
        for (Entry folder :
                all().stream().filter(entry -> isFolder(entry.path())).toList()) {
            entries.remove(folder.name());
            new ContentFolder(folder.path(), folder.shownAs(), diagnostics)
                    .takeProse().stream()
                            .map(page -> new Entry(folder.name() + "/" + page.name(), page.path(), page.shownAs()))
                            .forEach(inFolders::add);
        }
        return Stream.concat(takeProse().stream(), inFolders.stream()).toList();
    }

    /** Takes all files whose names end in {@code .yaml} or {@code .json}; what else there is, is reported. */
    List<Entry> takeCourses() {
        return takeAll(
                path -> isFile(path) && COURSE_ENDING.matcher(path.toString()).find(), "courses");
    }

    /** Takes all files, those of the folders in it included; what else there is, is reported. */
    List<Entry> takeTree() {
        List<Entry> taken = new ArrayList<>();
        for (Entry entry : all()) {
            if (isFile(entry.path())) {
                taken.add(entry);
            } else if (isFolder(entry.path())) {
                taken.addAll(new ContentFolder(entry.path(), entry.shownAs(), diagnostics).takeTree());
            } else {
                reportSpecial(entry);
            }
        }
        return taken;
    }

    /** Takes all folders; what else there is, is reported. */
    List<Entry> takeFolders() {
        return takeAll(this::isFolder, "standards");
    }

    /** Reports what is only the copy of something beside it: two of the same would be a mistake in every line. */
    private void reportCopy(Entry copy, String original) {
        findings.report(Rule.UNKNOWN_FILE, "copy", copy.start(), 1, "", copy.name(), original);
    }

    private Optional<String> originalOf(Entry entry) {
        return Optional.of(entry.name())
                .filter(name -> !PLAIN.matcher(name).matches())
                .flatMap(name -> CopyName.of(name, entries.keySet()))
                .filter(original -> !original.equals(entry.name()))
                .or(() -> sameStandard(entry));
    }

    /** The folder beside it whose name is the code in this one's {@code standard.yaml}. */
    private Optional<String> sameStandard(Entry entry) {
        Path standard = entry.path().resolve("standard.yaml");
        if (new StandardCode(entry.name()).isSound() || !isFile(standard)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(standard)) {
            return lines.map(OWN_CODE::matcher)
                    .filter(Matcher::matches)
                    .map(code -> code.group(1))
                    .findFirst()
                    .filter(entries::containsKey);
        } catch (IOException | UncheckedIOException e) {
            // The reader of the file reports what is wrong with it.
            return Optional.empty();
        }
    }

    private List<Entry> takeAll(Predicate<Path> fits, String variant) {
        List<Entry> taken = new ArrayList<>();
        for (Entry entry : all()) {
            Optional<String> original = originalOf(entry);
            if (original.isPresent()) {
                reportCopy(entry, original.get());
            } else if (fits.test(entry.path())) {
                taken.add(entry);
            } else if (isFile(entry.path()) || isFolder(entry.path())) {
                boolean isMedia = variant.equals("prose")
                        && MediaFile.isKnown(entry.name())
                        && !entry.name().endsWith(".txt");
                findings.report(Rule.UNKNOWN_FILE, isMedia ? "media" : variant, entry.start(), 1, "", entry.name());
            } else {
                reportSpecial(entry);
            }
        }
        return taken;
    }

    private List<Entry> all() {
        return entries.values().stream().map(this::entry).toList();
    }

    private Entry entry(Path path) {
        String name = path.getFileName().toString();
        return new Entry(name, path, shownAs + "/" + name);
    }

    /** Links, pipes and devices are not read: content must be the same wherever its folder is copied to. */
    private void reportSpecial(Entry entry) {
        findings.report(Rule.UNKNOWN_FILE, "special", entry.start(), 1, "", entry.name());
    }

    private boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** A file name without what Windows hides or adds: case, a second ending, the short form of an ending. */
    private static String bare(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceFirst("(?<=\\.\\w{2,4})\\.txt$", "");
        return bare.replaceFirst("\\.yml$", ".yaml");
    }
}
