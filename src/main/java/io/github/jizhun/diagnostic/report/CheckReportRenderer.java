package io.github.jizhun.diagnostic.report;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.FindingGroup;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.RulePage;
import io.github.jizhun.diagnostic.Severity;
import io.github.jizhun.diagnostic.SourceLines;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.text.Html;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the list of all findings, for reading in a browser. Its template is part of the program, so that it can also report
 * that those of the site are broken.
 */
public final class CheckReportRenderer {
    private static final String NAME = "check-report";

    /** More groups in one list are no help, and too much for a browser. */
    private static final int MAX = 1000;

    /** The maximum number of other places of groups listed in all. */
    private static final int MAX_PLACES = 10_000;

    /** In code points; of a longer line what is around the offending text is shown. */
    private static final int LONGEST = 400;

    /** In code points; what is shown of a long line before the offending text, and after it. */
    private static final int AROUND = 100;

    private static final String CUT = "…";

    private CheckReportRenderer() {}

    /**
     * Makes the list; it stands beside the site, not in it.
     *
     * @param isStopped whether a site was to be made and was not; the list marks it for build tools as {@code data-stopped}
     */
    public static SiteFile render(Diagnostics diagnostics, SourceLines lines, Language language, boolean isStopped) {
        Messages messages = Messages.in(language);
        // A file with errors comes before one without, and in a file they come first: they are what stops a build.
        Map<String, List<CheckReport.Finding>> byFile = new LinkedHashMap<>();
        List<FindingGroup> all = FindingGroup.of(diagnostics.sorted());
        int places = MAX_PLACES;
        for (FindingGroup group : FindingGroup.mostSevereFirst(all).subList(0, Math.min(MAX, all.size()))) {
            List<Diagnostic> others =
                    group.findings().subList(1, Math.min(group.findings().size(), 1 + places));
            places -= others.size();
            byFile.computeIfAbsent(group.first().at().file(), file -> new ArrayList<>())
                    .add(finding(group, others, lines, language));
        }
        CheckReport report = new CheckReport(
                language.tag(),
                isStopped,
                new CheckReport.Labels(
                        messages.say("check-report.title"), messages.say("report.at"), messages.say("report.hint")),
                summary(all, messages),
                byFile.entrySet().stream()
                        .map(entry -> new CheckReport.File(entry.getKey(), entry.getValue()))
                        .toList());
        return SiteFile.text(NAME + ".html", fill(report));
    }

    private static String summary(List<FindingGroup> all, Messages messages) {
        String counts = messages.say(FindingGroup.counts(all));
        int errors = FindingGroup.count(all, Severity.ERROR);
        int listedErrors = Math.min(MAX, errors);
        return all.size() <= MAX
                ? counts
                : counts
                        + messages.say("report.gap")
                        + messages.say(
                                "report.more", errors - listedErrors, all.size() - errors - (MAX - listedErrors));
    }

    private static CheckReport.Finding finding(
            FindingGroup group, List<Diagnostic> others, SourceLines lines, Language language) {
        Messages messages = Messages.in(language);
        Diagnostic first = group.first();
        Severity severity = group.severity();
        return new CheckReport.Finding(
                severity.word(),
                messages.say("check-report." + severity.word()),
                first.rule().id(),
                RulePage.address(first.rule(), language),
                first.at().line(),
                first.at().column(),
                messages.say(first.message()),
                lines.line(first.at().file(), first.at().line()).map(line -> source(line, first)),
                first.path(),
                messages.say(first.hint()),
                more(group.findings().size() - 1, others.size(), messages),
                others.stream().map(other -> place(other, first, messages)).toList());
    }

    private static String more(int others, int listed, Messages messages) {
        return others == 0 ? "" : messages.say("check-report.more" + (listed < others ? ".cut" : ""), others, listed);
    }

    private static CheckReport.Place place(Diagnostic other, Diagnostic first, Messages messages) {
        Position at = other.at();
        boolean isInSameFile = at.file().equals(first.at().file());
        return new CheckReport.Place(
                isInSameFile ? at.line() + ":" + at.column() : at.toString(),
                messages.say(other.message()),
                other.hint().equals(first.hint()) ? "" : messages.say(other.hint()));
    }

    /** The line, or of a long one the part around the offending text, cut where that begins and ends. */
    private static CheckReport.SourceLine source(String line, Diagnostic diagnostic) {
        int length = line.codePointCount(0, line.length());
        int start = Math.min(length, diagnostic.at().column() - 1);
        int end = Math.min(length, start + diagnostic.width());
        int[] points = line.codePoints().toArray();
        int first = length <= LONGEST ? 0 : Math.max(0, start - AROUND);
        int last = length <= LONGEST ? length : Math.min(length, Math.min(end, start + LONGEST) + AROUND);
        int shownEnd = Math.min(end, last);
        return new CheckReport.SourceLine(
                (first > 0 ? CUT : "") + new String(points, first, start - first),
                new String(points, start, shownEnd - start),
                new String(points, shownEnd, last - shownEnd) + (last < length ? CUT : ""));
    }

    private static String fill(CheckReport report) {
        ClasspathLoader loader = new ClasspathLoader(CheckReportRenderer.class.getClassLoader());
        loader.setPrefix("io/github/jizhun/diagnostic/report");
        loader.setSuffix(".peb");
        StringWriter html = new StringWriter();
        try {
            new PebbleEngine.Builder()
                    .loader(loader)
                    .strictVariables(true)
                    .defaultLocale(Locale.ROOT)
                    .addEscapingStrategy(EscapeFilter.HTML_ESCAPE_STRATEGY, Html::escape)
                    .build()
                    .getTemplate(NAME)
                    .evaluate(html, Map.of("report", report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }
}
