package io.github.jizhun.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text in the form in which codes and headings are compared: width and spaces make no difference. */
public final class NarrowText {
    private static final Pattern SPACE = Pattern.compile("\\s");

    private NarrowText() {}

    /** The text in half-width characters (NFKC) and without spaces. */
    public static String of(String written) {
        return SPACE.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
