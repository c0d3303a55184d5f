package io.github.jizhun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that is run by itself, so that what it costs is its own. */
final class ChildProcess {
    private static final long SHORTEST_MILLIS = 15;

    /** A look costs time of the machine that is measured: it comes the later, the longer the program has run, by this part of that. */
    private static final int PART = 100;
    private static final String PEAK = "VmHWM:";

    private ChildProcess() {}

    /**
     * Runs a program to its end, and those that it starts.
     *
     * @param log where what it prints goes
     * @param output the folder whose files count as written
     * @throws IOException if it cannot be started or ends badly
     */
    static Measured run(List<String> command, Path log, Path output) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        // By process: the program starts another one, which does the work.
        Map<Long, Duration> cpu = new HashMap<>();
        Map<Long, Long> peak = new HashMap<>();
        do {
            Stream.concat(Stream.of(process.toHandle()), process.descendants()).forEach(each -> {
                each.info().totalCpuDuration().ifPresent(spent -> cpu.put(each.pid(), spent));
                peak(each.pid()).ifPresent(held -> peak.put(each.pid(), held));
            });
        } while (!process.waitFor(
                Math.max(SHORTEST_MILLIS, millisSince(start) / PART), TimeUnit.MILLISECONDS));
        long wall = millisSince(start);
        if (process.exitValue() != 0) {
            throw new IOException(command + " ended with " + process.exitValue() + ":\n" + Files.readString(log));
        }
        return new Measured(
                wall,
                cpu.values().stream().mapToLong(Duration::toMillis).sum(),
                peak.values().stream().mapToLong(Long::longValue).sum(),
                size(output));
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static Optional<Long> peak(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** The size of all files in a folder, in bytes. */
    static long size(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
