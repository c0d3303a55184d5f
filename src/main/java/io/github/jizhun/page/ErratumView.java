package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Erratum;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An erratum as pages show it.
 *
 * @param anchor its id on the errata page: the code it concerns, the same for all errata of one code
 * @param target a code, {@code term:<id>} or the standard's own code
 * @param status {@code corrected} or {@code noted}
 * @param date may be empty
 */
public record ErratumView(
        String anchor, String target, String printed, String published, String status, RichText reason, String date) {
    static ErratumView of(LinkedStandard standard, Erratum erratum) {
        return new ErratumView(
                erratum.target().replace(':', '-'),
                erratum.target(),
                erratum.printed().value(),
                erratum.published().value(),
                erratum.status().name().toLowerCase(Locale.ROOT),
                RichText.of(standard, erratum.reason()),
                erratum.date().map(Object::toString).orElse(""));
    }

    /** What was printed wrongly in a statement, a term ({@code term:<id>}) or the standard itself. */
    static List<ErratumView> of(LinkedStandard standard, String target) {
        return standard.errataOf(target).stream()
                .map(erratum -> of(standard, erratum))
                .toList();
    }

    /** The marks behind a statement where it is plain text: {@code 〔已更正〕}; empty where nothing was printed wrongly. */
    static String signs(LinkedStandard standard, String target, Words words) {
        return marks(of(standard, target)).stream()
                .map(status -> "〔" + words.say("erratum." + status) + "〕")
                .collect(Collectors.joining());
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
