package io.github.jizhun.intake.form;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement's code and its text, which are printed joined: {@code K013D列印} is K01 and 3D列印.
 *
 * @param letter the code's letter, narrow
 * @param before the code up to its last number: {@code "O1.1."}
 * @param digits all digits that follow, narrow
 * @param rest what follows the digits
 */
record CodeSplit(char letter, String before, String digits, String rest) {
    private static final Pattern SHAPE =
            Pattern.compile("(\\S{1,2}?\\s?(?:[0-9０-９]+[a-z]?[.．])*)([0-9０-９]+)(.*)", Pattern.DOTALL);

    /**
     * The statement in its parts.
     *
     * @param raw a statement that begins with the code
     * @param code the code, all digits taken
     */
    static CodeSplit of(String raw, String code) {
        Matcher matcher = SHAPE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(code);
        }
        char letter = narrow(matcher.group(1)).charAt(0);
        return new CodeSplit(
                letter, matcher.group(1), matcher.group(2), matcher.group(3) + raw.substring(code.length()));
    }

    /** The code as printed if it takes this number of digits. */
    String code(int taken) {
        return (before + digits.substring(0, taken)).strip();
    }

    /** The text that is left. */
    String text(int taken) {
        return (digits.substring(taken) + rest).strip();
    }

    /** Code and text, a space between them, if the code takes this number of digits. */
    String shown(int taken) {
        return code(taken) + " " + text(taken);
    }

    /** The number if it takes this number of digits. */
    int number(int taken) {
        return Integer.parseInt(narrow(digits.substring(0, Math.min(taken, Math.min(digits.length(), 8)))));
    }

    /** The parent's numbers, narrow: {@code "1.1."}. */
    String parent() {
        return narrow(before.substring(1)).strip();
    }

    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
