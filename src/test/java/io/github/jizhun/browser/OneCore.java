package io.github.jizhun.browser;

import io.github.jizhun.InstalledProgram;
import io.github.jizhun.RunFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Holds a browser on one of two cores. Its processes wait for each other at every step; on a virtual machine of two cores, all of them
 * busy with several browsers, to wake a process on the other core takes a tenth of the tests' time.
 */
final class OneCore {
    private static final int CORES = 2;
    private static final AtomicInteger STARTED = new AtomicInteger();

    private OneCore() {}

    /** A script that starts a browser's driver so, and with it the browser; the driver itself where that is impossible or needless. */
    static Path of(Path driver) {
        boolean canBeHeld = InstalledProgram.onPath(List.of("taskset")).isPresent();
        if (!canBeHeld || Runtime.getRuntime().availableProcessors() != CORES) {
            return driver;
        }
        int core = STARTED.getAndIncrement() % CORES;
        try {
            // In a container the two may have other numbers.
            Path script = Files.writeString(RunFolder.make("driver").resolve("driver"), """
                    #!/bin/sh
                    taskset -c %1$d true 2> /dev/null && exec taskset -c %1$d "%2$s" "$@"
                    exec "%2$s" "$@"
                    """.formatted(core, driver));
            script.toFile().setExecutable(true);
            return script;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
