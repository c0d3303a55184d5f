package io.github.jizhun.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class FileTree {
    private FileTree() {}

    /** How many files there are in a folder and all below it, counted by all cores. */
    static long count(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList().parallelStream()
                    .mapToLong(FileTree::countBelow)
                    .sum();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long countBelow(Path path) {
        // What the walk knows of each file tells its kind without another look.
        try (Stream<Path> files = Files.find(path, Integer.MAX_VALUE, (file, known) -> known.isRegularFile())) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder, if there is one, never what a symbolic link in it points to. What is in it goes by all cores. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> inside;
            try (Stream<Path> files = Files.list(folder)) {
                inside = files.toList();
            }
            try {
                inside.parallelStream().forEach(FileTree::deleteOne);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        Files.delete(folder);
    }

    private static void deleteOne(Path path) {
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                    if (failure != null) {
                        throw failure;
                    }
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
