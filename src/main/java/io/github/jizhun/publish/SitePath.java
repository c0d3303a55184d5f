package io.github.jizhun.publish;

import io.github.jizhun.site.FileName;

/**
 * Judges paths of site files: a path must name the same file on every system, inside the output folder. The content's names
 * are checked long before; this is the last wall, so a breach is a fault of Jizhun and no finding.
 */
final class SitePath {
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
        return FileName.isSafe(name) && !name.equals(FolderGuard.MARKER);
    }
}
