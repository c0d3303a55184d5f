package io.github.jizhun.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What may name a page that has no code: it becomes a file name and an address. */
public final class AddressName {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Windows keeps these names for devices, whatever extension follows. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** A file's name may have 255 bytes, the whole path on Windows 260. */
    private static final int LONGEST = 64;

    private AddressName() {}

    /** The name in the form of an address: small letters, and a hyphen for each run of other characters. */
    public static String nearest(String name) {
        String joined = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return joined.replaceAll("^-|-$", "");
    }

    /** Whether a name is lower-case ASCII with digits and hyphens, at most 64 of them, and can be a file on every system. */
    public static boolean isSound(String name) {
        return name.length() <= LONGEST
                && FORM.matcher(name).matches()
                && !DEVICE.matcher(name).matches();
    }
}
