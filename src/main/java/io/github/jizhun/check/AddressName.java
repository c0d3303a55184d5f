package io.github.jizhun.check;

import java.util.regex.Pattern;

/** What may name a page that has no code: it becomes a file name and an address. */
public final class AddressName {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Windows keeps these names for devices, whatever extension follows. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** A file's name may have 255 bytes, the whole path on Windows 260. */
    private static final int LONGEST = 64;

    private AddressName() {}

    /** Whether a name is lower-case ASCII with digits and hyphens, at most 64 of them, and can be a file on every system. */
    public static boolean isSound(String name) {
        return name.length() <= LONGEST
                && FORM.matcher(name).matches()
                && !DEVICE.matcher(name).matches();
    }
}
