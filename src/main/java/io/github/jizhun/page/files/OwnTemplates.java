package io.github.jizhun.page.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The templates, words and assets that the program brings along. */
public final class OwnTemplates {
    /** How they are named in findings. */
    static final String SHOWN_AS = "jizhun.jar!/site-templates";

    private static final String FOLDER = "site-templates/";

    private static final SortedSet<String> NAMES = list();

    private OwnTemplates() {}

    /** The names of all files, from their folder on: {@code parts/tree.peb}. */
    public static SortedSet<String> names() {
        return NAMES;
    }

    /** A file; must be one of the {@link #names}. */
    public static InputStream open(String name) {
        return OwnTemplates.class.getResourceAsStream("/" + FOLDER + name);
    }

    private static SortedSet<String> list() {
        URL layout = OwnTemplates.class.getResource("/" + FOLDER + "layout.peb");
        try {
            URLConnection place = layout.openConnection();
            if (place instanceof JarURLConnection jar) {
                return names(jar.getJarFile().stream()
                        .filter(entry -> !entry.isDirectory())
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(FOLDER))
                        .map(name -> name.substring(FOLDER.length())));
            }
            // The program is unpacked, as in its tests.
            Path folder = Path.of(layout.toURI()).getParent();
            try (Stream<Path> files = Files.walk(folder)) {
                return names(files.filter(Files::isRegularFile)
                        .map(file -> folder.relativize(file).toString().replace('\\', '/')));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedSet<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }
}
