package io.github.jizhun.serve;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Opens an address in the user's browser, by the command that each system has for it. Java's own {@code Desktop} does the same by a
 * library for windows, which servers and small Javas lack.
 */
public final class BrowserOpener {
    /** A command that still runs after this time is showing the page. */
    private static final int SECONDS = 5;

    private final List<String> command;

    /** An opener that runs a command with the address as its last argument. */
    BrowserOpener(List<String> command) {
        this.command = command;
    }

    /**
     * The opener of a system.
     *
     * @param system as in the property {@code os.name}
     */
    public static BrowserOpener of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            return new BrowserOpener(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        return new BrowserOpener(List.of(name.contains("mac") ? "open" : "xdg-open"));
    }

    List<String> command() {
        return command;
    }

    /** Opens an address; returns whether it could be opened. */
    public boolean open(String address) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(
                            Stream.concat(command.stream(), Stream.of(address)).toList())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return !process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
