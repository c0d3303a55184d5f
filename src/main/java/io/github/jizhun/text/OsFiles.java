package io.github.jizhun.text;

import java.util.regex.Pattern;

/** Files that operating systems, office programs and editors put into folders by themselves. */
public final class OsFiles {
    private static final Pattern OF_FILE_MANAGERS =
            Pattern.compile("\\.DS_Store|thumbs\\.db|desktop\\.ini", Pattern.CASE_INSENSITIVE);

    /** Locks, copies, and whatever is hidden. */
    private static final Pattern OF_PROGRAMS =
            Pattern.compile("\\..*|~\\$.*|.*~|.*\\.(bak|tmp)", Pattern.CASE_INSENSITIVE);

    private OsFiles() {}

    /** Whether a file manager leaves a file of this name in every folder that a person looks at. */
    public static boolean isOfFileManager(String name) {
        return OF_FILE_MANAGERS.matcher(name).matches();
    }

    /** Whether a file of this name in a folder of content is none of its author's. */
    public static boolean isIgnorable(String name) {
        return isOfFileManager(name) || OF_PROGRAMS.matcher(name).matches();
    }
}
