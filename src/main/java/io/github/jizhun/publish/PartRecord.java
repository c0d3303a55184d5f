package io.github.jizhun.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What is known of a part of the site that was made: of what, which files it has, and what its pages rely on elsewhere. As a text
 * file, so that the next build can tell whether the part may stay as it is.
 *
 * @param fingerprint names the state of all that the part was made of
 * @param labels what its maker noted, words without blanks
 * @param files its files, by path
 * @param targets what its pages link to outside it
 */
record PartRecord(String fingerprint, List<String> labels, List<Entry> files, List<LinkCheck.Target> targets) {
    private static final String SEPARATOR = "\t";
    private static final int HEX = 16;

    /**
     * A file of the part.
     *
     * @param path from the site's root
     * @param size in bytes
     * @param sum its CRC-32: files are damaged by accident, not by attack
     */
    record Entry(String path, long size, long sum) {
        /** The entry of a file. */
        static Entry of(String path, byte[] bytes) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return new Entry(path, bytes.length, sum.getValue());
        }

        /** Whether a site still has the file as it was made. */
        boolean isIn(Path site) throws IOException {
            Path file = site.resolve(path);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == size
                    && of(path, Files.readAllBytes(file)).equals(this);
        }
    }

    /** Reads a record; empty where there is none, or none that can be understood. */
    static Optional<PartRecord> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<Entry> files = new ArrayList<>();
            List<LinkCheck.Target> targets = new ArrayList<>();
            for (String line : lines.subList(2, lines.size())) {
                String[] cells = line.split(SEPARATOR, -1);
                if (cells.length == 2) {
                    targets.add(LinkCheck.Target.of(cells[0], cells[1]));
                } else {
                    files.add(new Entry(cells[2], Long.parseLong(cells[1]), Long.parseLong(cells[0], HEX)));
                }
            }
            return Optional.of(new PartRecord(lines.get(0), List.of(lines.get(1).split(" ")), files, targets));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // The part is made anew.
            return Optional.empty();
        }
    }

    /** Writes the record. */
    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(fingerprint).append('\n').append(String.join(" ", labels)).append('\n');
        for (Entry entry : files) {
            text.append(Long.toHexString(entry.sum()))
                    .append(SEPARATOR)
                    .append(entry.size())
                    .append(SEPARATOR);
            text.append(entry.path()).append('\n');
        }
        for (LinkCheck.Target target : targets) {
            text.append(target.path())
                    .append(SEPARATOR)
                    .append(target.fragment())
                    .append('\n');
        }
        Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The size of all files together. */
    long bytes() {
        return files.stream().mapToLong(Entry::size).sum();
    }

    /** The paths of all files. */
    Collection<String> paths() {
        return files.stream().map(Entry::path).toList();
    }
}
