package io.github.jizhun.page;

import io.github.jizhun.link.LinkedNote;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.page.template.RichText;
import java.util.List;

/**
 * A line of 說明與補充事項 with those that belong to it, as the pages of a whole standard show it.
 *
 * @param anchor may be empty
 * @param mark with its brackets; may be empty
 * @param places the statements that refer to it
 */
public record NoteView(String anchor, String mark, RichText text, List<RichText> more, List<Place> places) {
    /**
     * A statement that refers to a note.
     *
     * @param label its code, or that of its task
     * @param address its page, or its place on a page
     */
    public record Place(String label, String address) {}

    static List<NoteView> of(LinkedStandard standard) {
        return standard.notes().stream().map(note -> of(standard, note)).toList();
    }

    private static NoteView of(LinkedStandard standard, LinkedNote note) {
        return new NoteView(
                note.anchor(),
                note.note().mark().isPresent() ? note.label() : "",
                RichText.of(standard, note.note().text(), note),
                note.note().more().stream()
                        .map(line -> RichText.of(standard, line, note))
                        .toList(),
                standard.references().placesOf(note).stream()
                        .map(place -> new Place(labelOf(standard, place), place.address()))
                        .toList());
    }

    private static String labelOf(LinkedStandard standard, LinkedStatement place) {
        return place.code()
                .or(() -> standard.parentOf(place))
                .map(code -> code.value())
                .orElse(place.key().value());
    }
}
