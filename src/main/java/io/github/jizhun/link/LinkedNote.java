package io.github.jizhun.link;

import io.github.jizhun.model.Note;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A note and where the site publishes it.
 *
 * @param anchor its id on every page that shows it: {@code note-1}; empty where nothing refers to it
 */
public record LinkedNote(Note note, String anchor) {
    /** Gives anchors to the notes of a standard: those with marks are called by their numbers, others by their places. */
    static List<LinkedNote> of(List<Note> notes) {
        List<LinkedNote> linked = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Note note : notes) {
            String name = note.key()
                    .map(key -> key.replaceAll("[^0-9]", ""))
                    .map(number -> "note-" + (number.isEmpty() ? "0" : number))
                    .orElse("note-line-" + (linked.size() + 1));
            boolean isReferredTo = note.mark().isPresent() || note.term().isPresent();
            linked.add(new LinkedNote(note, isReferredTo && taken.add(name) ? name : ""));
        }
        return List.copyOf(linked);
    }

    /** What refers to it: its mark with brackets, or the term that it explains; empty where nothing does. */
    public String label() {
        return note.mark().map(mark -> "【" + mark + "】").or(note::term).orElse("");
    }

    /** What it says, without its mark; of an explained term its explanation. */
    public String explanation() {
        String first = note.text().value();
        String rest = note.term().isPresent()
                ? first.substring(first.indexOf('：') + 1).strip()
                : first;
        return note.more().stream().map(Text::value).reduce(rest, (lines, line) -> lines + "\n" + line);
    }
}
