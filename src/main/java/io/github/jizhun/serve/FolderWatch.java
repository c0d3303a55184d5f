package io.github.jizhun.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Notices that files below some folders changed, by looking at their times and sizes again and again: that works the same on every
 * system and on network drives, where notices from the system come late or never.
 */
public final class FolderWatch {
    /** Short, for someone waits; but a look at thousands of files must not keep a core busy. */
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(25);

    private static final int SHARE = 10;
    /** Content and templates may be links. */
    private static final Set<FileVisitOption> FOLLOWING = Set.of(FileVisitOption.FOLLOW_LINKS);
    /** The number of looks that must show the same: an editor may rest for longer than one pause between two steps of a save. */
    private static final int STEADY = 2;

    private final List<Path> folders;
    private final Pause pause;
    private Map<Path, State> seen;
    private long lookTime;

    private record State(FileTime changed, long size) {}

    /** Lets time pass from one look to the next. */
    interface Pause {
        void take(long nanoseconds) throws InterruptedException;
    }

    /** A watch on folders from now on; one that does not exist is empty. */
    public FolderWatch(List<Path> folders) {
        this(folders, TimeUnit.NANOSECONDS::sleep);
    }

    FolderWatch(List<Path> folders, Pause pause) {
        this.folders = List.copyOf(folders);
        this.pause = pause;
        this.seen = look();
    }

    /** Waits until something changed since the last time, and then until it changes no more: editors save in several steps. */
    public void await() throws InterruptedException {
        Map<Path, State> before = seen;
        while (seen.equals(before)) {
            seen = next();
        }
        for (int same = 0; same < STEADY; ) {
            Map<Path, State> now = next();
            same = now.equals(seen) ? same + 1 : 0;
            seen = now;
        }
    }

    /** A look after a pause; looked before it, what is seen would be old when it counts. */
    private Map<Path, State> next() throws InterruptedException {
        pause.take(Math.max(BETWEEN_LOOKS, SHARE * lookTime));
        return look();
    }

    private Map<Path, State> look() {
        long start = System.nanoTime();
        Map<Path, State> found = new HashMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, FOLLOWING, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        found.put(file, new State(attributes.lastModifiedTime(), attributes.size()));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        // It went away just now, which the next look shows; or links lead in a circle, which the build
                        // reports.
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        lookTime = System.nanoTime() - start;
        return found;
    }
}
