package io.github.jizhun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that is run by itself, so that what it costs is its own. */
final class ChildProcess {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(15);
    private static final String PEAK = "VmHWM:";

    private ChildProcess() {}

    /**
     * Runs a program to its end.
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
        Duration cpu = Duration.ZERO;
        long peak = 0;
        while (process.isAlive()) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            peak = Math.max(peak, peak(process.pid()).orElse(0L));
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        long wall = (System.nanoTime() - start) / 1_000_000;
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue() + ":\n" + Files.readString(log));
        }
        return new Measured(wall, cpu.toMillis(), peak, size(output));
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
