package io.github.jizhun.command;

import io.github.jizhun.build.BuildResult;
import io.github.jizhun.build.SiteBuilder;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: reports every mistake in the content, without touching the site. */
@Command
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
        BuildResult result =
                new SiteBuilder(site.folders(), findings.strict(), Progress.on(console, site.messages())).check();
        new ResultPrinter(console, site, findings).reportFindings(result, false);
        return result.findings().stopBuild(findings.strict()) ? ExitCode.MISTAKES : ExitCode.FINE;
    }
}
