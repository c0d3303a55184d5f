package io.github.jizhun.page.frame;

import io.github.jizhun.link.LinkedNote;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.site.Address;

/**
 * A defined term as pages other than its own show it, or a note.
 *
 * @param id empty for a note
 * @param term the term, or a note's mark
 * @param anchor a note's id on the page; empty for a term
 */
public record TermView(String id, String term, String definition, String address, String anchor) {
    public static TermView of(String standard, GlossaryTerm term) {
        return new TermView(term.id(), term.term().value(), term.definition(), Address.term(standard, term.id()), "");
    }

    public static TermView of(LinkedStandard standard, LinkedNote note) {
        return new TermView(
                "",
                note.label(),
                note.explanation(),
                Address.standard(standard.code()) + "#" + note.anchor(),
                note.anchor());
    }
}
