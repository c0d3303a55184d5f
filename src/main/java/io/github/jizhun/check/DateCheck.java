package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Source;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days: {@code yyyy-mm-dd}, and in the calendar. */
final class DateCheck {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private DateCheck() {}

    static void run(Outline outline, Findings findings) {
        Standard standard = outline.standard();
        standard.source().flatMap(Source::checked).ifPresent(date -> check(standard, date, "source", findings));
        standard.editions()
                .forEach(edition ->
                        check(standard, edition.date(), "editions" + Spot.PATH_SIGN + edition.code(), findings));
        standard.errata()
                .forEach(erratum -> erratum.date()
                        .ifPresent(
                                date -> check(standard, date, "errata" + Spot.PATH_SIGN + erratum.target(), findings)));
    }

    private static void check(Standard standard, Text date, String path, Findings findings) {
        if (date.isPresent() && parse(date).isEmpty()) {
            findings.tell(Rule.BAD_DATE, Spot.of(standard.code(), date, path), date);
        }
    }

    /** The day that is written; empty where there is no such day. */
    static Optional<LocalDate> parse(Text date) {
        if (!FORM.matcher(date.value()).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date.value()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
