package io.github.jizhun.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that file managers and people give to copies: X - 複製, X (1), X copy, X 的副本, Copy of X. */
final class CopyName {
    private static final Pattern AFTER =
            Pattern.compile("(?:[ _-]*(?:複製|复制|拷貝|副本|的副本|的複本|複本|備份|备份|copy|backup|bak|old|舊|舊版|備"
                    + "|[(（]\\d+[)）]|\\d{8}))(?:[ _-]*(?:[(（]?\\d+[)）]?))?");
    private static final Pattern BEFORE =
            Pattern.compile("(?:copy of|複製|備份|副本)[ _-]*(?:[(（]\\d+[)）])?[ _-]*(?:of|自)?[ _-]*");

    private CopyName() {}

    /** The one of some names of which another is that of a copy. */
    static Optional<String> of(String name, Collection<String> originals) {
        return originals.stream()
                .filter(original -> isCopy(name.toLowerCase(Locale.ROOT), original.toLowerCase(Locale.ROOT)))
                .max(Comparator.comparing(String::length));
    }

    private static boolean isCopy(String name, String original) {
        int dot = original.lastIndexOf('.');
        String bare = dot > 0 ? original.substring(0, dot) : original;
        String ending = dot > 0 ? original.substring(dot) : "";
        if (name.length() > original.length() && name.endsWith(original)) {
            return BEFORE.matcher(name.substring(0, name.length() - original.length()))
                    .matches();
        }
        // Either before the ending or after it.
        boolean isBefore = name.startsWith(bare)
                && name.endsWith(ending)
                && name.length() > original.length()
                && AFTER.matcher(name.substring(bare.length(), name.length() - ending.length()))
                        .matches();
        return isBefore
                || name.startsWith(original)
                        && AFTER.matcher(name.substring(original.length())).matches();
    }
}
