package io.github.jizhun.bench;

import io.github.jizhun.browser.SaveTimes;
import io.github.jizhun.browser.SearchTimes;
import io.github.jizhun.page.site.SimilarStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Measures the publisher on made-up catalogues, stage by stage, beside its rivals where they are installed, and prints ratios:
 * single seconds depend on the machine, ratios of one run much less. CONTRIBUTING.md says how to start it. The stages, each by its
 * name: {@code site} builds the whole site, {@code again} builds it with one statement changed, {@code start} starts Java and
 * no more, {@code copy} copies the site's files, {@code rivals} lets Hugo and Pagefind make a site of the same standards,
 * {@code similar} (after {@code site}) makes only what is shown between standards, {@code index} indexes and exports the search, {@code bytes} asks what first queries move, {@code queries} (after {@code site}, and
 * beside Pagefind after {@code index}) asks in Chromium, {@code serve} edits a statement until an open page of the preview shows it.
 */
public final class Bench {
    private static final String SETTING = "bench.";
    /** Up to this number of standards a build takes about a second, of which one run says little. */
    private static final int FEW = 10;

    private static final int TIMES_OF_FEW = 5;

    private final int standards;
    private final Set<String> stages;
    private final Optional<String> hugo;
    private final Optional<String> pagefind;
    private final Path folder;
    private final BuildStages build;

    private Bench(int standards, List<String> options) {
        this.standards = standards;
        this.stages = Set.of(setting("stages").orElseThrow().split(","));
        this.hugo = setting("hugo");
        this.pagefind = setting("pagefind");
        this.folder = Path.of(setting("folder").orElseThrow()).resolve(String.valueOf(standards));
        this.build = new BuildStages(folder, options, standards <= FEW ? TIMES_OF_FEW : 1);
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(SETTING + name)).filter(value -> !value.isBlank());
    }

    /** Settings are system properties; the profile in the POM names them and their defaults. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (String rival : List.of("hugo", "pagefind")) {
            if (setting(rival).isEmpty()) {
                System.out.println(rival + " is not measured; CONTRIBUTING.md says how to install it.");
            }
        }
        List<String> options =
                setting("java").map(given -> List.of(given.split(" "))).orElse(List.of());
        Optional<Measured> smaller = Optional.empty();
        int before = 0;
        for (String standards : setting("standards").orElseThrow().split(",")) {
            Bench bench = new Bench(Integer.parseInt(standards), options);
            Optional<Measured> built = bench.run();
            if (smaller.isPresent() && built.isPresent()) {
                bench.ratio("the site to that of N=" + before, built.get().wall(), smaller.get().wall());
            }
            smaller = built;
            before = bench.standards;
        }
    }

    private Optional<Measured> run() throws IOException, InterruptedException {
        MadeUpCatalogue.delete(folder);
        MadeUpContent.write(folder.resolve("content"), standards);
        Files.writeString(
                folder.resolve("content/site.yaml"),
                "downloads: " + setting("downloads").orElse("all") + "\n",
                StandardOpenOption.APPEND);
        Optional<Measured> site = stages.contains("site") ? Optional.of(build.first()) : Optional.empty();
        site.ifPresent(measured -> say("site", measured));
        if (site.isPresent()) {
            compare(site.get());
        }
        if (stages.contains("similar") && site.isPresent()) {
            similar(site.get());
        }
        if (stages.contains("index")) {
            index();
        }
        if (stages.contains("bytes")) {
            build.java("io.github.jizhun.search.FirstQueries", folder.resolve("content").toString());
            say("first query, all kinds", build.said());
        }
        if (stages.contains("queries")) {
            compare(SearchTimes.of(build.site(), MadeUpQueries.of(folder.resolve("content")), pagefind.isPresent()));
        }
        if (stages.contains("serve")) {
            SaveTimes times = SaveTimes.of(folder.resolve("content"), folder.resolve("serve"));
            say("a save in the preview", times);
            ratio("a save in the browser to the build", times.shown(), times.built());
        }
        return site;
    }

    private void compare(Measured site) throws IOException, InterruptedException {
        if (stages.contains("start")) {
            Measured start = build.start();
            say("start of Java", start);
            ratio("the site to the start", site.wall(), start.wall());
        }
        if (stages.contains("copy")) {
            Measured copy = build.copy();
            say("copy of its files", copy);
            ratio("the site to the copy", site.wall(), copy.wall());
        }
        if (stages.contains("again")) {
            Measured again = build.again();
            say("one statement changed", again);
            ratio("again to the first time", again.wall(), site.wall());
        }
        if (stages.contains("rivals") && hugo.isPresent()) {
            Measured pages = build.hugo(hugo.get());
            say("Hugo", pages);
            ratio("the site to Hugo's", site.wall(), pages.wall());
            if (pagefind.isPresent()) {
                Measured index = build.pagefindOfHugo(pagefind.get());
                say("Pagefind on that", index);
                ratio("the site to both", site.wall(), (double) pages.wall() + index.wall());
            }
        }
    }

    /** Index and export alone; the program says itself what that took beside its start and the loading of the content. */
    private void index() throws IOException, InterruptedException {
        Path output = folder.resolve("index");
        Measured all =
                build.java(IndexStage.class.getName(), folder.resolve("content").toString(), output.toString());
        Measured index = own(all, ChildProcess.size(output));
        say("index and export", index);
        if (pagefind.isPresent() && stages.contains("site")) {
            Measured rival = build.pagefind(pagefind.get(), build.site());
            say("Pagefind's indexing", rival);
            ratio("CPU of index and export to Pagefind's", index.cpu(), rival.cpu());
        }
    }

    /** Similar standards, maps of categories and data of comparisons alone. */
    private void similar(Measured site) throws IOException, InterruptedException {
        Measured similar = own(
                build.java(SimilarStage.class.getName(), folder.resolve("content").toString()), 0);
        say("between standards", similar);
        ratio("CPU of similar standards and comparisons to the site's", similar.cpu(), site.cpu());
    }

    /** What a stage says itself that it took, in a process that took more. */
    private Measured own(Measured process, long bytes) throws IOException {
        String[] own = build.said().split(" ");
        return new Measured(Long.parseLong(own[0]), Long.parseLong(own[1]), process.peak(), bytes);
    }

    private void compare(List<SearchTimes> times) {
        times.forEach(each -> say("search in the browser", each));
        if (times.size() > 1) {
            SearchTimes ours = times.get(0);
            SearchTimes theirs = times.get(1);
            ratio("warm query, half of all, to Pagefind's", ours.median(), theirs.median());
            ratio("warm query, 95 of a hundred, to Pagefind's", ours.slow(), theirs.slow());
            ratio("bytes to first results, to Pagefind's", ours.bytes(), theirs.bytes());
        }
    }

    private void say(String what, Object measured) {
        System.out.printf(Locale.ROOT, "N=%-5d %-22s %s%n", standards, what, measured);
    }

    private void ratio(String what, double ours, double theirs) {
        System.out.printf(Locale.ROOT, "N=%-5d ratio: %s %.2f%n", standards, what, ours / theirs);
    }
}
