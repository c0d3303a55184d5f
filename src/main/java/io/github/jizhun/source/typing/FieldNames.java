package io.github.jizhun.source.typing;

import io.github.jizhun.source.file.Characters;
import io.github.jizhun.source.file.Schema;
import java.util.Optional;

/** Recognises the name of a field at the beginning of an entry. Indices are in UTF-16 units, from 0. */
final class FieldNames {
    private FieldNames() {}

    /** The column after the indent and the dashes of a line. */
    static int startOfEntry(String text) {
        return startOfEntry(text, Spaces.indentOf(text));
    }

    /** The column after the dashes that stand here. */
    static int startOfEntry(String text, int from) {
        int at = from;
        while (text.startsWith("- ", at)) {
            at = Spaces.skip(text, at + 1);
        }
        return at;
    }

    /** A name of the schema that stands here with a colon of any width after it. */
    static Optional<String> at(String text, int from) {
        return wordAt(text, from).filter(Schema.NAMES::contains);
    }

    /** Any word of Latin letters that stands here with a colon of any width after it. */
    static Optional<String> wordAt(String text, int from) {
        int end = endOfWord(text, from);
        int colon = Spaces.skipAny(text, end);
        boolean found = end > from
                && colon < text.length()
                && (text.charAt(colon) == ':' || Characters.isWideColon(text.charAt(colon)));
        return found ? Optional.of(text.substring(from, end)) : Optional.empty();
    }

    /** The end of the Latin letters that stand here. */
    static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) | 0x20) >= 'a' && (text.charAt(end) | 0x20) <= 'z') {
            end++;
        }
        return end;
    }

    /** The index after the colon of the key that stands here, as the parser sees it; 0 if there is none. */
    static int endOfKey(String text, int from) {
        if (from >= text.length() || "[{|>@`%*#".indexOf(text.charAt(from)) >= 0) {
            return 0;
        }
        char first = text.charAt(from);
        int at = from;
        if (first == '"' || first == '\'') {
            int close = text.indexOf(first, from + 1);
            at = close < 0 ? text.length() : Spaces.skip(text, close + 1);
            return isKeyColon(text, at) ? at + 1 : 0;
        }
        while (at < text.length() && !isComment(text, at)) {
            if (isKeyColon(text, at)) {
                return at + 1;
            }
            at++;
        }
        return 0;
    }

    /** Whether a colon that ends a key stands here. */
    static boolean isKeyColon(String text, int at) {
        return at < text.length() && text.charAt(at) == ':' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    /** Whether a comment begins here. */
    static boolean isComment(String text, int at) {
        return text.charAt(at) == '#' && at > 0 && text.charAt(at - 1) == ' ';
    }
}
