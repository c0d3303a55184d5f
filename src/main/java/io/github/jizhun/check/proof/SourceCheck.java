package io.github.jizhun.check.proof;

import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.check.CodeCheck;
import io.github.jizhun.check.Corrections;
import io.github.jizhun.check.Evidence;
import io.github.jizhun.check.Location;
import io.github.jizhun.check.Marks;
import io.github.jizhun.check.Outline;
import io.github.jizhun.check.StandardFiles;
import io.github.jizhun.check.document.DocumentReader;
import io.github.jizhun.check.document.PrintedForm;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.SourceText;
import io.github.jizhun.model.Standard;
import java.util.List;

/**
 * Compares a standard with the text of its document, both ways: every sentence that is published is printed there, and every
 * printed one is published, but for what the errata state.
 */
public final class SourceCheck {
    private SourceCheck() {}

    /** Compares a standard that keeps its document; the evidence is empty for one that does not. */
    public static Evidence run(Outline outline, CodeCheck codes, CheckReporter findings) {
        Evidence evidence = new Evidence();
        Standard standard = outline.standard();
        // A correction that could not be read would let its sentence look wrong.
        if (standard.sourceText().isEmpty() || !outline.isWhole(StandardFiles.ERRATA)) {
            return evidence;
        }
        SourceText written = standard.sourceText().get();
        SourceText source = new SourceText(
                written.file(), written.lines().stream().map(Marks::comparable).toList());
        PrintedForm form = DocumentReader.read(source);
        if (form.tasks().isEmpty()) {
            Location location = new Location(List.of(standard.code()), Position.startOf(source.file()), 1, "");
            findings.report(Rule.SOURCE_FORMAT, location);
            return evidence;
        }
        SourceFindings found = new SourceFindings(outline, new Corrections(standard), findings, evidence);
        SourceHeadings headings = new SourceHeadings(standard, source, form, found);
        boolean hasLost = headings.reportLost();
        evidence.setCompared();
        headings.compareWords();
        SourceEditions.compare(standard, form, found);
        SourceProfile.compare(standard, form, found);
        SourceTable.compare(outline, codes, form, found);
        SourceLists.compare(outline, codes, form, hasLost, found);
        headings.compareNumber();
        return evidence;
    }
}
