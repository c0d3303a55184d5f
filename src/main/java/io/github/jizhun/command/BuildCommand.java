package io.github.jizhun.command;

import io.github.jizhun.build.BuildResult;
import io.github.jizhun.build.SiteBuilder;
import io.github.jizhun.build.SiteFolders;
import io.github.jizhun.diagnostic.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code build}: checks the content and publishes the site. */
@Command
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

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
        if (site.folders().isOverlapping()) {
            throw new ParameterException(
                    spec.commandLine(),
                    messages.say(
                            "usage.overlap", SiteFolders.shown(site.folders().output())));
        }
        BuildResult result = new SiteBuilder(site.folders(), findings.strict(), Progress.on(console, messages)).build();
        ResultPrinter printer = new ResultPrinter(console, site, findings);
        printer.reportFindings(result, result.publication().isEmpty());
        result.publication().ifPresent(publication -> printer.reportPublication(result, publication));
        return result.publication().isPresent() ? ExitCode.FINE : ExitCode.MISTAKES;
    }
}
