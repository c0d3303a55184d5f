package io.github.jizhun.check;

import io.github.jizhun.check.document.NoteMarks;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Text;
import java.util.Optional;

/**
 * What the YAML lets expect in the document.
 *
 * @param target the name under which errata know it
 * @param key with what it begins: its code, or its term; empty if nothing marks it
 * @param line code and text, with marks, as the document would print it without slips
 * @param text the text alone
 * @param isCodeReported whether its code is known to be wrong, so that only its text counts
 */
public record Expected(
        String target,
        String key,
        String line,
        Text text,
        Location location,
        Optional<Kind> kind,
        boolean isCodeReported) {
    public static Expected of(Outline.Item item, boolean isCodeReported) {
        String key = item.code().map(code -> code.value()).orElse("");
        return new Expected(
                item.name(),
                key,
                (key + " " + words(item.text())).strip(),
                item.text(),
                item.textLocation(),
                Optional.of(item.kind()),
                isCodeReported);
    }

    /** A competency without a code, under its id. */
    public static Expected of(Outline.Item item, String id) {
        return new Expected(
                id, "", words(item.text()), item.text(), item.textLocation(), Optional.of(item.kind()), false);
    }

    public static Expected of(GlossaryTerm term) {
        Location location = Location.of(Location.codeOf(term), term.text(), Location.pathOf(term));
        return new Expected(
                Location.codeOf(term),
                Marks.comparable(term.term()),
                words(term.text()),
                term.text(),
                location,
                Optional.empty(),
                false);
    }

    /** A text of the standard itself: a note, a condition, a name. */
    public static Expected of(String standard, Text text, String field) {
        return new Expected(
                standard,
                NoteMarks.of(words(text)),
                words(text),
                text,
                Location.of(standard, text, field),
                Optional.empty(),
                false);
    }

    /** The text with its marks. Spaces at its ends are reported elsewhere. */
    private static String words(Text text) {
        return Marks.comparable(text).strip();
    }

    public String words() {
        return words(text);
    }
}
