package io.github.jizhun.export;

import io.github.jizhun.model.Erratum;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a file says of a slip of the printed document. */
final class ErratumRemark {
    private ErratumRemark() {}

    /** The remarks on a statement, one a line. */
    static String of(List<Erratum> errata) {
        return errata.stream()
                .map(erratum -> status(erratum) + "：原文印為「" + erratum.printed() + "」。" + erratum.reason())
                .collect(Collectors.joining("\n"));
    }

    /** The word for what was done. */
    static String status(Erratum erratum) {
        return switch (erratum.status()) {
            case CORRECTED -> "已更正";
            case NOTED -> "原文如此";
        };
    }

    /** The English word in data: {@code corrected} or {@code noted}. */
    static String word(Erratum erratum) {
        return erratum.status().name().toLowerCase(Locale.ROOT);
    }

    /** The marks behind a statement, each once: {@code 〔已更正〕〔原文如此〕}. */
    static String marks(List<Erratum> errata) {
        return errata.stream()
                .map(ErratumRemark::status)
                .distinct()
                .map(status -> "〔" + status + "〕")
                .collect(Collectors.joining());
    }
}
