package io.github.jizhun.bench;

import io.github.jizhun.browser.SearchTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Measures the publisher on made-up catalogues, stage by stage, beside its rivals where they are installed, and prints ratios:
 * single seconds depend on the machine, ratios of one run much less.
 *
 * <pre>mvn -q -Pbench test-compile exec:exec -Dbench.standards=1,100 -Dbench.pagefind=/path/to/pagefind</pre>
 */
public final class Bench {
    private final Path folder;
    private final Optional<Path> pagefind;

    private Bench(Path folder, Optional<Path> pagefind) {
        this.folder = folder;
        this.pagefind = pagefind;
    }

    /** Arguments: numbers of standards with commas, the path of an installed Pagefind or nothing. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<Path> pagefind = Optional.of(arguments.length > 1 ? arguments[1] : "")
                .filter(path -> !path.isBlank())
                .map(Path::of);
        if (pagefind.isEmpty()) {
            System.out.println("Pagefind is not measured. To install it: npm install pagefind in an empty folder; then"
                    + " -Dbench.pagefind=FOLDER/node_modules/@pagefind/<platform>/bin/pagefind_extended");
        }
        for (String standards : arguments[0].split(",")) {
            Path folder = Path.of("target/bench").resolve(standards);
            new Bench(folder, pagefind).run(Integer.parseInt(standards));
        }
        System.exit(0);
    }

    private void run(int standards) throws IOException, InterruptedException {
        if (Files.exists(folder)) {
            MadeUpCatalogue.delete(folder);
        }
        MadeUpContent.write(folder.resolve("content"), standards);
        say(standards, "site", build());
        Measured index = index();
        say(standards, "index and export", index);
        if (pagefind.isPresent()) {
            Measured rival = pagefind(pagefind.get());
            say(standards, "Pagefind indexing", rival);
            ratio(standards, "CPU of index and export / of Pagefind", index.cpu(), rival.cpu());
        }
        List<SearchTimes> times =
                SearchTimes.of(folder.resolve("site"), MadeUpQueries.of(folder.resolve("content")), pagefind.isPresent());
        times.forEach(each -> say(standards, "search in the browser", each));
        if (times.size() > 1) {
            compare(standards, "warm query p50", times, (time, any) -> time.median());
            compare(standards, "warm query p95", times, (time, any) -> time.slow());
            compare(standards, "bytes to first results", times, (time, any) -> time.bytes());
        }
    }

    private static void compare(
            int standards, String what, List<SearchTimes> times, BiFunction<SearchTimes, String, Double> of) {
        ratio(standards, what + ", Jizhun / Pagefind", of.apply(times.get(0), what), of.apply(times.get(1), what));
    }

    /** The whole site, as the jar builds it. */
    private Measured build() throws IOException, InterruptedException {
        return java(
                "io.github.jizhun.Main",
                "build",
                "--content",
                folder.resolve("content").toString(),
                "--templates",
                "site-templates",
                "--output",
                folder.resolve("site").toString());
    }

    /** Index and export alone; the program says itself what that took beside its start and the loading of the content. */
    private Measured index() throws IOException, InterruptedException {
        Measured all = java(
                IndexStage.class.getName(),
                folder.resolve("content").toString(),
                folder.resolve("index").toString());
        String[] own = Files.readString(folder.resolve("log.txt")).strip().split(" ");
        return new Measured(
                Long.parseLong(own[0]), Long.parseLong(own[1]), all.peak(), ChildProcess.size(folder.resolve("index")));
    }

    private Measured pagefind(Path program) throws IOException, InterruptedException {
        Path output = folder.resolve("site/pagefind");
        return ChildProcess.run(
                List.of(
                        program.toString(),
                        "--site",
                        folder.resolve("site").toString(),
                        "--root-selector",
                        "main",
                        "--output-path",
                        output.toString()),
                folder.resolve("log.txt"),
                output);
    }

    private Measured java(String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(Arrays.asList(arguments));
        return ChildProcess.run(command, folder.resolve("log.txt"), folder.resolve("site"));
    }

    private static void say(int standards, String what, Object measured) {
        System.out.printf(Locale.ROOT, "N=%-5d %-24s %s%n", standards, what, measured);
    }

    private static void ratio(int standards, String what, double ours, double theirs) {
        System.out.printf(Locale.ROOT, "N=%-5d %s: %.2f%n", standards, what, ours / theirs);
    }
}
