package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Source;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days: {@code yyyy-mm-dd}, in the calendar, and in a year in which there can be standards. */
public final class DateCheck {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** A slip of the year is likelier than a standard from before or after. */
    private static final int EARLIEST = 1950;

    private static final int LATEST = 2099;

    private DateCheck() {}

    public static void run(Outline outline, CheckReporter findings) {
        Standard standard = outline.standard();
        standard.source().flatMap(Source::checked).ifPresent(date -> check(standard, date, "source", findings));
        standard.editions()
                .forEach(edition -> check(
                        standard, edition.date(), "editions" + Location.PATH_SEPARATOR + edition.code(), findings));
        standard.errata()
                .forEach(erratum -> erratum.date()
                        .ifPresent(date -> check(
                                standard, date, "errata" + Location.PATH_SEPARATOR + erratum.target(), findings)));
    }

    private static void check(Standard standard, Text date, String path, CheckReporter findings) {
        check(date, Location.of(standard.code(), date, path), findings);
    }

    /** Reports a date that is none, with the day that is meant where it is written in another form. */
    public static void check(Text date, Location location, CheckReporter findings) {
        if (date.isPresent() && parse(date).isEmpty()) {
            List<LocalDate> likely = WrittenDate.meant(date.value()).stream()
                    .filter(DateCheck::isLikely)
                    .toList();
            boolean isDay =
                    FORM.matcher(date.value()).matches() && day(date.value()).isPresent();
            String variant = likely.size() > 1 ? "either" : likely.size() == 1 ? "meant" : isDay ? "year" : "";
            findings.report(
                    Rule.BAD_DATE,
                    variant,
                    location,
                    date,
                    likely.stream().map(LocalDate::toString).collect(Collectors.joining("、")));
        }
    }

    /** The day that is written; empty where there is no such day, or none on which a standard can have been. */
    static Optional<LocalDate> parse(Text date) {
        return FORM.matcher(date.value()).matches() ? day(date.value()).filter(DateCheck::isLikely) : Optional.empty();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }
}
