package io.github.jizhun.browser;

import io.github.jizhun.SiteBuilder;
import io.github.jizhun.SiteFolders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long a maintainer waits: from a save until the open page of the preview shows it, and for the build alone, in a program that
 * has been running as long.
 *
 * @param shown half of all saves are shown within so many milliseconds
 * @param built half of all builds take so many milliseconds
 */
public record SaveTimes(double shown, double built) {
    private static final int ROUNDS = 12;
    /** Java is slow at first: in the preview for the first saves of a day, and here. */
    private static final int WARM_UP = 5;

    private static final Pattern FIRST = Pattern.compile("code: (\\w+),\\s+text: \"");

    /**
     * Edits a statement again and again.
     *
     * @param content whose first standard is edited
     * @param output where the sites go
     */
    public static SaveTimes of(Path content, Path output) throws IOException {
        Path file = statements(content);
        double built = median(() -> {
            Path site = output.resolve("built");
            new SiteBuilder(new SiteFolders(content, Path.of("site-templates"), site), false, progress -> {}).build();
        }, file);
        Process serve = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/jizhun.jar",
                        "serve",
                        "--port=0",
                        "--content",
                        content.toString(),
                        "--output",
                        output.resolve("served").toString()))
                .redirectErrorStream(true)
                .start();
        try (Browser browser = Browser.start()) {
            BufferedReader said = serve.inputReader(StandardCharsets.UTF_8);
            String root = said.readLine().replaceAll("^.*(http://\\S+?/).*$", "$1");
            for (String line = said.readLine(); !line.startsWith("完成"); line = said.readLine()) {
                // What the check found comes first.
            }
            Thread reader = new Thread(() -> said.lines().forEach(line -> {}));
            reader.setDaemon(true);
            reader.start();
            Matcher first = first(file);
            browser.open(root + file.getParent().getFileName() + "/" + first.group(1) + ".html");
            double shown = median(
                    () -> browser.until("document.querySelector('h1').textContent.includes('" + marked(file) + "')"), file);
            return new SaveTimes(shown, built);
        } finally {
            serve.destroy();
        }
    }

    private static Path statements(Path content) throws IOException {
        try (Stream<Path> standards = Files.list(content.resolve("standards"))) {
            return standards.sorted().findFirst().orElseThrow().resolve("competencies.yaml");
        }
    }

    private static Matcher first(Path file) throws IOException {
        Matcher first = FIRST.matcher(Files.readString(file));
        if (!first.find()) {
            throw new IOException("no statement in " + file);
        }
        return first;
    }

    /** The start of the first statement's text, which {@link #edit} makes new each time. */
    private static String marked(Path file) {
        try {
            String text = Files.readString(file);
            int start = first(file).end();
            return text.substring(start, text.indexOf('。', start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void edit(Path file, int round) throws IOException {
        String text = Files.readString(file);
        int start = first(file).end();
        String rest = text.substring(start).replaceFirst("^第 \\d+ 次。", "");
        Files.writeString(file, text.substring(0, start) + "第 " + round + " 次。" + rest);
    }

    private static double median(Runnable untilDone, Path file) throws IOException {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            edit(file, round);
            long start = System.nanoTime();
            untilDone.run();
            if (round >= WARM_UP) {
                times.add(System.nanoTime() - start);
            }
        }
        times.sort(null);
        return times.get(ROUNDS / 2) / 1_000_000.0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "shown after %.0f ms, built in %.0f ms", shown, built);
    }
}
