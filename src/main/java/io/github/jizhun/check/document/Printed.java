package io.github.jizhun.check.document;

import io.github.jizhun.diagnostic.Position;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of the document: a statement, name, heading or line, whole again where a page break had cut it.
 *
 * @param text as printed, its code included; the blanks that conversion put around {@code <u>…</u>} are gone
 * @param at where it begins
 * @param width how many code points of its first line belong to it
 */
public record Printed(String text, Position at, int width) {
    private static final Pattern CODE = Pattern.compile("[TOPKSA]{1,2}\\d+(?:\\.\\d+)*");
    private static final Pattern BLANK_BEFORE_MARK = Pattern.compile(" (?=<u>)|(?<=</u>) ");

    /** A piece as it stands in a line. */
    static Printed of(String written, Position at) {
        return new Printed(unmark(written), at, Math.max(1, written.codePointCount(0, written.length())));
    }

    /** Takes away the blank on either side of an underlined word; the one between code and text stays. */
    public static String unmark(String written) {
        Matcher code = CODE.matcher(written);
        int from = code.lookingAt() ? code.end() : 0;
        boolean blank = from > 0 && written.startsWith(" <u>", from);
        String rest = BLANK_BEFORE_MARK.matcher(written.substring(from)).replaceAll("");
        return written.substring(0, from) + (blank ? " " : "") + rest;
    }

    /** The code with which it begins, slips included ({@code SS28}); empty if there is none. */
    public String code() {
        Matcher code = CODE.matcher(text);
        return code.lookingAt() ? code.group() : "";
    }

    /** The text behind the code. */
    public String words() {
        return text.substring(code().length()).strip();
    }

    /** This piece with its other part, from behind a page break; Chinese goes on without a blank. */
    Printed join(Printed rest) {
        if (text.isEmpty() || rest.text.isEmpty()) {
            return new Printed(text + rest.text, at, width);
        }
        boolean spaced = isSpaced(text.codePointBefore(text.length())) && isSpaced(rest.text.codePointAt(0));
        return new Printed(text + (spaced ? " " : "") + rest.text, at, width);
    }

    /** Whether a character belongs to a script that has blanks between words. */
    private static boolean isSpaced(int character) {
        return character < 0x2E80 && character != '<' && character != '>';
    }
}
