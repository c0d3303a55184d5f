package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.List;
import java.util.stream.Stream;

/**
 * A defined term, 名詞.
 *
 * @param id its address: lower-case ASCII
 * @param text the whole printed line: the term, a character, the definition
 * @param otherForms other spellings in which the standard's sentences use the term
 * @param narrow whether the definition means less than the ordinary word does
 * @param at where the id is written
 */
public record GlossaryTerm(String id, Text term, Text text, List<Text> otherForms, boolean narrow, Position at) {
    /** The text after the term and the character after it (： or ，), letter for letter; empty if the text does not begin so. */
    public String definition() {
        String line = text.value();
        int length = term.value().length();
        return line.startsWith(term.value()) && line.length() > length
                ? line.substring(length + 1).strip()
                : "";
    }

    /** The term and its other forms. */
    public Stream<String> forms() {
        return Stream.concat(Stream.of(term), otherForms.stream()).map(Text::value);
    }

    // A record's own hash would walk through all that is in it, or differ from run to run: see decision 0054.
    @Override
    public boolean equals(Object other) {
        return other instanceof GlossaryTerm that
                && that.narrow == narrow
                && that.id.equals(id)
                && that.term.equals(term)
                && that.text.equals(text)
                && that.otherForms.equals(otherForms)
                && that.at.equals(at);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
