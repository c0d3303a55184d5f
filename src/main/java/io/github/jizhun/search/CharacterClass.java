package io.github.jizhun.search;

/**
 * What a folded code point is to search. By explicit ranges: Unicode properties differ from one Java or browser to the next.
 */
enum CharacterClass {
    /** Chinese characters, kana, bopomofo, Hangul: written without spaces. */
    HAN,
    /** Letters and digits of scripts that put spaces between words. */
    WORD,
    /** Holds a word together if it stands singly between letters or digits: {@code t1.1}, {@code bhr1212-001v2}. */
    JOINER,
    /** Everything else. */
    OTHER;

    private static final int[] HAN_RANGES = {
        0x3005, 0x3007, 0x3041, 0x3096, 0x309D, 0x309F, 0x30A1, 0x30FA, 0x30FC, 0x30FF, 0x3105, 0x312F, 0x3400, 0x4DBF,
        0x4E00, 0x9FFF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0x20000, 0x323AF
    };
    private static final int[] WORD_RANGES = {
        '0', '9', 'a', 'z', 0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x24F, 0x300, 0x36F, 0x370, 0x52F, 0x1E00, 0x1EFF
    };

    static CharacterClass of(int codePoint) {
        if (codePoint == '.' || codePoint == '-') {
            return JOINER;
        }
        if (isIn(WORD_RANGES, codePoint)) {
            return WORD;
        }
        return isIn(HAN_RANGES, codePoint) ? HAN : OTHER;
    }

    /** Whether a code point lies in one of the ranges, each given by its first and last. */
    static boolean isIn(int[] ranges, int codePoint) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
