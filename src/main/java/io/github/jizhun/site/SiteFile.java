package io.github.jizhun.site;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A finished file of the site.
 *
 * @param path address from the site's root, with {@code /}
 * @param bytes its content; never changed after it was handed on
 * @param text what the bytes say, where the file was made of a text
 */
public record SiteFile(String path, byte[] bytes, Optional<String> text) {
    /** A file of bytes. */
    public SiteFile(String path, byte[] bytes) {
        this(path, bytes, Optional.empty());
    }

    /** A text file in UTF-8 without a byte order mark. */
    public static SiteFile text(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8), Optional.of(text));
    }
}
