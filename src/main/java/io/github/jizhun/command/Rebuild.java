package io.github.jizhun.command;

import io.github.jizhun.Outcome;
import io.github.jizhun.SiteBuilder;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.publish.DiskFault;
import io.github.jizhun.publish.PublishException;
import io.github.jizhun.serve.LiveReload;
import java.io.UncheckedIOException;

/** Builds the site again and again while it is shown. Whatever goes wrong is told there and here; the last good site stays. */
final class Rebuild {
    private final Console console;
    private final SiteOptions site;
    private final FindingsOptions findings;
    private final LiveReload pages;

    Rebuild(Console console, SiteOptions site, FindingsOptions findings, LiveReload pages) {
        this.console = console;
        this.site = site;
        this.findings = findings;
        this.pages = pages;
    }

    void run() {
        Messages messages = site.messages();
        OutcomeTeller teller = new OutcomeTeller(console, site, findings);
        try {
            Outcome outcome =
                    new SiteBuilder(site.folders(), findings.strict(), Progress.on(console, messages)).build();
            // The pages first: who has just saved looks at them.
            outcome.publication()
                    .ifPresentOrElse(
                            publication -> pages.changed(), () -> pages.failed(teller.text(outcome, teller.stopped())));
            teller.tellFindings(outcome, outcome.publication().isEmpty());
            outcome.publication().ifPresent(publication -> teller.tellPublication(outcome, publication));
        } catch (PublishException e) {
            fail(messages.say(e.sentence()));
        } catch (UncheckedIOException e) {
            fail(messages.say(DiskFault.sentence(e.getCause())));
        } catch (RuntimeException e) {
            fail(messages.say("fault"));
            e.printStackTrace(console.err());
        }
    }

    private void fail(String why) {
        console.err().println(why);
        pages.failed(why);
    }
}
