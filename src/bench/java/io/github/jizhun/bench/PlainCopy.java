package io.github.jizhun.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes the files of a site, by all cores, and nothing else: what the disk takes. */
final class PlainCopy {
    private PlainCopy() {}

    /** Copies the first folder to the second. */
    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        try (Stream<Path> folders = Files.walk(from).filter(Files::isDirectory)) {
            folders.forEach(folder -> make(to.resolve(from.relativize(folder))));
        }
        try (Stream<Path> files = Files.walk(from).filter(Files::isRegularFile)) {
            files.parallel().forEach(file -> copy(file, to.resolve(from.relativize(file))));
        }
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.write(to, Files.readAllBytes(from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
