package io.github.jizhun.check;

import io.github.jizhun.check.document.Heading;
import io.github.jizhun.check.document.Printed;
import io.github.jizhun.check.document.PrintedForm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import java.util.List;

/** Compares what follows the main table of a document: attitudes, conditions, definitions, other notes. */
final class SourceLists {
    private final Standard standard;
    private final SourceFindings found;

    private SourceLists(Standard standard, SourceFindings found) {
        this.standard = standard;
        this.found = found;
    }

    static void compare(Outline outline, CodeCheck codes, PrintedForm form, SourceFindings found) {
        Standard standard = outline.standard();
        SourceLists lists = new SourceLists(standard, found);
        List<Expected> attitudes = outline.items(Kind.ATTITUDE)
                .map(item -> Expected.of(item, codes.isFaulty(item)))
                .toList();
        lists.compare(attitudes, form.attitudes(), StandardFiles.COMPETENCIES);
        lists.compare(lists.texts(standard.noteLines(), "notes"), form.notes(Heading.NOTES), StandardFiles.STANDARD);
        lists.compare(lists.texts(standard.updates(), "updates"), form.notes(Heading.UPDATES), StandardFiles.STANDARD);
        lists.compare(
                lists.texts(standard.conditions(), "conditions"),
                form.notes(Heading.CONDITIONS),
                StandardFiles.STANDARD);
        List<Expected> terms = standard.glossary().stream().map(Expected::of).toList();
        // Terms may be kept in an order of the site's own.
        found.tell(Pairing.of(terms, form.notes(Heading.DEFINITIONS), found.corrections()), StandardFiles.GLOSSARY);
    }

    private List<Expected> texts(List<Text> texts, String field) {
        return texts.stream()
                .map(text -> Expected.of(standard.code(), text, field))
                .toList();
    }

    private void compare(List<Expected> expected, List<Printed> printed, String file) {
        Pairing pairing = Pairing.of(expected, printed, found.corrections());
        found.tell(pairing, file);
        List<Expected> withoutCode =
                expected.stream().filter(text -> text.key().isEmpty()).toList();
        found.tellOrder(withoutCode, pairing);
    }
}
