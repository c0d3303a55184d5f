package io.github.jizhun.command;

import io.github.jizhun.build.BuildResult;
import io.github.jizhun.build.SiteBuilder;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.search.Found;
import io.github.jizhun.search.SearchPipeline;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: asks Lucene what a reader would find, in the order of the browser. */
@Command
final class SearchCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SiteOptions site;

    @Mixin
    private FindingsOptions findings;

    @Option(names = "--standard", paramLabel = "CODE", descriptionKey = "standard")
    private Optional<String> standard = Optional.empty();

    @Option(names = "--explain", descriptionKey = "explain")
    private boolean explain;

    @Parameters(paramLabel = "QUERY", arity = "1..*", descriptionKey = "query")
    private String[] words;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Messages messages = site.messages();
        BuildResult result = new SiteBuilder(site.folders(), findings.strict(), Progress.on(console, messages))
                .search(pipeline -> report(pipeline, messages));
        if (result.findings().stopBuild(findings.strict())) {
            new ResultPrinter(console, site, findings).reportFindings(result, false);
            return ExitCode.MISTAKES;
        }
        return ExitCode.FINE;
    }

    /** Results to standard output, everything else beside them. */
    private void report(SearchPipeline pipeline, Messages messages) {
        String query = String.join(" ", words);
        Found found = pipeline.search(query, standard);
        found.insteadOf()
                .ifPresent(typed -> console.err().println(messages.say("search.instead", typed, found.searched())));
        found.range()
                .ifPresent(range -> console.err()
                        .println(messages.say("search.range", range.standard(), range.first(), range.last())));
        if (explain) {
            console.err().println(messages.say("search.searched", found.searched()));
        }
        if (!found.alsoSearched().isEmpty()) {
            console.err().println(messages.say("search.also", String.join(" | ", found.alsoSearched())));
        }
        if (found.hits().isEmpty()) {
            console.err().println(messages.say("search.nothing", query));
        }
        found.hits().forEach(hit -> console.out().println(line(hit)));
    }

    private String line(Found.Hit hit) {
        String line = String.join("\t", hit.standard(), hit.code(), hit.name());
        return explain
                ? line + String.format(Locale.ROOT, "\t%s\t%.6f", hit.match().word(), hit.score())
                : line;
    }
}
