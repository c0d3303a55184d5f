package io.github.jizhun.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Builds in processes of their own, which can be killed, starved of room and set against each other. */
final class BuildProcess {
    private static final Path TEMPLATES = Path.of("site-templates").toAbsolutePath();

    private final Process process;
    private final Path said;

    private BuildProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /**
     * Starts a build.
     *
     * @param before words of a shell that come before the command, as {@code ulimit -f 8;}; may be empty
     */
    static BuildProcess start(Path content, Path output, String before) {
        try {
            Path said = Files.createTempFile("said", ".txt");
            said.toFile().deleteOnExit();
            List<String> command = new ArrayList<>();
            if (!before.isEmpty()) {
                command.addAll(List.of("bash", "-c", before + " exec \"$@\"", "build"));
            }
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            if (!before.isEmpty()) {
                // It is a file too, and a limit on files would kill the machine and not the build.
                command.add("-XX:-UsePerfData");
                // With options of Java the program starts no second process, which would have these.
                command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
            }
            command.addAll(List.of(
                    "-jar",
                    "target/jizhun.jar",
                    "build",
                    "--content",
                    content.toString(),
                    "--templates",
                    TEMPLATES.toString(),
                    "--output",
                    output.toString()));
            return new BuildProcess(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start(),
                    said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it without a chance to clean up, and waits until it is gone, and the process that it started with it. */
    void kill() {
        List<ProcessHandle> others = process.descendants().toList();
        process.destroyForcibly();
        exit();
        while (others.stream().anyMatch(ProcessHandle::isAlive)) {
            LockSupport.parkNanos(200_000);
        }
    }

    /** Waits for its end. */
    int exit() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }

    /** What it printed. */
    String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
