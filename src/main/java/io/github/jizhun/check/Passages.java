package io.github.jizhun.check;

import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Every published text of a standard with its place, statements first. */
public final class Passages {
    /**
     * A published text.
     *
     * @param isSentence whether the standard speaks here, so that its terms are at home: not in a definition
     */
    public record Passage(Text text, Location location, boolean isSentence) {}

    private Passages() {}

    public static List<Passage> of(Outline outline) {
        List<Passage> passages = new ArrayList<>();
        Standard standard = outline.standard();
        outline.items().forEach(item -> passages.add(new Passage(item.text(), item.textLocation(), true)));
        addField(passages, standard, standard.name(), "name");
        standard.nameNote().ifPresent(note -> addField(passages, standard, note, "nameNote"));
        addField(passages, standard, standard.description(), "description");
        standard.conditions().forEach(text -> addField(passages, standard, text, "conditions"));
        standard.noteLines().forEach(text -> addField(passages, standard, text, "notes"));
        standard.updates().forEach(text -> addField(passages, standard, text, "updates"));
        standard.glossary()
                .forEach(term -> passages.add(new Passage(
                        term.text(), Location.of(Location.codeOf(term), term.text(), Location.pathOf(term)), false)));
        passages.removeIf(passage -> !passage.text().isPresent());
        return passages;
    }

    private static void addField(List<Passage> passages, Standard standard, Text text, String field) {
        passages.add(new Passage(text, Location.of(standard.code(), text, field), true));
    }
}
