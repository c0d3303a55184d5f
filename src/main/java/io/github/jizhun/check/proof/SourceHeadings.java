package io.github.jizhun.check.proof;

import io.github.jizhun.check.ErrataEntries;
import io.github.jizhun.check.Location;
import io.github.jizhun.check.Marks;
import io.github.jizhun.check.StandardFiles;
import io.github.jizhun.check.document.Heading;
import io.github.jizhun.check.document.NoteMarks;
import io.github.jizhun.check.document.PrintedForm;
import io.github.jizhun.check.document.PrintedHeadings.PrintedHeading;
import io.github.jizhun.check.document.PrintedText;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.SourceText;
import io.github.jizhun.model.Standard;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the fixed words of a document with those of the form: its title and headings, each as often as the form has it. */
final class SourceHeadings {
    private final Standard standard;
    private final SourceText source;
    private final PrintedForm form;
    private final SourceFindings found;
    private List<Heading> lost = List.of();

    SourceHeadings(Standard standard, SourceText source, PrintedForm form, SourceFindings found) {
        this.standard = standard;
        this.source = source;
        this.form = form;
        this.found = found;
    }

    /** Reports headings under which something is published that are not printed; whether there were any. */
    boolean reportLost() {
        lost = Stream.of(Heading.values())
                .filter(heading -> isNeeded(heading) && isLacking(heading))
                .toList();
        lost.forEach(heading -> found.report(
                Rule.SOURCE_MISSING, "heading", before(heading), heading.forms().get(0)));
        return !lost.isEmpty();
    }

    private boolean isNeeded(Heading heading) {
        return switch (heading) {
            case TASK ->
                isLacking(Heading.DUTY) || form.headings().find(heading).isPresent();
            case ATTITUDES -> !standard.attitudes().isEmpty();
            case NOTES ->
                Stream.of(standard.noteLines(), standard.conditions(), standard.glossary(), standard.updates())
                        .anyMatch(list -> !list.isEmpty());
            case CONDITIONS -> !standard.conditions().isEmpty();
            case DEFINITIONS -> !standard.glossary().isEmpty() && isLacking(Heading.SUPPLEMENTS) && !hasMarkedNotes();
            case UPDATES -> !standard.updates().isEmpty();
            default -> false;
        };
    }

    /** Today's form explains its terms in notes that marks in the table refer to. */
    private boolean hasMarkedNotes() {
        return form.notes().values().stream().flatMap(List::stream).anyMatch(note -> NoteMarks.isMarked(note.text()));
    }

    private boolean isLacking(Heading heading) {
        return form.headings().isLacking(heading);
    }

    /** Compares how the headings are written. */
    void compareWords() {
        List<PrintedHeading> headings = form.headings().all();
        headings.forEach(heading ->
                found.evidence().addPrinted(standard.code(), heading.printed().text()));
        for (PrintedHeading heading : headings) {
            PrintedText printed = heading.printed();
            String read = found.corrections().read(standard.code(), printed.text());
            if (!heading.meant().isPrintedAs(read)) {
                String expected = heading.meant().form(read);
                found.report(
                        Rule.SOURCE_LEFTOVER,
                        "heading",
                        found.location(printed),
                        printed.text(),
                        expected,
                        ErratumEntry.of(
                                new ErrataEntries(standard.errata()), standard.code(), "", printed.text(), expected));
            }
        }
    }

    /** Compares which headings there are. Runs last: one that was reported with what stands beside it is not reported again. */
    void compareNumber() {
        Set<Integer> lines = new HashSet<>();
        form.headings().doubled().stream()
                .filter(heading -> lines.add(heading.at().line()))
                .forEach(this::reportDoubled);
        if (found.evidence().isDiffering(standard.code())) {
            return;
        }
        compareTitle();
        if (isLeftOverBeforeTable()) {
            return;
        }
        Map<Location, List<String>> lacking = new LinkedHashMap<>();
        Stream.concat(EnumSet.range(Heading.CODE, Heading.LEVEL).stream(), Stream.of(Heading.ATTITUDES, Heading.NOTES))
                .filter(heading -> isLacking(heading) && !lost.contains(heading))
                .forEach(heading -> lacking.computeIfAbsent(before(heading), location -> new ArrayList<>())
                        .add(heading.forms().get(0)));
        lacking.forEach((location, headings) -> reportLacking(location, String.join("、", headings)));
    }

    private boolean isLeftOverBeforeTable() {
        return Stream.of(Heading.DUTY, Heading.TASK)
                .flatMap(heading -> form.headings().find(heading).stream())
                .anyMatch(heading -> found.isReportedBefore(heading.at().line()));
    }

    private void reportDoubled(PrintedText printed) {
        if (!found.isReportedAt(printed.at().line())) {
            found.report(Rule.SOURCE_LEFTOVER, "doubled", found.location(printed), printed.text());
        }
    }

    private void reportLacking(Location before, String words) {
        found.report(Rule.SOURCE_INCOMPLETE, "", before, words);
    }

    /** The title above the form says the name once more. */
    private void compareTitle() {
        if (!standard.name().isPresent()) {
            return;
        }
        String name = Marks.comparable(standard.name());
        String full = name + Heading.TITLE_END;
        boolean isFound = false;
        for (PrintedText title : form.title()) {
            found.evidence().addPrinted(standard.code(), title.text());
            boolean isTitle = Stream.of(full, name)
                    .anyMatch(words -> found.corrections().allow(standard.code(), title.text(), words));
            if (!isTitle) {
                found.reportLeftover(title, StandardFiles.STANDARD);
            } else if (isFound) {
                reportDoubled(title);
            }
            isFound |= isTitle;
        }
        if (form.title().isEmpty()) {
            reportLacking(start(), full);
        }
    }

    /** Where something that is lacking would stand: after the heading that the form has before it. */
    private Location before(Heading lacking) {
        return EnumSet.range(Heading.CODE, lacking).stream()
                .flatMap(heading -> form.headings().find(heading).stream())
                .reduce((one, other) -> other)
                .map(heading -> new Location(List.of(standard.code()), heading.at(), heading.width(), ""))
                .orElseGet(this::start);
    }

    private Location start() {
        return new Location(List.of(standard.code()), Position.startOf(source.file()), 1, "");
    }
}
