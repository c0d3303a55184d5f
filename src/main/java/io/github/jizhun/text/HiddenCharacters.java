package io.github.jizhun.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Characters that must not stand in content: control characters, invisible ones (which make two equal-looking words
 * different), marks of direction (which make a text look like another), lone halves of a pair, and the mark that a spoilt
 * character leaves. Joiners and variation selectors are allowed where a script or an emoji needs them.
 */
public final class HiddenCharacters {
    /** What a decoder puts in the place of bytes that it cannot read. */
    public static final char REPLACEMENT = '\uFFFD';

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Letters and marks by their class, that are shown as nothing. */
    private static final Set<Integer> EMPTY =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFC, (int) REPLACEMENT);

    private static final Set<UnicodeScript> WITHOUT_JOINERS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN);

    private HiddenCharacters() {}

    /** The index of the first hidden character at or after another one, in UTF-16 units; -1 if there is none. */
    public static int next(String text, int from) {
        int index = from;
        while (index < text.length()) {
            int c = text.codePointAt(index);
            if (isHidden(text, index, c)) {
                return index;
            }
            index += Character.charCount(c);
        }
        return -1;
    }

    /** The text without its hidden characters. */
    public static String without(String text) {
        int hidden = next(text, 0);
        if (hidden < 0) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        int from = 0;
        while (hidden >= 0) {
            visible.append(text, from, hidden);
            from = hidden + Character.charCount(text.codePointAt(hidden));
            hidden = next(text, from);
        }
        return visible.append(text, from, text.length()).toString();
    }

    /** A character's number and name: {@code U+200B ZERO WIDTH SPACE}. */
    public static String nameOf(int c) {
        String name = Character.getType(c) == Character.SURROGATE ? null : Character.getName(c);
        return String.format("U+%04X", c) + (name == null ? "" : " " + name);
    }

    private static boolean isHidden(String text, int index, int c) {
        if (c < 0x7F) {
            return c < 0x20 && c != '\t' && c != '\n';
        }
        if (isVariationSelector(c)) {
            return index == 0 || !fits(c, text.codePointBefore(index));
        }
        if (c == JOINER || c == NON_JOINER) {
            return !isJoining(text, index, c);
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> !isPrinted(c);
            case Character.UNASSIGNED ->
                (c & 0xFFFE) == 0xFFFE
                        || c >= 0xFDD0 && c <= 0xFDEF
                        || c == 0x2065
                        || c >= 0xFFF0 && c <= 0xFFF8
                        || c >= 0xE0000 && c <= 0xE0FFF;
            default ->
                EMPTY.contains(c) || c >= 0x180B && c <= 0x180F && !isAfter(text, index, UnicodeScript.MONGOLIAN);
        };
    }

    /** Format characters that are seen, as the characters around Arabic numbers. */
    private static boolean isPrinted(int c) {
        return c >= 0x0600 && c <= 0x0605
                || c == 0x06DD
                || c == 0x070F
                || c == 0x0890
                || c == 0x0891
                || c == 0x08E2
                || c == 0x110BD
                || c == 0x110CD
                || c >= 0x13430 && c <= 0x1343F;
    }

    static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** Whether a variation selector may choose the form of a character; of Han characters it does, though senselessly. */
    private static boolean fits(int selector, int base) {
        boolean isEmojiForm = selector == 0xFE0E || selector == 0xFE0F;
        return Character.isIdeographic(base)
                || isEmojiForm && (isPicture(base) || "0123456789#*©®‼⁉〰〽".indexOf(base) >= 0);
    }

    private static boolean isPicture(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.MODIFIER_SYMBOL && c > 0xFFFF;
    }

    private static boolean isJoining(String text, int index, int joiner) {
        if (index == 0 || index + 1 >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index + 1);
        boolean isEmoji = joiner == JOINER && (isPicture(before) || before == 0xFE0F) && isPicture(after);
        return isEmoji || !WITHOUT_JOINERS.contains(UnicodeScript.of(before));
    }

    private static boolean isAfter(String text, int index, UnicodeScript script) {
        return index > 0 && UnicodeScript.of(text.codePointBefore(index)) == script;
    }
}
