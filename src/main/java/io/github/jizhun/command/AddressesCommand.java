package io.github.jizhun.command;

import io.github.jizhun.build.BuildResult;
import io.github.jizhun.build.SiteBuilder;
import io.github.jizhun.build.SiteFolders;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.publish.ContentWriter;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code addresses}: brings the list of published addresses up to date. It only grows. */
@Command
final class AddressesCommand implements Callable<Integer> {
    private static final String FILE = "addresses.txt";

    private final Console console;

    @Mixin
    private SiteOptions site;

    @Mixin
    private FindingsOptions findings;

    AddressesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Messages messages = site.messages();
        // That pages are not listed yet is no reason not to list them.
        BuildResult result = new SiteBuilder(site.folders(), false, Progress.on(console, messages))
                .published((before, now) -> write(before, now, messages));
        if (result.findings().hasErrors()) {
            new ResultPrinter(console, site, findings).reportFindings(result, false);
            return ExitCode.MISTAKES;
        }
        return ExitCode.FINE;
    }

    private void write(int before, SortedSet<String> now, Messages messages) {
        Path file = site.folders().content().resolve(FILE);
        if (now.size() > before) {
            ContentWriter.replace(file, messages.say("addresses.head") + "\n" + String.join("\n", now) + "\n");
        }
        console.out().println(messages.say("addresses.done", SiteFolders.shown(file), now.size() - before, now.size()));
    }
}
