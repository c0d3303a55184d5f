package io.github.jizhun.page;

import io.github.jizhun.model.Erratum;
import java.util.List;
import java.util.Locale;

/**
 * An erratum as pages show it.
 *
 * @param anchor its id on the errata page: the code it concerns, the same for all errata of one code
 * @param target a code, {@code term:<id>} or the standard's own code
 * @param status {@code corrected} or {@code noted}
 * @param date may be empty
 */
public record ErratumView(
        String anchor, String target, String printed, String published, String status, String reason, String date) {
    static ErratumView of(Erratum erratum) {
        return new ErratumView(
                erratum.target().replace(':', '-'),
                erratum.target(),
                erratum.printed().value(),
                erratum.published().value(),
                erratum.status().name().toLowerCase(Locale.ROOT),
                erratum.reason().value(),
                erratum.date().map(Object::toString).orElse(""));
    }

    static List<ErratumView> of(List<Erratum> errata) {
        return errata.stream().map(ErratumView::of).toList();
    }

    /** The states of these errata, each once: what the mark behind a statement says. */
    static List<String> marks(List<?> errata) {
        return errata.stream()
                .map(ErratumView.class::cast)
                .map(ErratumView::status)
                .distinct()
                .toList();
    }
}
