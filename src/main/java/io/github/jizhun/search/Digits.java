package io.github.jizhun.search;

/**
 * Numbers as text, small ones in one character, always whole characters: gzip finds more in them than in packed bits. A digit
 * below {@value #ONE} ends a number; the others stand before it, the lowest first.
 */
final class Digits {
    private static final int ONE = 64;
    private static final int MORE = 27;
    private static final String DIGITS = digits();

    private final StringBuilder text = new StringBuilder();

    /** Printable ASCII that needs no escape inside double quotes. */
    private static String digits() {
        StringBuilder digits = new StringBuilder();
        for (char c = '#'; c <= '~'; c++) {
            if (c != '\\') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** Writes a number from 0 on. */
    Digits add(int number) {
        int rest = number;
        while (rest >= ONE) {
            text.append(DIGITS.charAt(ONE + (rest - ONE) % MORE));
            rest = (rest - ONE) / MORE;
        }
        text.append(DIGITS.charAt(rest));
        return this;
    }

    /** Writes text as it is. */
    Digits add(String literal) {
        text.append(literal);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
