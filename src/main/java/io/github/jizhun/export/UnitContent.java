package io.github.jizhun.export;

import io.github.jizhun.link.LinkedNote;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a file of one unit, 職能基準單元, holds besides its rows.
 *
 * @param terms those that its statements use
 * @param notes those to which its statements refer
 * @param errata what was printed wrongly in its statements and terms
 */
public record UnitContent(List<GlossaryTerm> terms, List<LinkedNote> notes, List<Erratum> errata) {
    /** That of a duty, with the attitudes, which hold for each unit. */
    public static UnitContent of(LinkedStandard linked, Duty duty) {
        List<LinkedStatement> own = Stream.concat(
                        Stream.of(linked.statementOf(duty.code())),
                        duty.tasks().stream().flatMap(linked::statements))
                .toList();
        List<LinkedStatement> shown = Stream.concat(own.stream(), linked.ofKind(Kind.ATTITUDE).stream())
                .distinct()
                .toList();
        List<GlossaryTerm> terms = linked.references().termsIn(own.stream());
        List<String> targets = Stream.concat(
                        shown.stream().map(LinkedStatement::label),
                        terms.stream().map(term -> Erratum.TERM_PREFIX + term.id()))
                .toList();
        return new UnitContent(
                terms,
                linked.references().notesIn(shown.stream()),
                linked.standard().errata().stream()
                        .filter(erratum -> targets.contains(erratum.target()))
                        .toList());
    }
}
