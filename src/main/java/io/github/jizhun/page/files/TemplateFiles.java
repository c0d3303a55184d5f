package io.github.jizhun.page.files;

import io.github.jizhun.cache.Checksum;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * What pages are made by: templates, words and assets. A file in the maintainer's folder takes the place of the one that the program
 * brings along under the same name; all others are the program's. Remembers which files pages were made of: those that were read,
 * through whatever links. Safe for several threads.
 */
public final class TemplateFiles {
    /** In the place of the digest of a file that the folder does not have. */
    private static final String NONE = "none";

    /** In the place of the digest of a file that was read twice and changed meanwhile. */
    private static final String CHANGED = "changed";

    private final Path folder;
    private final String shownAs;
    /** In the folder. */
    private final SortedSet<String> changed;

    private final SortedMap<String, String> read = new ConcurrentSkipListMap<>();

    private TemplateFiles(Path folder, String shownAs, SortedSet<String> changed) {
        this.folder = folder;
        this.shownAs = shownAs;
        this.changed = changed;
    }

    /**
     * The files of the program and of a folder, those after symbolic links, too.
     *
     * @param folder where a maintainer keeps changed files; need not exist
     * @param shownAs the folder as the maintainer typed it, for findings
     * @throws UncheckedIOException if the folder cannot be read, or symbolic links in it lead in a circle
     */
    public static TemplateFiles of(Path folder, String shownAs) {
        SortedSet<String> changed = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                files.filter(Files::isRegularFile)
                        .forEach(file ->
                                changed.add(folder.relativize(file).toString().replace('\\', '/')));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new TemplateFiles(folder, shownAs, changed);
    }

    /** The names of the files in the maintainer's folder: {@code parts/tree.peb}. */
    public SortedSet<String> changed() {
        return changed;
    }

    /** The names of all files that begin so. */
    public SortedSet<String> startingWith(String beginning) {
        SortedSet<String> names = new TreeSet<>(OwnTemplates.names());
        names.addAll(changed);
        names.removeIf(name -> !name.startsWith(beginning));
        return names;
    }

    /** Whether there is such a file. */
    public boolean has(String name) {
        return changed.contains(name) || OwnTemplates.names().contains(name);
    }

    /** A file, which must be there, for what no build keeps. */
    public InputStream open(String name) throws IOException {
        return changed.contains(name) ? Files.newInputStream(folder.resolve(name)) : OwnTemplates.open(name);
    }

    /** A file, which must be there, for pages. */
    public byte[] read(String name) throws IOException {
        Optional<byte[]> own = readChanged(name);
        if (own.isPresent()) {
            return own.get();
        }
        try (InputStream in = OwnTemplates.open(name)) {
            return in.readAllBytes();
        }
    }

    /** A file of the maintainer's folder, for pages; where it has none, pages rest on that. */
    public Optional<byte[]> readChanged(String name) throws IOException {
        Optional<byte[]> bytes =
                changed.contains(name) ? Optional.of(Files.readAllBytes(folder.resolve(name))) : Optional.empty();
        // One that was read twice and changed meanwhile is not what the next build finds.
        read.merge(name, bytes.map(Checksum::of).orElse(NONE), (one, other) -> one.equals(other) ? one : CHANGED);
        return bytes;
    }

    /** The files read for pages so far, each with the digest of the one in the maintainer's folder, or of none there. */
    public SortedMap<String, String> filesRead() {
        return Collections.unmodifiableSortedMap(read);
    }

    /** Whether files that were once read are still as they were. */
    public boolean holds(Map<String, String> files) {
        return files.entrySet().stream().allMatch(file -> isSame(file.getKey(), file.getValue()));
    }

    private boolean isSame(String name, String digest) {
        if (!changed.contains(name)) {
            return digest.equals(NONE);
        }
        try {
            return Checksum.of(folder.resolve(name)).equals(digest);
        } catch (IOException e) {
            return false;
        }
    }

    /** A file as findings name it; where there is none, its place in the maintainer's folder. */
    public String shown(String name) {
        boolean isOwn = !changed.contains(name) && OwnTemplates.names().contains(name);
        return (isOwn ? OwnTemplates.SHOWN_AS : shownAs) + "/" + name;
    }
}
