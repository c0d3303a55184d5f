package io.github.jizhun.publish;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Judges paths of site files: a path must name the same file on every system, inside the output folder. The content's names
 * are checked long before; this is the last wall, so a breach is a fault of Jizhun and no finding.
 */
final class SitePath {
    /** Refused by Windows in names, or with a meaning of their own in addresses. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f\\x7f<>:\"\\\\|?*%#]");

    /** Windows opens a device instead of a file of such a name, whatever its extension. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?");

    private SitePath() {}

    /**
     * Lets a safe path pass.
     *
     * @throws IllegalArgumentException if the path is absolute, leaves the site, or does not exist on some system
     */
    static void require(String path) {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a site file without a path");
        }
        for (String name : path.split("/", -1)) {
            if (!isSafe(name)) {
                throw new IllegalArgumentException("unsafe path of a site file: " + path);
            }
        }
    }

    private static boolean isSafe(String name) {
        return !name.isBlank()
                && !name.endsWith(".")
                && name.equals(name.strip())
                && !FORBIDDEN.matcher(name).find()
                && !DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()
                && !name.equals(OutputFolder.MARKER);
    }
}
