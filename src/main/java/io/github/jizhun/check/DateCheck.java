package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Source;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days: {@code yyyy-mm-dd}, in the calendar, and in a year in which there can be standards. */
public final class DateCheck {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern PARTS =
            Pattern.compile("(?:中華)?(?:民國)?\\s*(\\d{1,4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    /** From the years of the Republic of China to those of the common era. */
    private static final int REPUBLIC = 1911;

    /** A slip of the year is likelier than a standard from before or after. */
    private static final int EARLIEST = 1950;

    private static final int LATEST = 2099;

    private DateCheck() {}

    public static void run(Outline outline, CheckReporter findings) {
        Standard standard = outline.standard();
        standard.source().flatMap(Source::checked).ifPresent(date -> check(standard, date, "source", findings));
        standard.editions()
                .forEach(edition ->
                        check(standard, edition.date(), "editions" + Location.PATH_SIGN + edition.code(), findings));
        standard.errata()
                .forEach(erratum -> erratum.date()
                        .ifPresent(date ->
                                check(standard, date, "errata" + Location.PATH_SIGN + erratum.target(), findings)));
    }

    private static void check(Standard standard, Text date, String path, CheckReporter findings) {
        check(date, Location.of(standard.code(), date, path), findings);
    }

    /** Reports a date that is none, with the day that is meant where it is written in another form. */
    public static void check(Text date, Location spot, CheckReporter findings) {
        if (date.isPresent() && parse(date).isEmpty()) {
            Optional<LocalDate> meant = meant(date.value());
            boolean isDay =
                    FORM.matcher(date.value()).matches() && day(date.value(), 0).isPresent();
            String variant = meant.isPresent() ? "meant" : isDay ? "year" : "";
            findings.report(
                    Rule.BAD_DATE,
                    variant,
                    spot,
                    date,
                    meant.map(LocalDate::toString).orElse(""));
        }
    }

    /** The day that is written; empty where there is no such day, or none on which a standard can have been. */
    static Optional<LocalDate> parse(Text date) {
        return FORM.matcher(date.value()).matches()
                ? day(date.value(), 0).filter(DateCheck::isLikely)
                : Optional.empty();
    }

    /** The day that is written in another way, or in the years of the Republic. */
    private static Optional<LocalDate> meant(String written) {
        String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        return Stream.of(0, REPUBLIC)
                .flatMap(years -> day(narrow, years).stream())
                .filter(DateCheck::isLikely)
                .findFirst();
    }

    private static Optional<LocalDate> day(String written, int years) {
        Matcher parts = PARTS.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)) + years,
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }
}
