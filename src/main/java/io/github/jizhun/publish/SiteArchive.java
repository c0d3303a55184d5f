package io.github.jizhun.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The published site in one file beside it, to be uploaded or handed on. The same site makes the same archive. */
final class SiteArchive {
    /**
     * One time for all files, since the true ones differ from build to build. A month later than the first one that a zip
     * can store: to that one Java adds the computer's time zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SiteArchive() {}

    /** Where the archive of a site stands: {@code target/jizhun-site.zip} for {@code target/site}. */
    static Path of(Path site) {
        return site.resolveSibling(folder(site) + ".zip");
    }

    /** The one folder in the archive of a site, as most programs name the one that they unpack into. */
    static String folder(Path site) {
        return "jizhun-" + site.getFileName();
    }

    /**
     * Packs a site in one folder, so that unpacking leaves all its files together.
     *
     * @param folder its name in the archive
     * @param archive is made, or made again
     */
    static void write(Path site, String folder, Path archive) throws IOException {
        // What stands before and after each file is written byte by byte.
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names(site)) {
                ZipEntry entry = new ZipEntry(folder + "/" + name);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(site.resolve(name), zip);
                zip.closeEntry();
            }
        }
    }

    /** The names of a site's files, in order. */
    private static List<String> names(Path site) throws IOException {
        // What the walk knows of each file gives its kind without another look.
        try (Stream<Path> files = Files.find(site, Integer.MAX_VALUE, (file, known) -> known.isRegularFile())) {
            return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
