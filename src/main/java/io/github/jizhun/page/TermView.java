package io.github.jizhun.page;

import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.site.Address;

/** A defined term as pages other than its own show it. */
public record TermView(String id, String term, String definition, String address) {
    static TermView of(String standard, GlossaryTerm term) {
        return new TermView(term.id(), term.term().value(), term.definition(), Address.term(standard, term.id()));
    }
}
