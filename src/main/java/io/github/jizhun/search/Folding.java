package io.github.jizhun.search;

import io.github.jizhun.text.MeantText;
import io.github.jizhun.text.Resource;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a character is to search: NFKC and lower case, with the marks on it; then of several characters that Taiwan uses for one
 * another always the same one, and of a radical the character that looks like it.
 */
final class Folding {
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2EFF;

    /** What belongs to the character before it: accents, voiced marks, vowels of Korean syllables, and what cannot be seen. */
    private static final int[] CONTINUING = {
        0xAD, 0xAD, 0x300, 0x36F, 0x1160, 0x11FF, 0x200B, 0x200F, 0x2060, 0x2060, 0x3099, 0x309A, 0xFE00, 0xFE0F,
        0xFEFF, 0xFEFF, 0xFF9E, 0xFF9F, 0xE0100, 0xE01EF
    };
    /** Those of them that say nothing. */
    private static final int[] INVISIBLE = {
        0xAD, 0xAD, 0x200B, 0x200F, 0x2060, 0x2060, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xE0100, 0xE01EF
    };

    private static final Map<Integer, Integer> SAME = same();

    private Folding() {}

    /** Where the character that begins here ends, with all that belongs to it. */
    static int end(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && CharacterClass.isIn(CONTINUING, text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** A character, with all that belongs to it, as it is searched; nothing of what cannot be seen. */
    static String fold(String character) {
        StringBuilder visible = new StringBuilder();
        character.codePoints().filter(c -> !CharacterClass.isIn(INVISIBLE, c)).forEach(visible::appendCodePoint);
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(visible, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> SAME.getOrDefault(c, c))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The characters that are folded, each followed by what it becomes: for the browser. */
    static String table() {
        StringBuilder table = new StringBuilder();
        new TreeMap<>(SAME).forEach((from, to) -> table.appendCodePoint(from).appendCodePoint(to));
        return table.toString();
    }

    private static Map<Integer, Integer> same() {
        Map<Integer, Integer> same = new HashMap<>();
        Resource.text(Folding.class, "variants.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line ->
                        line.substring(2).codePoints().forEach(variant -> same.put(variant, line.codePointAt(0))));
        for (int radical = FIRST_RADICAL; radical <= LAST_RADICAL; radical++) {
            int meant = MeantText.of(Character.toString(radical)).codePointAt(0);
            if (meant != radical && Normalizer.isNormalized(Character.toString(radical), Normalizer.Form.NFKC)) {
                same.put(radical, same.getOrDefault(meant, meant));
            }
        }
        return Map.copyOf(same);
    }
}
