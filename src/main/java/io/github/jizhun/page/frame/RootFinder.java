package io.github.jizhun.page.frame;

import io.github.jizhun.page.asset.Comments;
import io.github.jizhun.text.Resource;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The one script that stands in a page: that of the page for unknown addresses where the site's place is not known. It cannot be
 * loaded, since at the depth at which a server sends the page no relative link is right.
 */
final class RootFinder {
    private static final String TEXT =
            Comments.remove(Resource.text(RootFinder.class, "find-root.js")).strip();

    private RootFinder() {}

    /** The script's text. */
    static SafeString script() {
        return new SafeString(TEXT);
    }

    /** What a content security policy allows it by: the SHA-256 of its text. */
    static String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
