package io.github.jizhun.site;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A finished file of the site.
 *
 * @param path address from the site's root, with {@code /}
 * @param bytes its content; never changed after it was handed on
 * @param text gives the content as text, which a page need not be decoded for
 */
public record SiteFile(String path, byte[] bytes, Supplier<String> text) {
    /** A file that may hold anything; as text it is read in UTF-8. */
    public SiteFile(String path, byte[] bytes) {
        this(path, bytes, () -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** A text file in UTF-8 without a byte order mark. */
    public static SiteFile text(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8), () -> text);
    }
}
