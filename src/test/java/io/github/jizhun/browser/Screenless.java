package io.github.jizhun.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A display without a screen, for a browser that needs one: Xvfb. */
final class Screenless implements AutoCloseable {
    private final Process process;
    private final String name;

    private Screenless(Process process, String name) {
        this.process = process;
        this.name = name;
    }

    static Screenless start(Path xvfb) throws IOException {
        // It chooses a free number and writes it to its standard output.
        Process process = new ProcessBuilder(
                        List.of(xvfb.toString(), "-displayfd", "1", "-screen", "0", "1500x1100x24", "-nolisten", "tcp"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String number =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (number == null) {
            throw new IOException("Xvfb gave no display");
        }
        return new Screenless(process, ":" + number);
    }

    /** As the environment's DISPLAY names it. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
