package io.github.jizhun.text;

import java.text.Normalizer;

/** Text in the form in which codes and headings are compared: width and spaces make no difference. */
public final class NarrowText {
    private NarrowText() {}

    /** The text in half-width characters (NFKC) and without spaces. */
    public static String of(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
