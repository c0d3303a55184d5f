package io.github.jizhun.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The program's {@code serve} in a process of its own, on a free port. */
final class Preview implements AutoCloseable {
    private final Process process;
    private final String address;

    private Preview(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it and waits until the first site is made. */
    static Preview of(Path content, Path templates, Path output) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // As the program itself starts it for a content so small.
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.jizhun.Main",
                        "serve",
                        "--port=0",
                        "--content",
                        content.toString(),
                        "--templates",
                        templates.toString(),
                        "--output",
                        output.toString()))
                .redirectErrorStream(true)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        String line = "";
        while (!line.startsWith("完成")) {
            line = said.readLine();
            if (line == null) {
                throw new IOException(all.toString());
            }
            all.append(line).append('\n');
        }
        // It must never wait for someone to hear what it says.
        Thread listener = new Thread(() -> said.lines().forEach(heard -> {}));
        listener.setDaemon(true);
        listener.start();
        return new Preview(process, all.toString().replaceAll("(?s)^.*?(http://\\S+?/).*$", "$1"));
    }

    /** Where the site's home is, with a slash at its end. */
    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
