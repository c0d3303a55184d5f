package io.github.jizhun.site;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which names a file or folder can have on every system and in an address. */
public final class FileName {
    /** Refused by Windows in names, or with a meaning of their own in addresses. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f\\x7f<>:\"\\\\|?*%#]");

    /** Windows opens a device instead of a file of such a name, whatever its extension. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?");

    private FileName() {}

    /** Whether a name without folders names the same file on every system. */
    public static boolean isSafe(String name) {
        return !name.isBlank()
                && !name.endsWith(".")
                && name.equals(name.strip())
                && !FORBIDDEN.matcher(name).find()
                && !DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
