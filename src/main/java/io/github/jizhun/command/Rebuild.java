package io.github.jizhun.command;

import io.github.jizhun.build.BuildResult;
import io.github.jizhun.build.SiteBuilder;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.diagnostic.Severity;
import io.github.jizhun.publish.DiskFault;
import io.github.jizhun.publish.PublishException;
import io.github.jizhun.serve.LiveReload;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds the site again and again while it is shown. Whatever goes wrong is reported there and here; the last good site stays. */
final class Rebuild {
    private final Console console;
    private final SiteOptions site;
    private final FindingsOptions findings;
    private final LiveReload pages;
    /** The warnings of the build before. */
    private Set<Standing> standing = Set.of();

    /** A warning wherever it stands by now: lines above it come and go. */
    private record Standing(Rule rule, String file, String path, Message message) {
        static Standing of(Diagnostic warning) {
            return new Standing(warning.rule(), warning.at().file(), warning.path(), warning.message());
        }
    }

    Rebuild(Console console, SiteOptions site, FindingsOptions findings, LiveReload pages) {
        this.console = console;
        this.site = site;
        this.findings = findings;
        this.pages = pages;
    }

    void run() {
        Messages messages = site.messages();
        ResultPrinter printer = new ResultPrinter(console, site, findings);
        try {
            BuildResult result =
                    new SiteBuilder(site.folders(), findings.strict(), Progress.on(console, messages)).build();
            // The pages first: who has just saved looks at them.
            result.publication()
                    .ifPresentOrElse(
                            publication -> pages.changed(),
                            () -> pages.failed(printer.text(result, printer.stopped())));
            printer.reportFindings(result, result.publication().isEmpty(), this::isNew);
            standing = result.findings().sorted().stream()
                    .filter(finding -> finding.rule().severity() == Severity.WARNING)
                    .map(Standing::of)
                    .collect(Collectors.toSet());
            result.publication().ifPresent(publication -> printer.reportPublication(result, publication));
        } catch (PublishException e) {
            fail(messages.say(e.sentence()));
        } catch (UncheckedIOException e) {
            fail(messages.say(DiskFault.sentence(e.getCause())));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fail(messages.say("fault"));
            e.printStackTrace(console.err());
        }
    }

    /** What keeps the site from being made is reported at each save; a warning that stays is reported once. */
    private boolean isNew(Diagnostic finding) {
        return findings.strict()
                || finding.rule().severity() == Severity.ERROR
                || !standing.contains(Standing.of(finding));
    }

    private void fail(String why) {
        console.err().println(why);
        pages.failed(why);
    }
}
