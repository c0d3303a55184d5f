package io.github.jizhun.source.file;

import io.github.jizhun.text.OddSpaces;
import java.util.Map;

/** Kinds of characters that matter to a reader of text typed with a Chinese input method. */
public final class Characters {
    /** Full-width space, U+3000. */
    static final char WIDE_SPACE = '\u3000';

    private static final String NO_BREAKS = "\u00A0\u2007\u202F";

    private static final String WIDE_COLONS = "：﹕∶";
    private static final String WIDE_DASHES = "－—–−﹣‐‑‒";
    private static final String WIDE_CLOSING_BRACKETS = "］】〕｝";

    /** Opening quotation marks of Chinese typography, each with the marks that may close it. */
    private static final Map<Character, String> QUOTES = Map.of(
            '“', "”“", '”', "”“", '„', "“”", '‟', "”“", '‘', "’‘", '’', "’‘", '「', "」", '『', "』", '＂', "＂", '＇', "＇");

    private Characters() {}

    /** Whether a character looks like a space, but is none to YAML. */
    public static boolean isWideSpace(int c) {
        return OddSpaces.isOdd(c);
    }

    /** Which words report such a space: {@code wide}, {@code no-break}, or else {@code narrow}. */
    public static String kindOfSpace(int c) {
        return c == WIDE_SPACE ? "wide" : NO_BREAKS.indexOf(c) >= 0 ? "no-break" : "narrow";
    }

    public static boolean isWideColon(int c) {
        return WIDE_COLONS.indexOf(c) >= 0;
    }

    public static boolean isWideDash(int c) {
        return WIDE_DASHES.indexOf(c) >= 0;
    }

    public static boolean isWideClosingBracket(int c) {
        return WIDE_CLOSING_BRACKETS.indexOf(c) >= 0;
    }

    /** Whether the whole text stands between a pair of typographic quotation marks that belong to each other. */
    public static boolean isQuoted(String text) {
        if (text.length() < 2 || !QUOTES.containsKey(text.charAt(0))) {
            return false;
        }
        char open = text.charAt(0);
        char close = text.charAt(text.length() - 1);
        // 「甲」與「乙」 begins and ends with quotation marks without being quoted.
        return QUOTES.get(open).indexOf(close) >= 0
                && text.substring(1, text.length() - 1)
                        .chars()
                        .noneMatch(c -> c == open || QUOTES.get(open).indexOf(c) >= 0);
    }
}
