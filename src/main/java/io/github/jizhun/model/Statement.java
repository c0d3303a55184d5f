package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.Optional;

/**
 * One published sentence: an output, indicator, knowledge, skill or attitude.
 *
 * @param code empty where the document prints none (some standards' outputs and attitudes)
 * @param id what tasks call a knowledge or skill without a code, by its place in the list: {@code k1}; empty for others
 * @param text the whole statement as published
 * @param at where the statement, or its code if it has one, is written
 */
public record Statement(Kind kind, Optional<Code> code, Optional<Code> id, Text text, Position at) {
    /** After this character stands the statement proper; before it the family of a skill or the name of an attitude. */
    private static final char COLON = '：';

    /** A statement to which nothing refers but by its code. */
    public Statement(Kind kind, Optional<Code> code, Text text, Position at) {
        this(kind, code, Optional.empty(), text, at);
    }

    /** By what tasks refer to it: its code, or its id. */
    public Optional<Code> reference() {
        return code.or(() -> id);
    }

    /** What stands before the first colon: the family of a skill (分析技能), the name of an attitude (自我管理). */
    public Optional<String> family() {
        return family(text.value());
    }

    /** The same of the text of a statement. */
    public static Optional<String> family(String text) {
        int colon = text.indexOf(COLON);
        return colon < 0
                ? Optional.empty()
                : Optional.of(text.substring(0, colon).strip());
    }

    /** What stands after the first colon; the whole text where there is none. */
    public String rest() {
        return rest(text.value());
    }

    /** The same of the text of a statement. */
    public static String rest(String text) {
        return text.substring(text.indexOf(COLON) + 1).strip();
    }
}
