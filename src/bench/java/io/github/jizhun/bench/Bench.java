package io.github.jizhun.bench;

import io.github.jizhun.browser.SearchTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Measures the publisher on made-up catalogues, stage by stage, beside its rivals where they are installed, and prints ratios:
 * single seconds depend on the machine, ratios of one run much less. CONTRIBUTING.md says how to start it. The stages, each by its
 * name: {@code site} builds the whole site, {@code index} indexes and exports the search, {@code bytes} asks what first queries
 * move, {@code queries} (after {@code site}) asks in Chromium.
 */
public final class Bench {
    private final int standards;
    private final Set<String> stages;
    private final Optional<Path> pagefind;
    private final Path folder;

    private Bench(int standards, Set<String> stages, Optional<Path> pagefind) {
        this.standards = standards;
        this.stages = stages;
        this.pagefind = pagefind;
        this.folder = Path.of("target/bench").resolve(String.valueOf(standards));
    }

    private Path content() {
        return folder.resolve("content");
    }

    /** Where a program's words go. */
    private Path log() {
        return folder.resolve("log.txt");
    }

    /** Arguments: numbers of standards and names of stages, both with commas; the path of an installed Pagefind or nothing. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<Path> pagefind = Optional.of(arguments.length > 2 ? arguments[2] : "")
                .filter(path -> !path.isBlank())
                .map(Path::of);
        if (pagefind.isEmpty()) {
            System.out.println("Pagefind is not measured; CONTRIBUTING.md says how to install it.");
        }
        Set<String> stages = Set.of(arguments[1].split(","));
        for (String standards : arguments[0].split(",")) {
            new Bench(Integer.parseInt(standards), stages, pagefind).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        if (Files.exists(folder)) {
            MadeUpCatalogue.delete(folder);
        }
        MadeUpContent.write(content(), standards);
        if (stages.contains("site")) {
            say("site", build());
        }
        if (stages.contains("index")) {
            Measured index = index();
            say("index and export", index);
            if (pagefind.isPresent()) {
                Measured rival = pagefind(pagefind.get());
                say("Pagefind's indexing", rival);
                ratio("CPU of index and export", index.cpu(), rival.cpu());
            }
        }
        if (stages.contains("bytes")) {
            java("io.github.jizhun.search.FirstQueries", content().toString());
            say("first query, all kinds", Files.readString(log()).strip());
        }
        if (stages.contains("queries")) {
            compare(SearchTimes.of(folder.resolve("site"), MadeUpQueries.of(content()), pagefind.isPresent()));
        }
    }

    private void compare(List<SearchTimes> times) {
        times.forEach(each -> say("search in the browser", each));
        if (times.size() > 1) {
            SearchTimes ours = times.get(0);
            SearchTimes theirs = times.get(1);
            ratio("warm query, half of all", ours.median(), theirs.median());
            ratio("warm query, 95 of a hundred", ours.slow(), theirs.slow());
            ratio("bytes to first results", ours.bytes(), theirs.bytes());
        }
    }

    /** The whole site, as the jar builds it. */
    private Measured build() throws IOException, InterruptedException {
        return java(
                "io.github.jizhun.Main",
                "build",
                "--content",
                content().toString(),
                "--templates",
                "site-templates",
                "--output",
                folder.resolve("site").toString());
    }

    /** Index and export alone; the program says itself what that took beside its start and the loading of the content. */
    private Measured index() throws IOException, InterruptedException {
        Measured all = java(
                IndexStage.class.getName(),
                content().toString(),
                folder.resolve("index").toString());
        String[] own = Files.readString(log()).strip().split(" ");
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
                log(),
                output);
    }

    private Measured java(String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(Arrays.asList(arguments));
        return ChildProcess.run(command, log(), folder.resolve("site"));
    }

    private void say(String what, Object measured) {
        System.out.printf(Locale.ROOT, "N=%-5d %-22s %s%n", standards, what, measured);
    }

    private void ratio(String what, double ours, double theirs) {
        System.out.printf(Locale.ROOT, "N=%-5d ratio to Pagefind  %s: %.2f%n", standards, what, ours / theirs);
    }
}
