package io.github.jizhun.command;

import io.github.jizhun.Outcome;
import io.github.jizhun.SiteFolders;
import io.github.jizhun.diagnostic.DiagnosticPrinter;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.export.DiagnosticJson;
import io.github.jizhun.page.CheckReportRenderer;
import io.github.jizhun.publish.Publication;
import io.github.jizhun.publish.PublishException;
import io.github.jizhun.publish.ReportWriter;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.source.ContentVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells what came of a run. Findings go to standard error as text, or to standard output as one JSON object a line; then
 * standard output holds nothing else.
 */
final class OutcomeTeller {
    private static final double MEGABYTE = 1_000_000;

    private final Console console;
    private final SiteOptions site;
    private final boolean isJson;

    OutcomeTeller(Console console, SiteOptions site, FindingsOptions findings) {
        this.console = console;
        this.site = site;
        this.isJson = findings.format() == FindingsOptions.Format.JSON;
    }

    /**
     * Tells the findings; the last line counts them.
     *
     * @param isStopped whether a site was to be made and was not
     */
    void tellFindings(Outcome outcome, boolean isStopped) {
        Language language = site.language(outcome.language());
        Messages messages = Messages.in(language);
        if (isJson) {
            DiagnosticJson json = new DiagnosticJson(messages);
            outcome.findings().sorted().forEach(finding -> console.out().println(json.line(finding)));
        }
        DiagnosticPrinter printer = new DiagnosticPrinter(messages, outcome.lines());
        List<String> last = new ArrayList<>();
        last.add(
                isJson
                        ? printer.closing(outcome.findings())
                        : printer.print(outcome.findings(), Message.NONE).stripTrailing());
        if (outcome.accepted() > 0) {
            last.add(messages.say("report.accepted", outcome.accepted()));
        }
        if (isStopped) {
            boolean hasOldSite = Files.exists(site.folders().output().resolve("index.html"));
            last.add(messages.say(hasOldSite ? "report.not-updated" : "report.not-made"));
        }
        report(outcome, language, messages).ifPresent(last::add);
        console.err().println(String.join(messages.say("report.gap"), last));
    }

    /** Writes the report for a browser, where there is something to tell or an older one would mislead. */
    private Optional<String> report(Outcome outcome, Language language, Messages messages) {
        SiteFile report = CheckReportRenderer.render(outcome.findings(), outcome.lines(), language);
        Path output = site.folders().output();
        if (outcome.findings().sorted().isEmpty() && !Files.exists(output.resolveSibling(report.path()))) {
            return Optional.empty();
        }
        try {
            return Optional.of(messages.say("report.full", SiteFolders.shown(new ReportWriter(output).write(report))));
        } catch (PublishException e) {
            // The findings are told all the same.
            return Optional.of(messages.say(e.sentence()));
        }
    }

    /** Tells of the new site: how large, of which content, where. */
    void tellPublication(Outcome outcome, Publication publication) {
        SiteFolders folders = site.folders();
        Path output = folders.output();
        String done = Messages.in(site.language(outcome.language()))
                .say(
                        "done",
                        publication.pages(),
                        String.format(Locale.ROOT, "%.1f", publication.bytes() / MEGABYTE),
                        ContentVersion.of(folders.content()),
                        SiteFolders.shown(output.resolve("index.html")),
                        SiteFolders.shown(output.resolveSibling(publication.archive())));
        (isJson ? console.err() : console.out()).println(done);
    }
}
