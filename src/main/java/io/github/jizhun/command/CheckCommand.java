package io.github.jizhun.command;

import io.github.jizhun.Outcome;
import io.github.jizhun.SiteBuilder;
import io.github.jizhun.diagnostic.Severity;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: tells every mistake in the content, without touching the site. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SiteOptions site;

    @Mixin
    private FindingsOptions findings;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Outcome outcome =
                new SiteBuilder(site.folders(), findings.strict(), Progress.on(console, site.messages())).check();
        new OutcomeTeller(console, site, findings).tellFindings(outcome, false);
        boolean isFine = !outcome.findings().hasErrors()
                && !(findings.strict() && outcome.findings().count(Severity.WARNING) > 0);
        return isFine ? ExitCode.FINE : ExitCode.MISTAKES;
    }
}
