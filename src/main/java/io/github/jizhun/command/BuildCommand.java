package io.github.jizhun.command;

import io.github.jizhun.Outcome;
import io.github.jizhun.SiteBuilder;
import io.github.jizhun.diagnostic.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code build}: checks the content and publishes the site. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SiteOptions site;

    @Mixin
    private FindingsOptions findings;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Messages messages = site.messages();
        Outcome outcome = new SiteBuilder(site.folders(), findings.strict(), Progress.on(console, messages)).build();
        OutcomeTeller teller = new OutcomeTeller(console, site, findings);
        teller.tellFindings(outcome, outcome.publication().isEmpty());
        outcome.publication().ifPresent(publication -> teller.tellPublication(outcome, publication));
        return outcome.publication().isPresent() ? ExitCode.FINE : ExitCode.MISTAKES;
    }
}
