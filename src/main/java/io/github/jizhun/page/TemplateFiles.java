package io.github.jizhun.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What pages are made by: templates, words and assets. A file in the maintainer's folder takes the place of the one that the program
 * brings along under the same name; all others are the program's.
 */
public final class TemplateFiles {
    private final Path folder;
    private final String shownAs;
    /** In the folder. */
    private final SortedSet<String> changed;

    private TemplateFiles(Path folder, String shownAs, SortedSet<String> changed) {
        this.folder = folder;
        this.shownAs = shownAs;
        this.changed = changed;
    }

    /**
     * The files of the program and of a folder.
     *
     * @param folder where a maintainer keeps changed files; need not exist
     * @param shownAs the folder as the maintainer typed it, for findings
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static TemplateFiles of(Path folder, String shownAs) {
        SortedSet<String> changed = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
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
    SortedSet<String> changed() {
        return changed;
    }

    /** The names of all files that begin so. */
    SortedSet<String> startingWith(String beginning) {
        SortedSet<String> names = new TreeSet<>(OwnTemplates.names());
        names.addAll(changed);
        names.removeIf(name -> !name.startsWith(beginning));
        return names;
    }

    /** Whether there is such a file. */
    boolean has(String name) {
        return changed.contains(name) || OwnTemplates.names().contains(name);
    }

    /** A file, which must be there. */
    InputStream open(String name) throws IOException {
        return changed.contains(name) ? openChanged(name) : OwnTemplates.open(name);
    }

    /** A file of the maintainer's folder. */
    InputStream openChanged(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name));
    }

    /** A file as findings name it; where there is none, its place in the maintainer's folder. */
    String shown(String name) {
        boolean isOwn = !changed.contains(name) && OwnTemplates.names().contains(name);
        return (isOwn ? OwnTemplates.SHOWN_AS : shownAs) + "/" + name;
    }
}
