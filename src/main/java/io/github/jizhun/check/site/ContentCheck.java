package io.github.jizhun.check.site;

import io.github.jizhun.check.AcceptanceCheck;
import io.github.jizhun.check.CellCheck;
import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.check.ClassificationCheck;
import io.github.jizhun.check.CodeCheck;
import io.github.jizhun.check.CodeRunCheck;
import io.github.jizhun.check.DateCheck;
import io.github.jizhun.check.EditionCheck;
import io.github.jizhun.check.ErrataCheck;
import io.github.jizhun.check.Evidence;
import io.github.jizhun.check.GlossaryCheck;
import io.github.jizhun.check.LevelCheck;
import io.github.jizhun.check.MentionCheck;
import io.github.jizhun.check.NearDuplicateCheck;
import io.github.jizhun.check.NoteCheck;
import io.github.jizhun.check.Outline;
import io.github.jizhun.check.Passages;
import io.github.jizhun.check.ProseCheck;
import io.github.jizhun.check.ProseLinkCheck;
import io.github.jizhun.check.ReferenceCheck;
import io.github.jizhun.check.TaskCheck;
import io.github.jizhun.check.TextCheck;
import io.github.jizhun.check.UnreadFiles;
import io.github.jizhun.check.proof.SourceCheck;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.font.FontFace;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Ledger;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.Standard;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports everything that cannot be true of the content, as far as it could be read. */
public final class ContentCheck {
    private ContentCheck() {}

    /**
     * A standard, checked.
     *
     * @param accepted how many warnings it accepts
     * @param mentionable its codes, for hand-written pages
     */
    private record Checked(int accepted, MentionCheck.Known mentionable) {}

    /**
     * Runs every check, standard by standard on all cores.
     *
     * @param diagnostics what reading the content has reported; findings are added
     */
    public static CheckResult run(Catalogue catalogue, Diagnostics diagnostics) {
        UnreadFiles damage = UnreadFiles.of(diagnostics);
        ProseLinkCheck links = new ProseLinkCheck(catalogue, damage);
        CheckReporter site = new CheckReporter(diagnostics, diagnostics, List.of());
        LevelCheck.run(catalogue.site(), site);
        SearchCheck.run(catalogue.search(), damage, site);
        ShapeCheck.run(catalogue, links, !damage.standards().contains(""), site);
        if (damage.isNone()) {
            FileUseCheck.run(catalogue, site);
        }
        Optional<FontFace> font = FontCheck.run(catalogue, site);
        CourseNamingCheck.run(catalogue.naming(), site);
        CourseCheck.run(catalogue, damage, site);
        for (Prose page : catalogue.pages()) {
            PageCheck.run(page, site);
            links.run(page, "pages", site);
            ProseCheck.run(page, "pages", site);
        }
        boolean hasWorkbooks = catalogue.site().downloads().haveWorkbooks();
        List<Checked> checked = catalogue.standards().parallelStream()
                .map(standard -> run(
                        Outline.of(standard, damage),
                        retiredOf(standard, catalogue.ledger()),
                        links,
                        hasWorkbooks,
                        font,
                        diagnostics))
                .toList();
        List<MentionCheck.Known> mentionable =
                checked.stream().map(Checked::mentionable).toList();
        catalogue.pages().forEach(page -> MentionCheck.run(page, mentionable, site));
        AddressCheck.run(catalogue, damage, diagnostics, site);
        return new CheckResult(checked.stream().mapToInt(Checked::accepted).sum(), font);
    }

    /** The codes of a standard whose pages were retired. */
    private static Set<String> retiredOf(Standard standard, Ledger ledger) {
        return ledger.retirements().stream()
                .map(retirement -> retirement.address().value())
                .filter(address -> address.startsWith(standard.code() + "/"))
                .map(address -> address.substring(standard.code().length() + 1).replaceFirst("\\.html$", ""))
                .collect(Collectors.toSet());
    }

    private static Checked run(
            Outline outline,
            Set<String> retired,
            ProseLinkCheck links,
            boolean hasWorkbooks,
            Optional<FontFace> font,
            Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        CheckReporter findings =
                new CheckReporter(found, diagnostics, outline.standard().accepted());
        EditionCheck.run(outline, findings);
        DateCheck.run(outline, findings);
        ClassificationCheck.run(outline, findings);
        CodeCheck codes = CodeCheck.run(outline, findings);
        // The comparison first: what it reports, other checks need not report again.
        Evidence evidence = SourceCheck.run(outline, codes, findings);
        CodeRunCheck.run(outline, codes, retired, evidence, findings);
        ReferenceCheck.run(outline, evidence, findings);
        TaskCheck.run(outline, evidence, findings);
        LevelCheck.run(outline, evidence, findings);
        TextCheck.run(outline, evidence, findings);
        if (hasWorkbooks) {
            CellCheck.run(outline, findings);
        }
        NearDuplicateCheck.run(outline, findings);
        GlossaryCheck.run(outline, evidence, findings);
        ErrataCheck.run(outline, evidence, findings);
        NoteCheck.run(outline, evidence, findings);
        outline.standard().siteNotes().forEach(note -> {
            links.run(note, "notes", findings);
            ProseCheck.run(note, "notes", findings);
        });
        MentionCheck.Known mentionable = MentionCheck.run(outline, evidence, findings);
        font.ifPresent(face -> GlyphCheck.run(outline, face, findings));
        Passages.of(outline).forEach(passage -> findings.acceptRead(passage.location()));
        AcceptanceCheck.run(outline, evidence, findings);
        found.sorted().forEach(diagnostics::add);
        return new Checked(findings.accepted(), mentionable);
    }
}
