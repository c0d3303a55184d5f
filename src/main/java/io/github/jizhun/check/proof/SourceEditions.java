package io.github.jizhun.check.proof;

import io.github.jizhun.check.Location;
import io.github.jizhun.check.Marks;
import io.github.jizhun.check.StandardFiles;
import io.github.jizhun.check.document.Heading;
import io.github.jizhun.check.document.PrintedEdition;
import io.github.jizhun.check.document.PrintedForm;
import io.github.jizhun.check.document.PrintedText;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the table of editions of a document with the history of its standard. The history may go on: a document does not
 * know the editions that came after it, and the note of an edition may be the site's own where the document has none.
 */
final class SourceEditions {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern REPLACED = Pattern.compile("已被[《〈「]?\\s*([A-Z0-9-]+v\\d+)\\s*[》〉」]?取代[。.]?");

    /** What stands in the column of notes where there is nothing to say. */
    private static final Pattern NO_NOTE = Pattern.compile("略|無|[-–—－]+");

    /** What a local code begins with. */
    private static final String LOCAL = "X";

    private static final String CURRENT = "最新版本";
    private static final String SUPERSEDED = "歷史版本";

    private final Standard standard;
    private final SourceFindings found;
    /** The editions that are printed. */
    private final Set<String> seen = new HashSet<>();

    private boolean hasUnknown;

    private SourceEditions(Standard standard, SourceFindings found) {
        this.standard = standard;
        this.found = found;
    }

    static void compare(Standard standard, PrintedForm form, SourceFindings found) {
        SourceEditions editions = new SourceEditions(standard, found);
        boolean isUpToDate = form.editions().stream()
                .flatMap(printed -> printed.cell(Heading.CODE).stream())
                .map(code -> Edition.numberOf(code.text()))
                .max(Comparator.naturalOrder())
                .equals(standard.editions().stream()
                        .map(edition -> Edition.numberOf(edition.code()))
                        .max(Comparator.naturalOrder()));
        form.editions().forEach(printed -> editions.compare(printed, isUpToDate));
        boolean hasTable = form.headings().find(Heading.EDITION).isPresent()
                || !form.editions().isEmpty();
        if (hasTable && !editions.hasUnknown && found.isWhole(StandardFiles.STANDARD)) {
            editions.reportMissing();
        }
    }

    /** The table has the document's own edition and all before it. */
    private void reportMissing() {
        BigInteger own = Edition.numberOf(standard.code());
        standard.editions().stream()
                .filter(edition ->
                        Edition.numberOf(edition.code()).compareTo(own) <= 0 && !seen.contains(edition.code()))
                .forEach(edition -> found.report(Rule.SOURCE_MISSING, "edition", placeOf(edition, ""), edition.code()));
    }

    private void compare(PrintedEdition printed, boolean isUpToDate) {
        Optional<PrintedText> code = printed.cell(Heading.CODE);
        Optional<Edition> edition =
                code.flatMap(there -> find(found.corrections().read(standard.code(), there.text())));
        if (edition.isEmpty()) {
            hasUnknown = true;
            code.or(() -> printed.cells().values().stream().findFirst())
                    .ifPresent(cell -> found.reportLeftover(cell, StandardFiles.STANDARD));
            return;
        }
        Edition here = edition.get();
        if (!seen.add(here.code())) {
            code.ifPresent(cell -> found.report(Rule.SOURCE_LEFTOVER, "doubled", found.location(cell), cell.text()));
            return;
        }
        code.ifPresent(there -> found.evidence().addPrinted(standard.code(), there.text()));
        printed.cell(Heading.EDITION)
                .filter(cell -> !cell.text().strip().equalsIgnoreCase(versionOf(here)))
                .ifPresent(cell -> report(here, "version", cell.text(), versionOf(here)));
        printed.cell(Heading.EDITION_DATE).ifPresent(cell -> compareDate(here, cell));
        printed.cell(Heading.NAME).ifPresent(cell -> compareName(here, cell));
        String status = here.status() == Edition.Status.CURRENT ? CURRENT : SUPERSEDED;
        printed.cell(Heading.EDITION_STATUS)
                .filter(cell -> isUpToDate || cell.text().equals(SUPERSEDED))
                .filter(cell -> !cell.text().equals(status))
                .ifPresent(cell -> report(here, "status", cell.text(), status));
        printed.cell(Heading.EDITION_NOTE)
                .filter(cell -> !NO_NOTE.matcher(cell.text()).matches())
                .ifPresent(cell -> compareNote(here, cell));
    }

    private static String versionOf(Edition edition) {
        return edition.printedVersion().map(Text::value).orElse(edition.version());
    }

    private Optional<Edition> find(String code) {
        String own = meant(code);
        return standard.editions().stream()
                .filter(edition -> edition.code().equals(own))
                .findFirst();
    }

    /** The code under which an edition is listed; one that is malformed as printed has a local code. */
    private String meant(String printed) {
        if (standard.printedCode().filter(own -> own.value().equals(printed)).isPresent()) {
            return standard.code();
        }
        String local = LOCAL + printed;
        return standard.editions().stream().anyMatch(edition -> edition.code().equals(local)) ? local : printed;
    }

    private void compareDate(Edition here, PrintedText printed) {
        Matcher date = DATE.matcher(found.corrections().read(standard.code(), printed.text()));
        String there = date.matches()
                ? "%s-%02d-%02d"
                        .formatted(date.group(1), Integer.valueOf(date.group(2)), Integer.valueOf(date.group(3)))
                : printed.text();
        if (!there.equals(here.date().value())) {
            report(
                    here,
                    "date",
                    printed.text(),
                    here.date().isPresent() ? here.date().value() : "–");
        }
    }

    /** The name of this edition is compared in the form, too, and reported there. */
    private void compareName(Edition here, PrintedText printed) {
        String name = here.name().orElse(standard.name()).value();
        boolean isReported = found.evidence().isDiffering(standard.code());
        if (!isReported && !found.corrections().allow(standard.code(), printed, Marks.comparable(name))) {
            report(here, "name", printed.text(), name);
        }
    }

    private void compareNote(Edition here, PrintedText printed) {
        Matcher replaced = REPLACED.matcher(printed.text());
        if (replaced.matches()) {
            String successor = here.replacedBy().map(Text::value).orElse("–");
            if (!meant(replaced.group(1)).equals(successor)) {
                report(here, "replacedBy", printed.text(), successor);
            }
            return;
        }
        String note = here.note().map(Marks::comparable).orElse("–");
        if (!found.corrections().allow(standard.code(), printed.text(), note)) {
            report(here, "note", printed.text(), note);
        }
    }

    private void report(Edition here, String field, String there, String written) {
        Location location = placeOf(here, field);
        found.report(Rule.SOURCE_MISMATCH, "edition", location, there, written, here.code());
    }

    /** Where a field of an edition is written; its code where the field is absent. */
    private Location placeOf(Edition here, String field) {
        String path = "editions" + Location.PATH_SEPARATOR + here.code();
        Optional<Text> text = switch (field) {
            case "date" -> Optional.of(here.date()).filter(Text::isPresent);
            case "note" -> here.note();
            case "replacedBy" -> here.replacedBy();
            default -> Optional.empty();
        };
        return text.map(written -> Location.of(here.code(), written, path))
                .orElseGet(() -> new Location(
                        List.of(here.code()), here.at(), here.code().length(), path));
    }
}
