package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.Standard;
import java.util.List;

/** Tells everything that cannot be true of the content, as far as it could be read. */
public final class ContentCheck {
    private ContentCheck() {}

    /**
     * Runs every check.
     *
     * @param diagnostics what reading the content has told; findings are added
     */
    public static CheckResult run(Catalogue catalogue, Diagnostics diagnostics) {
        Damage damage = Damage.of(diagnostics);
        ProseLinkCheck links = ProseLinkCheck.of(catalogue, damage);
        Findings site = new Findings(diagnostics, List.of());
        LevelCheck.run(catalogue.site(), site);
        SearchCheck.run(catalogue.search(), damage, site);
        CourseNamingCheck.run(catalogue.naming(), site);
        CourseCheck.run(catalogue, damage, site);
        for (Prose page : catalogue.pages()) {
            PageCheck.run(page, site);
            links.run(page, "pages", site);
        }
        int accepted = 0;
        MentionCheck mentions = new MentionCheck();
        for (Standard standard : catalogue.standards()) {
            Outline outline = Outline.of(standard, damage);
            accepted += run(outline, links, mentions, new Findings(diagnostics, standard.accepted()));
        }
        catalogue.pages().forEach(page -> mentions.run(page, site));
        AddressCheck.run(catalogue, damage, diagnostics, site);
        return new CheckResult(accepted);
    }

    private static int run(Outline outline, ProseLinkCheck links, MentionCheck mentions, Findings findings) {
        EditionCheck.run(outline, findings);
        DateCheck.run(outline, findings);
        ClassificationCheck.run(outline, findings);
        CodeCheck codes = CodeCheck.run(outline, findings);
        // The comparison first: what it tells, other checks need not tell again.
        Evidence evidence = SourceCheck.run(outline, codes, findings);
        CodeRunCheck.run(outline, codes, evidence, findings);
        ReferenceCheck.run(outline, evidence, findings);
        TaskCheck.run(outline, evidence, findings);
        LevelCheck.run(outline, evidence, findings);
        TextCheck.run(outline, evidence, findings);
        NearDuplicateCheck.run(outline, findings);
        GlossaryCheck.run(outline, evidence, findings);
        ErrataCheck.run(outline, evidence, findings);
        NoteCheck.run(outline, evidence, findings);
        outline.standard().siteNotes().forEach(note -> links.run(note, "notes", findings));
        mentions.run(outline, evidence, findings);
        AcceptanceCheck.run(outline, evidence, findings);
        return findings.accepted();
    }
}
