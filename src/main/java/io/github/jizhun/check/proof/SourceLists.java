package io.github.jizhun.check.proof;

import io.github.jizhun.check.CodeCheck;
import io.github.jizhun.check.Expected;
import io.github.jizhun.check.Outline;
import io.github.jizhun.check.StandardFiles;
import io.github.jizhun.check.document.Heading;
import io.github.jizhun.check.document.PrintedForm;
import io.github.jizhun.check.document.PrintedText;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Compares what follows the main table of a document: attitudes, conditions, definitions, other notes. */
final class SourceLists {
    private final Standard standard;
    private final PrintedForm form;
    private final SourceFindings found;

    private SourceLists(Standard standard, PrintedForm form, SourceFindings found) {
        this.standard = standard;
        this.form = form;
        this.found = found;
    }

    /**
     * Compares the lists, each with the one under its heading.
     *
     * @param hasLost whether a heading is lost, so that what stands below it is found under another one
     */
    static void compare(Outline outline, CodeCheck codes, PrintedForm form, boolean hasLost, SourceFindings found) {
        SourceLists lists = new SourceLists(outline.standard(), form, found);
        List<Expected> attitudes = outline.items(Kind.ATTITUDE)
                .map(item -> Expected.of(item, codes.isFaulty(item)))
                .toList();
        Standard standard = outline.standard();
        List<Expected> notes = new ArrayList<>(lists.texts(standard.noteLines(), "notes"));
        // Terms are defined under a heading of their own, or among the notes.
        standard.glossary().stream().map(Expected::of).forEach(notes::add);
        List<Expected> updates = lists.texts(standard.updates(), "updates");
        List<Expected> conditions = lists.texts(standard.conditions(), "conditions");
        if (hasLost) {
            List<PrintedText> printed = new ArrayList<>(form.attitudes());
            EnumSet.range(Heading.NOTES, Heading.UPDATES).forEach(heading -> printed.addAll(form.notes(heading)));
            lists.pair(
                    Stream.of(attitudes, notes, updates, conditions)
                            .flatMap(List::stream)
                            .toList(),
                    printed);
        } else {
            lists.compare(attitudes, form.attitudes());
            lists.compare(
                    notes,
                    Stream.of(Heading.NOTES, Heading.SUPPLEMENTS, Heading.DEFINITIONS)
                            .flatMap(heading -> form.notes(heading).stream())
                            .toList());
            lists.compare(updates, form.notes(Heading.UPDATES));
            lists.compare(conditions, form.notes(Heading.CONDITIONS));
        }
    }

    private List<Expected> texts(List<Text> texts, String field) {
        return texts.stream()
                .map(text -> Expected.of(standard.code(), text, field))
                .toList();
    }

    private void compare(List<Expected> expected, List<PrintedText> lines) {
        reportOrder(expected, pair(expected, lines));
    }

    private Pairing pair(List<Expected> expected, List<PrintedText> lines) {
        List<PrintedText> printed = FittedLines.of(lines, expected, found.corrections());
        Pairing pairing = Pairing.of(expected, printed, found.corrections());
        found.report(pairing, SourceLists::fileOf, this::fileFor);
        return pairing;
    }

    private static String fileOf(Expected text) {
        if (text.kind().isPresent()) {
            return StandardFiles.COMPETENCIES;
        }
        return text.target().startsWith(Erratum.TERM_PREFIX) ? StandardFiles.GLOSSARY : StandardFiles.STANDARD;
    }

    private String fileFor(PrintedText line) {
        if (form.attitudes().contains(line)) {
            return StandardFiles.COMPETENCIES;
        }
        return form.notes(Heading.DEFINITIONS).contains(line) ? StandardFiles.GLOSSARY : StandardFiles.STANDARD;
    }

    /** Terms may be kept in an order of the site's own; codes and marks show an order themselves. */
    private void reportOrder(List<Expected> expected, Pairing pairing) {
        found.reportOrder(
                expected.stream()
                        .filter(text -> text.key().isEmpty())
                        .filter(text -> !fileOf(text).equals(StandardFiles.GLOSSARY))
                        .toList(),
                pairing);
    }
}
