package io.github.jizhun.page.template;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.page.frame.ErrataMarks;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.text.Html;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An erratum as pages show it.
 *
 * @param anchor its id on the errata page: the code it concerns, the same for all errata of one code
 * @param target a code, {@code term:<id>} or the standard's own code
 * @param status {@code corrected} or {@code noted}
 * @param date may be empty
 * @param isOfPunctuation whether the text says the same with and without the slip
 */
public record ErratumView(
        String anchor,
        String target,
        String printed,
        String published,
        String status,
        RichText reason,
        String date,
        boolean isOfPunctuation) {
    private static final SafeString NONE = new SafeString("");

    public static ErratumView of(LinkedStandard standard, Erratum erratum) {
        return new ErratumView(
                erratum.target().replace(':', '-'),
                erratum.target(),
                erratum.printed().value(),
                erratum.published().value(),
                ErrataMarks.state(erratum),
                RichText.of(standard, erratum.reason()),
                erratum.date().map(Object::toString).orElse(""),
                erratum.isOfPunctuation());
    }

    /** What was printed wrongly in a statement, a term ({@code term:<id>}) or the standard itself. */
    public static List<ErratumView> of(LinkedStandard standard, String target) {
        return standard.errataOf(target).stream()
                .map(erratum -> of(standard, erratum))
                .toList();
    }

    /**
     * The marks after a statement on a page, each state once; a mark of mere punctuation is {@code slight}, and the unit sheet, which
     * does not list such errata, is printed without it.
     */
    static SafeString marks(List<?> errata, Labels words) {
        // Nearly all statements were printed rightly.
        return errata.isEmpty()
                ? NONE
                : new SafeString(errata.stream()
                        .map(ErratumView.class::cast)
                        .collect(Collectors.toMap(
                                ErratumView::status,
                                ErratumView::isOfPunctuation,
                                Boolean::logicalAnd,
                                LinkedHashMap::new))
                        .entrySet()
                        .stream()
                        .map(state -> " <span class=\"erratum" + (state.getValue() ? " slight" : "") + "\">"
                                + Html.escape(words.say("erratum." + state.getKey())) + "</span>")
                        .collect(Collectors.joining()));
    }
}
