package io.github.jizhun.page;

import io.github.jizhun.compare.Change;
import io.github.jizhun.compare.ChangeReport;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Family;
import io.github.jizhun.page.frame.NewestEdition;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes the page of a standard's history. */
public final class EditionsRenderer {
    private final PageContext context;
    private final LinkedStandard standard;

    public EditionsRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
    }

    public void render() {
        Family family = context.view().editions().family();
        context.make(
                "editions",
                context.say("editions"),
                context.say("editions.how"),
                List.of(context.section("history", "editions"), context.section("source", "source")),
                new EditionsPage(newestFirst(), family.code(), Address.family(family.code()), reports(family)));
    }

    private List<EditionView> newestFirst() {
        List<EditionView> editions =
                new ArrayList<>(EditionView.of(standard.standard().editions(), standard.code(), context.view()));
        Collections.reverse(editions);
        return editions;
    }

    private List<EditionsPage.Report> reports(Family family) {
        List<String> newestFirst = new ArrayList<>(family.editions());
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .flatMap(code -> context.view().editions().into(code).stream())
                .map(EditionsRenderer::report)
                .toList();
    }

    private static EditionsPage.Report report(ChangeReport report) {
        List<Change> changes = report.changes();
        return new EditionsPage.Report(
                Edition.versionOf(report.older().code()),
                Edition.versionOf(report.newer().code()),
                NewestEdition.addressOf(report),
                changes.size(),
                changes.stream().filter(Change::affectsAssessment).count());
    }

    /**
     * What the page of a standard's history shows.
     *
     * @param editions newest first
     * @param family the standard without its edition: {@code BHR1212-001}
     * @param familyAddress the address that stays when an edition follows
     * @param reports the comparisons of the editions held, those of the newest first
     */
    public record EditionsPage(List<EditionView> editions, String family, String familyAddress, List<Report> reports) {
        /**
         * A comparison of two editions.
         *
         * @param changes how many statements changed
         * @param assessed how many of these touch assessment
         */
        public record Report(String older, String newer, String address, int changes, long assessed) {}
    }
}
