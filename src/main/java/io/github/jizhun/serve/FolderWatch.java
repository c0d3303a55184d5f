package io.github.jizhun.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Notices that files below some folders changed, by looking at their times and sizes again and again: that works the same on every
 * system and on network drives, where notices from the system come late or never.
 */
public final class FolderWatch {
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(60);
    /** A look at thousands of files must not keep a core busy. */
    private static final int SHARE = 10;

    private final List<Path> folders;
    private Map<Path, State> seen;

    private record State(FileTime changed, long size) {}

    /** A watch on folders from now on; one that does not exist is empty. */
    public FolderWatch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.seen = look();
    }

    /** Waits until something changed since the last time, and then until it changes no more: editors save in several steps. */
    public void await() throws InterruptedException {
        Map<Path, State> before = seen;
        Map<Path, State> now = pause();
        while (now.equals(before)) {
            now = pause();
        }
        for (seen = pause(); !seen.equals(now); seen = pause()) {
            now = seen;
        }
    }

    private Map<Path, State> pause() throws InterruptedException {
        long start = System.nanoTime();
        Map<Path, State> found = look();
        TimeUnit.NANOSECONDS.sleep(Math.max(BETWEEN_LOOKS, SHARE * (System.nanoTime() - start)));
        return found;
    }

    private Map<Path, State> look() {
        Map<Path, State> found = new HashMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        found.put(file, new State(attributes.lastModifiedTime(), attributes.size()));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        // It went away just now, which the next look shows.
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }
}
