package io.github.jizhun.export;

import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Standard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file says of a slip of the printed document. */
public final class ErratumRemark {
    private ErratumRemark() {}

    /** The remarks on a statement, one a line. */
    public static String of(List<Erratum> errata) {
        return errata.stream()
                .map(erratum -> status(erratum) + "：原文印為「" + erratum.printed() + "」。" + erratum.reason())
                .collect(Collectors.joining("\n"));
    }

    /** Where a slip is, for people: a code, a defined term, or the standard's code. */
    public static String place(Standard standard, Erratum erratum) {
        return term(standard, erratum).map(term -> term.term().value()).orElse(erratum.target());
    }

    /** Where a slip is, for programs: a code, the id of a defined term, or the standard's code. */
    static String key(Standard standard, Erratum erratum) {
        return term(standard, erratum).map(GlossaryTerm::id).orElse(erratum.target());
    }

    private static Optional<GlossaryTerm> term(Standard standard, Erratum erratum) {
        return standard.glossary().stream()
                .filter(term -> erratum.target().equals(Erratum.TERM_PREFIX + term.id()))
                .findFirst();
    }

    /** The word for what was done. */
    public static String status(Erratum erratum) {
        return switch (erratum.status()) {
            case CORRECTED -> "已更正";
            case NOTED -> "原文如此";
        };
    }

    /** The English word in data: {@code corrected} or {@code noted}. */
    static String word(Erratum erratum) {
        return erratum.status().name().toLowerCase(Locale.ROOT);
    }

    /** The marks after a statement, each once: {@code 〔已更正〕〔原文如此〕}. */
    public static String marks(List<Erratum> errata) {
        return errata.stream()
                .map(ErratumRemark::status)
                .distinct()
                .map(status -> "〔" + status + "〕")
                .collect(Collectors.joining());
    }
}
