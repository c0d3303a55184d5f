package io.github.jizhun.text;

/** The characters of a script that is written without spaces, and where two lines of it join. */
public final class WideCharacters {
    private WideCharacters() {}

    /** Han characters, kana, and their punctuation and full-width forms. */
    public static boolean isWide(int character) {
        return Character.isIdeographic(character)
                || 0x2E80 <= character && character <= 0x2FDF
                || 0x3000 <= character && character <= 0x30FF
                || 0xF900 <= character && character <= 0xFAFF
                || 0xFE30 <= character && character <= 0xFE4F
                || 0xFF00 <= character && character <= 0xFF60;
    }

    /** Whether a text goes on without a space where a line ends with one character and the next begins with the other. */
    public static boolean areJoined(int before, int after) {
        return isWide(before) && isWide(after)
                || isPunctuation(before) && after != 0
                || isPunctuation(after) && before != 0;
    }

    /** Full-width punctuation, which brings its own space along. */
    private static boolean isPunctuation(int character) {
        return isWide(character)
                && !Character.isLetterOrDigit(character)
                && character != 0x3000
                && Character.getType(character) != Character.OTHER_SYMBOL;
    }
}
