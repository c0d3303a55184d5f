package io.github.jizhun.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** A link as a maintainer writes it in content: a whole address, or one of the site from its root. */
public final class WrittenLink {
    private static final Pattern SCHEME = Pattern.compile("\\s*[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    /** The way from the file that holds a text to the folder of files, as editors that preview it need it. */
    private static final Pattern TO_FILES = Pattern.compile("^(?:/|(?:\\.\\./)+)(?=files/)");

    private WrittenLink() {}

    /** Whether it leads elsewhere, or to a place on the same page. */
    public static boolean isElsewhere(String target) {
        return SCHEME.matcher(target).matches() || target.startsWith("//") || target.startsWith("#");
    }

    /** The file or page that a link of the site means, without the place on it. */
    public static String addressOf(String target) {
        String path = TO_FILES.matcher(target).replaceFirst("");
        int hash = path.indexOf('#');
        return Normalizer.normalize(decoded(hash < 0 ? path : path.substring(0, hash)), Normalizer.Form.NFC);
    }

    /** The place on the page that it means, with its number sign; empty for the beginning. */
    public static String placeOf(String target) {
        int hash = target.indexOf('#');
        return hash < 0 ? "" : target.substring(hash);
    }

    /** An address of the site as a link writes it: other letters and spaces percent-encoded. */
    public static String encoded(String address) {
        try {
            return new URI(null, null, address, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A text without percent-encoding; as it is written where that is faulty. */
    public static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
