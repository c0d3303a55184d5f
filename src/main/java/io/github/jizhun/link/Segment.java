package io.github.jizhun.link;

import io.github.jizhun.model.GlossaryTerm;
import java.util.Optional;

/**
 * A piece of a text. The pieces of a text, put together, are the text.
 *
 * @param underlined whether the provider underlined it (layer 2 of the text)
 * @param term the glossary term that it uses
 * @param statement the statement whose code it is
 * @param note the note whose mark it is, or that explains the word
 */
public record Segment(
        String text,
        boolean underlined,
        Optional<GlossaryTerm> term,
        Optional<LinkedStatement> statement,
        Optional<LinkedNote> note) {
    /** A piece that refers to no note. */
    public Segment(String text, boolean underlined, Optional<GlossaryTerm> term, Optional<LinkedStatement> statement) {
        this(text, underlined, term, statement, Optional.empty());
    }
}
