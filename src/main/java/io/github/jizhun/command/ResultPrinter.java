package io.github.jizhun.command;

import io.github.jizhun.build.BuildResult;
import io.github.jizhun.build.SiteFolders;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.FindingGroup;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.report.CheckReportRenderer;
import io.github.jizhun.diagnostic.report.DiagnosticGithub;
import io.github.jizhun.diagnostic.report.DiagnosticJson;
import io.github.jizhun.diagnostic.report.DiagnosticPrinter;
import io.github.jizhun.publish.Publication;
import io.github.jizhun.publish.PublishException;
import io.github.jizhun.publish.ReportWriter;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.source.ContentVersion;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reports what came of a run. Findings go to standard error as text, or to standard output as one line each that programs read;
 * then standard output holds nothing else.
 */
final class ResultPrinter {
    private static final double MEGABYTE = 1_000_000;

    private final Console console;
    private final SiteOptions site;
    private final FindingsOptions.Format format;

    ResultPrinter(Console console, SiteOptions site, FindingsOptions findings) {
        this.console = console;
        this.site = site;
        this.format = findings.format();
    }

    /**
     * Reports the findings; the last line counts them.
     *
     * @param isStopped whether a site was to be made and was not
     */
    void reportFindings(BuildResult result, boolean isStopped) {
        reportFindings(result, isStopped, finding -> true);
    }

    /**
     * Reports some findings to a person, and all to a program; the last line counts all.
     *
     * @param isNew whether a finding was not reported before
     */
    void reportFindings(BuildResult result, boolean isStopped, Predicate<Diagnostic> isNew) {
        Language language = site.language(result.language());
        if (format == FindingsOptions.Format.JSON) {
            list(result, new DiagnosticJson(language)::line);
        } else if (format == FindingsOptions.Format.GITHUB) {
            list(result, new DiagnosticGithub(language)::line);
        }
        Message[] closing = closing(result, isStopped, isNew);
        console.err()
                .print(
                        isForPrograms()
                                ? DiagnosticPrinter.withPages(language, result.lines())
                                                .closing(result.findings(), closing)
                                        + "\n"
                                : text(result, isNew, closing));
    }

    private void list(BuildResult result, Function<Diagnostic, String> line) {
        result.findings().sorted().forEach(finding -> console.out().println(line.apply(finding)));
    }

    private boolean isForPrograms() {
        return format != FindingsOptions.Format.TEXT;
    }

    /** The findings as a person reads them. */
    String text(BuildResult result, Message... closing) {
        return text(result, finding -> true, closing);
    }

    private String text(BuildResult result, Predicate<Diagnostic> isListed, Message... closing) {
        return DiagnosticPrinter.withPages(site.language(result.language()), result.lines())
                .print(result.findings(), isListed, closing);
    }

    /** What it means for the site that none was made. */
    Message stopped() {
        boolean hasOldSite = Files.exists(site.folders().output().resolve("index.html"));
        return Message.of(hasOldSite ? "report.not-updated" : "report.not-made");
    }

    private Message[] closing(BuildResult result, boolean isStopped, Predicate<Diagnostic> isNew) {
        Message reported = report(result, isStopped);
        List<Message> sentences = new ArrayList<>();
        long before = FindingGroup.of(result.findings().sorted()).stream()
                .filter(group -> group.findings().stream().noneMatch(isNew))
                .count();
        if (before > 0 && !isForPrograms()) {
            sentences.add(Message.of("report.listed-before", before));
        }
        if (result.accepted() > 0) {
            sentences.add(Message.of("report.accepted", result.accepted()));
        }
        if (isStopped) {
            sentences.add(stopped());
        }
        if (!result.findings().sorted().isEmpty()) {
            sentences.add(reported);
        }
        return sentences.toArray(Message[]::new);
    }

    /** Writes the list of findings for a browser and says where it is, or why it could not be written. */
    private Message report(BuildResult result, boolean isStopped) {
        SiteFile report = CheckReportRenderer.render(
                result.findings(), result.lines(), site.language(result.language()), isStopped);
        try {
            Path written = new ReportWriter(site.folders().output()).write(report);
            return Message.of("report.list", SiteFolders.shown(written));
        } catch (PublishException e) {
            // The findings are reported all the same.
            return e.sentence();
        }
    }

    /** Reports the new site: how large, of which content, where, and what could be better. */
    void reportPublication(BuildResult result, Publication publication) {
        SiteFolders folders = site.folders();
        Path output = folders.output();
        Messages messages = Messages.in(site.language(result.language()));
        String done = messages.say(
                "done" + (publication.reused() == 0 ? "" : ".kept")
                        + (publication.archive().isEmpty() ? ".bare" : ""),
                publication.pages(),
                String.format(Locale.ROOT, "%.1f", publication.bytes() / MEGABYTE),
                ContentVersion.of(folders.content()),
                SiteFolders.shown(output.resolve("index.html")),
                publication
                        .archive()
                        .map(archive -> SiteFolders.shown(output.resolveSibling(archive)))
                        .orElse(""),
                publication.reused());
        PrintStream out = isForPrograms() ? console.err() : console.out();
        out.println(done);
        result.advice().forEach(advice -> out.println(messages.say(advice)));
    }
}
