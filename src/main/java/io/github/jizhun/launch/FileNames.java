package io.github.jizhun.launch;

import java.util.List;

/** The names of files and folders as this process received them. */
public final class FileNames {
    /** What Java puts in the place of bytes that are no characters in the locale of the user. */
    private static final char LOST = '\uFFFD';

    private FileNames() {}

    /**
     * Whether some of them cannot be known: in a locale without UTF-8 Java does not read Chinese ones, neither among the arguments nor in
     * the name of the folder in which it was started; no file is found by them.
     */
    public static boolean areLost(List<String> args) {
        return areLost(args, System.getProperty("user.dir"));
    }

    static boolean areLost(List<String> args, String folder) {
        if (folder.indexOf(LOST) >= 0) {
            return true;
        }
        for (String arg : args) {
            if (arg.indexOf(LOST) >= 0) {
                return true;
            }
        }
        return false;
    }
}
