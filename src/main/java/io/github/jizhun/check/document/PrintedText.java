package io.github.jizhun.check.document;

import io.github.jizhun.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of the document: a statement, name, heading or line, whole again where a page break had cut it.
 *
 * @param text as printed, its code included, with one space after the code; the spaces that conversion put around
 *     {@code <u>…</u>} are gone
 * @param at where it begins
 * @param width how many code points of its first line belong to it
 * @param joints where in the text, beside a word of Latin script, its parts were put together: nothing shows whether a space
 *     belongs there
 */
public record PrintedText(String text, Position at, int width, List<Integer> joints) {
    private static final String CODE_FORM =
            "(?:([TOPKSA])\\1?[0-9０-９]+[a-z]?(?:[.．][0-9０-９]+)*|0[1-9]\\d?\\.\\d+\\.\\d+)";
    private static final Pattern CODE = Pattern.compile(CODE_FORM + "(?=\\s|<|$)");
    private static final Pattern JOINED_CODE = Pattern.compile(CODE_FORM + "(?=<|[^\\x00-\\x7F])");
    private static final Pattern SPACE_AT_MARK = Pattern.compile(" (?=<u>)|(?<=</u>) ");

    /** The maximum number of joints read both ways; no text goes on over more pages. */
    private static final int READ_BOTH_WAYS = 3;

    /** A piece that stands in one place. */
    public PrintedText(String text, Position at, int width) {
        this(text, at, width, List.of());
    }

    /** A piece as it stands in a line. */
    static PrintedText of(String written, Position at) {
        return new PrintedText(unmark(written), at, widthOf(written));
    }

    /** A piece that begins with a code of this number of characters. */
    static PrintedText coded(String written, int code, Position at) {
        String words = unmark(written.substring(code).strip());
        String text = written.substring(0, code).replace(" ", "") + " " + words;
        return new PrintedText(text.strip(), at, widthOf(written));
    }

    private static int widthOf(String written) {
        return Math.max(1, written.codePointCount(0, written.length()));
    }

    /** Takes away the space on either side of an underlined word; the one between code and text stays. */
    public static String unmark(String written) {
        Matcher code = CODE.matcher(written);
        int from = code.lookingAt() ? code.end() : 0;
        boolean space = from > 0 && written.startsWith(" <u>", from);
        String rest = SPACE_AT_MARK.matcher(written.substring(from)).replaceAll("");
        return written.substring(0, from) + (space ? " " : "") + rest;
    }

    /** A fragment of the document in the form of {@link #text}: with a space after the code with which it begins. */
    public static String spaced(String fragment) {
        Matcher code = JOINED_CODE.matcher(fragment);
        return unmark(code.lookingAt() ? code.group() + " " + fragment.substring(code.end()) : fragment);
    }

    /** The code with which it begins, slips included ({@code SS28}); empty if there is none. */
    public String code() {
        Matcher code = CODE.matcher(text);
        return code.lookingAt() ? code.group() : "";
    }

    /** The text after the code. */
    public String words() {
        return text.substring(code().length()).strip();
    }

    /** This piece with its other part, from after a page break; Chinese goes on without a space. */
    public PrintedText join(PrintedText rest) {
        if (text.isEmpty() || rest.text.isEmpty()) {
            return new PrintedText(text + rest.text, at, width, text.isEmpty() ? rest.joints : joints);
        }
        boolean afterWord = isSpaced(text.codePointBefore(text.length()));
        boolean beforeWord = isSpaced(rest.text.codePointAt(0));
        boolean spaced = afterWord && beforeWord;
        int start = text.length() + (spaced ? 1 : 0);
        List<Integer> all = new ArrayList<>(joints);
        if (afterWord || beforeWord) {
            all.add(text.length());
        }
        rest.joints.forEach(joint -> all.add(start + joint));
        return new PrintedText(text + (spaced ? " " : "") + rest.text, at, width, all);
    }

    /** The text, and what it may be instead: with or without a space at each joint. */
    public List<String> readings() {
        List<String> readings = new ArrayList<>(List.of(text));
        // From the end, so that the places before stay.
        for (int i = joints.size() - 1; i >= Math.max(0, joints.size() - READ_BOTH_WAYS); i--) {
            int joint = joints.get(i);
            for (String reading : List.copyOf(readings)) {
                String before = reading.substring(0, joint);
                readings.add(
                        reading.startsWith(" ", joint)
                                ? before + reading.substring(joint + 1)
                                : before + " " + reading.substring(joint));
            }
        }
        return readings;
    }

    /** Whether a character belongs to a script that has spaces between words. */
    private static boolean isSpaced(int character) {
        return character < 0x2E80 && character != '<' && character != '>';
    }
}
