package io.github.jizhun.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time passes as these tests let it: while the watch naps, the editor does the next of its steps. */
class FolderWatchTest {
    @TempDir
    private Path folder;

    private final Queue<Step> steps = new ArrayDeque<>();
    private Path file;
    private FolderWatch watch;

    private interface Step {
        void run() throws IOException;
    }

    @BeforeEach
    void watch() throws IOException {
        file = Files.writeString(folder.resolve("duties.yaml"), "old");
        watch = new FolderWatch(List.of(folder, folder.resolve("none")), time -> {
            try {
                // Without a step left the watch would wait for ever.
                steps.remove().run();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void nothing() {}

    /** What is left of the steps that were to come. */
    private int left(Step... coming) throws InterruptedException {
        steps.addAll(List.of(coming));
        watch.await();
        return steps.size();
    }

    @Test
    void aSaveIsNoticedAtTheNextLookAndReportedWhenTwoMoreAreTheSame() throws InterruptedException {
        assertEquals(1, left(() -> Files.writeString(file, "new text"), this::nothing, this::nothing, this::nothing));
    }

    @Test
    void aSaveInSeveralStepsIsReportedOnceAtItsEnd() throws InterruptedException {
        Path part = folder.resolve("duties.yaml.tmp");
        Path kept = folder.resolve("duties.yaml~");
        assertEquals(
                0,
                left(
                        this::nothing,
                        () -> Files.writeString(part, "n"),
                        () -> Files.writeString(part, "new text"),
                        this::nothing,
                        () -> Files.move(file, kept),
                        () -> Files.move(part, file, StandardCopyOption.ATOMIC_MOVE),
                        this::nothing,
                        () -> Files.delete(kept),
                        this::nothing,
                        this::nothing));
    }

    @Test
    void filesBehindSymbolicLinksAreWatchedAndACircleIsNone(@TempDir Path elsewhere) throws Exception {
        Path real = Files.createDirectory(elsewhere.resolve("real"));
        Files.createSymbolicLink(folder.resolve("link"), real);
        Files.createSymbolicLink(real.resolve("circle"), folder);
        watch();
        assertEquals(0, left(() -> Files.writeString(real.resolve("new"), "new"), this::nothing, this::nothing));
    }

    @Test
    void whatIsSavedWhileTheSiteIsMadeIsReportedNext() throws IOException, InterruptedException {
        assertEquals(0, left(() -> Files.writeString(file, "new text"), this::nothing, this::nothing));
        Files.writeString(file, "newer text");
        assertEquals(0, left(this::nothing, this::nothing, this::nothing));
    }
}
