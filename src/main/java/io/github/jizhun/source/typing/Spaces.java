package io.github.jizhun.source.typing;

import io.github.jizhun.source.file.Characters;

/** Spaces in a line, from an index on, in UTF-16 units from 0. */
public final class Spaces {
    private Spaces() {}

    /** How many spaces a line begins with. */
    public static int indentOf(String text) {
        return skip(text, 0);
    }

    /** The index after the ordinary spaces that stand here. */
    static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The index after the spaces of any width and tabs that stand here. */
    static int skipAny(String text, int from) {
        int at = from;
        while (at < text.length() && (" \t".indexOf(text.charAt(at)) >= 0 || Characters.isWideSpace(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
