package io.github.jizhun.check;

import io.github.jizhun.model.Text;
import io.github.jizhun.model.Text.Underline;

/** Texts as they are written, with {@code <u>} around each underlined word. */
final class Marks {
    static final String OPEN = "<u>";
    static final String CLOSE = "</u>";

    private Marks() {}

    /** A text with its underlines as marks. */
    static String of(Text text) {
        StringBuilder written = new StringBuilder(text.value());
        for (int i = text.underlines().size() - 1; i >= 0; i--) {
            Underline underline = text.underlines().get(i);
            written.insert(underline.end(), CLOSE).insert(underline.start(), OPEN);
        }
        return written.toString();
    }

    /** A text without marks. */
    static String strip(String written) {
        return written.replace(OPEN, "").replace(CLOSE, "");
    }

    /** How many code points stand before an underlined word of a text as written. */
    static int column(Text text, int underline) {
        int start = text.underlines().get(underline).start();
        return text.value().codePointCount(0, start) + underline * (OPEN.length() + CLOSE.length()) + OPEN.length();
    }
}
