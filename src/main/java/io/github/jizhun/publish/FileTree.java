package io.github.jizhun.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class FileTree {
    private FileTree() {}

    /**
     * How many files there are in a tree, counted by all cores: all that is in its folders, less those. To look at each for what it is
     * takes longer than all else here.
     *
     * @param folders all in which there are files; those above them need not be named
     */
    static long count(Path root, Collection<Path> folders) throws IOException {
        Set<Path> all = new HashSet<>(Set.of(root));
        for (Path folder : folders) {
            Path above = folder;
            while (all.add(above)) {
                above = above.getParent();
            }
        }
        try {
            long inside = all.parallelStream().mapToLong(FileTree::countIn).sum();
            return inside - (all.size() - 1);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long countIn(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.count();
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
            try (Stream<Path> inside = Files.list(folder)) {
                inside.toList().parallelStream().forEach(FileTree::deleteOne);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        Files.delete(folder);
    }

    /** Deletes of a folder what can be deleted; whether that was all. */
    static boolean deleteWhatCanBe(Path folder) {
        try {
            delete(folder);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void deleteOne(Path path) {
        try {
            deleteTree(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteTree(Path path) throws IOException {
        // Most are files, and go without another look at what they are; a folder goes thus only if it is empty.
        if (path.toFile().delete()) {
            return;
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(path)) {
                for (Path each : inside) {
                    deleteTree(each);
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
        }
        Files.delete(path);
    }
}
