package io.github.jizhun.check;

import io.github.jizhun.model.Text;
import io.github.jizhun.model.Text.Underline;
import io.github.jizhun.text.MeantText;
import io.github.jizhun.text.OddSpaces;
import java.util.regex.Pattern;

/** Texts as they are written, with {@code <u>} around each underlined word. */
public final class Marks {
    public static final String OPEN = "<u>";
    public static final String CLOSE = "</u>";

    private static final Pattern MARK = Pattern.compile("<\\s*/?\\s*[uU]\\s*/?\\s*>");

    private Marks() {}

    /** A text with its underlines as marks. */
    public static String of(Text text) {
        StringBuilder written = new StringBuilder(text.value());
        for (int i = text.underlines().size() - 1; i >= 0; i--) {
            Underline underline = text.underlines().get(i);
            written.insert(underline.end(), CLOSE).insert(underline.start(), OPEN);
        }
        return written.toString();
    }

    /**
     * A text with its marks as it is compared: characters that only stand for others, and spaces that only look like the
     * ordinary one, are those that are meant, since documents copied from a PDF are full of them.
     */
    public static String comparable(Text text) {
        return comparable(of(text));
    }

    /** The same of what is printed. */
    public static String comparable(String written) {
        return MeantText.of(OddSpaces.alike(written));
    }

    /** Whether the marks of a text are not balanced, so that they stand in it as they are; reading has reported it. */
    public static boolean areBroken(Text text) {
        return MARK.matcher(text.value()).find();
    }

    /** A text without marks. */
    public static String strip(String written) {
        return MARK.matcher(written).replaceAll("");
    }

    /** How many code points stand before an underlined word of a text as written. */
    static int column(Text text, int underline) {
        int start = text.underlines().get(underline).start();
        return text.value().codePointCount(0, start) + underline * (OPEN.length() + CLOSE.length()) + OPEN.length();
    }
}
