package io.github.jizhun.publish;

import io.github.jizhun.cache.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a part of the site that was made: of what, which files it has, and what its pages rely on elsewhere. As a text
 * file, so that the next build can determine whether the part may stay as it is.
 *
 * @param fingerprint names the state of all that the part was made of
 * @param labels what its maker noted, words without spaces
 * @param files its files, by path
 * @param targets what its pages link to outside it
 */
record SliceRecord(String fingerprint, List<String> labels, List<Entry> files, List<LinkCheck.Target> targets) {
    private static final String SEPARATOR = "\t";

    /**
     * A file of the part.
     *
     * @param path from the site's root
     * @param size in bytes
     * @param sum its digest: files are damaged by accident, not by attack
     * @param time when it was last written, as exactly as the system reports it: a file that still has its size and this time is not
     *     read again
     */
    record Entry(String path, long size, String sum, long time) {
        /**
         * The entry of a file.
         *
         * @param file where it was written
         */
        static Entry of(String path, byte[] bytes, Path file) throws IOException {
            return new Entry(path, bytes.length, Checksum.of(bytes), time(Files.getLastModifiedTime(file)));
        }

        /** The entry with the file's present time; empty where a site no longer has the file as it was made. */
        Optional<Entry> in(Path site) {
            Path file = site.resolve(path);
            try {
                BasicFileAttributes now =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                long present = time(now.lastModifiedTime());
                boolean isSame = now.isRegularFile()
                        && now.size() == size
                        && (present == time
                                || Checksum.of(Files.readAllBytes(file)).equals(sum));
                return isSame ? Optional.of(new Entry(path, size, sum, present)) : Optional.empty();
            } catch (IOException e) {
                // Whatever is there, the file is made again.
                return Optional.empty();
            }
        }

        private static long time(FileTime time) {
            return time.to(TimeUnit.NANOSECONDS);
        }
    }

    /** The record with its files' present times; empty where a site no longer has all of them as they were made. */
    Optional<SliceRecord> in(Path site) {
        List<Entry> found = new ArrayList<>();
        for (Entry file : files) {
            Optional<Entry> present = file.in(site);
            if (present.isEmpty()) {
                return Optional.empty();
            }
            found.add(present.get());
        }
        return Optional.of(new SliceRecord(fingerprint, labels, found, targets));
    }

    /** Reads a record; empty where there is none, or not as it was written. */
    static Optional<SliceRecord> read(Path file) {
        return ChecksummedFile.read(file).flatMap(SliceRecord::of);
    }

    private static Optional<SliceRecord> of(byte[] bytes) {
        try {
            String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
            List<Entry> files = new ArrayList<>();
            List<LinkCheck.Target> targets = new ArrayList<>();
            for (String line : Arrays.asList(lines).subList(2, lines.length)) {
                String[] cells = line.split(SEPARATOR, -1);
                if (cells.length == 2) {
                    targets.add(LinkCheck.Target.of(cells[0], cells[1]));
                } else {
                    SitePath.require(cells[3]);
                    files.add(new Entry(cells[3], Long.parseLong(cells[1]), cells[0], Long.parseLong(cells[2])));
                }
            }
            return Optional.of(new SliceRecord(lines[0], List.of(lines[1].split(" ")), files, targets));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // Another version's, say: the part is made again.
            return Optional.empty();
        }
    }

    /** Writes the record. */
    Path write(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(fingerprint).append('\n').append(String.join(" ", labels)).append('\n');
        for (Entry entry : files) {
            line(text, entry.sum(), entry.size(), entry.time(), entry.path());
        }
        for (LinkCheck.Target target : targets) {
            line(text, target.path(), target.fragment());
        }
        return ChecksummedFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder text, Object... cells) {
        text.append(Stream.of(cells).map(String::valueOf).collect(Collectors.joining(SEPARATOR)))
                .append('\n');
    }

    /** The paths of all files. */
    Collection<String> paths() {
        return files.stream().map(Entry::path).toList();
    }
}
