package io.github.jizhun.site;

import java.nio.charset.StandardCharsets;

/**
 * A finished file of the site.
 *
 * @param path address from the site's root, with {@code /}
 * @param bytes its content; never changed after it was handed on
 */
public record SiteFile(String path, byte[] bytes) {
    /** A text file in UTF-8 without a byte order mark. */
    public static SiteFile text(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
