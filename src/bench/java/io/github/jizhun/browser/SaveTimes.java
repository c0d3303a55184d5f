package io.github.jizhun.browser;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.build.SiteBuilder;
import io.github.jizhun.build.SiteFolders;
import java.io.IOException;
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
 * @param shown half of all saves are shown within this number of milliseconds
 * @param built half of all builds take this number of milliseconds
 */
public record SaveTimes(double shown, double built) {
    private static final int ROUNDS = 12;
    /** Java is slow at first: in the preview for the first saves of a day, and here. */
    private static final int WARM_UP = 5;

    /**
     * Notes when the page's heading was first painted. The page does it itself: asking it all the time takes a core from the build,
     * and the answer waits until all that the page asks for is loaded.
     */
    private static final String WHEN_PAINTED = """
            const look = () => {
              const words = document.querySelector("h1")?.textContent;
              requestAnimationFrame(() => words ? window.painted = { words, at: Date.now() } : look());
            };
            look();
            """;

    private static final Pattern FIRST = Pattern.compile("code: (\\w+),\\s+text: \"");

    /**
     * Edits a statement again and again, by turns where it is only built and where it is previewed: whatever else the machine does
     * then slows both.
     *
     * @param content whose first standard is edited
     * @param output where the sites go
     */
    public static SaveTimes of(Path content, Path output) throws IOException {
        Path previewed = BuiltSite.copy(content, output.resolve("content"));
        Path templates = Path.of("site-templates");
        SiteFolders folders = new SiteFolders(content, templates, output.resolve("built"));
        List<Long> shown = new ArrayList<>();
        List<Long> built = new ArrayList<>();
        try (Preview preview = Preview.of(previewed, templates, output.resolve("served"));
                Browser browser = Browser.start()) {
            browser.inEveryPage(WHEN_PAINTED);
            Path file = statements(previewed);
            browser.open(preview.address() + file.getParent().getFileName() + "/"
                    + first(file).group(1) + ".html");
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                String words = "第 " + round + " 次。";
                edit(statements(content), words);
                long begun = System.currentTimeMillis();
                new SiteBuilder(folders, false, progress -> {}).build();
                built.add(System.currentTimeMillis() - begun);
                edit(file, words);
                long saved = System.currentTimeMillis();
                browser.until("window.painted && painted.words.includes('" + words + "')");
                // By the clock of this computer, which the browser shares.
                shown.add(((Number) browser.run("return painted.at")).longValue() - saved);
            }
        }
        return new SaveTimes(median(shown), median(built));
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

    /** Lets the first statement's text begin with these words. */
    private static void edit(Path file, String words) throws IOException {
        String text = Files.readString(file);
        int start = first(file).end();
        String rest = text.substring(start).replaceFirst("^第 \\d+ 次。", "");
        Files.writeString(file, text.substring(0, start) + words + rest);
    }

    private static double median(List<Long> times) {
        return times.stream().skip(WARM_UP).sorted().toList().get(ROUNDS / 2);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "shown after %.0f ms, built in %.0f ms", shown, built);
    }
}
