package io.github.jizhun.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jizhun.Main;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Builds one after another in one process with a bound on its memory, since a start costs more than most builds. */
final class BoundedBuilds implements AutoCloseable {
    private final Process process;

    /** How a build ended, and what it printed. */
    record End(int exit, String said) {}

    private BoundedBuilds(Process process) {
        this.process = process;
    }

    /** Starts the process with such an option of Java, as {@code -Xmx700m}. */
    static BoundedBuilds start(String bound) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                bound,
                // As the program itself starts it for contents so small.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                "target/jizhun.jar" + File.pathSeparator + "target/test-classes",
                BoundedBuilds.class.getName());
        try {
            return new BoundedBuilds(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds a content and waits for the end. */
    End build(Path content, Path output) throws IOException {
        Path said = Files.createTempFile("said", ".txt");
        try {
            Writer asked = process.outputWriter(UTF_8);
            asked.write(String.join("\t", said.toString(), content.toString(), output.toString()) + "\n");
            asked.flush();
            String exit = process.inputReader(UTF_8).readLine();
            if (exit == null) {
                throw new AssertionError("the process ended: " + Files.readString(said));
            }
            return new End(Integer.parseInt(exit), Files.readString(said));
        } finally {
            Files.delete(said);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Reads what to build, line by line, and prints each exit code. */
    public static void main(String[] args) throws IOException {
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            String[] paths = line.split("\t");
            int exit;
            try (PrintStream said = new PrintStream(paths[0], UTF_8)) {
                exit = Main.run(
                        new String[] {
                            "build", "--content", paths[1], "--templates", "site-templates", "--output", paths[2]
                        },
                        said,
                        said);
            }
            System.out.println(exit);
        }
    }
}
