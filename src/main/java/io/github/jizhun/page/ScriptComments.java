package io.github.jizhun.page;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of a script what only its maintainers read: comments that fill lines, types in comments, indentation. They are a third
 * of what a reader would download. Lines stay lines, so that a fault's place is easy to find.
 */
final class ScriptComments {
    private static final Pattern TYPE = Pattern.compile("/\\*\\* @[^*]*\\*/ ?");

    private boolean isInside;

    private ScriptComments() {}

    /** A script without them. */
    static String remove(String script) {
        ScriptComments comments = new ScriptComments();
        return script.lines()
                .map(line -> TYPE.matcher(line).replaceAll("").strip())
                .filter(line -> !line.isEmpty() && comments.isCode(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private boolean isCode(String line) {
        if (isInside) {
            isInside = !line.endsWith("*/");
            return false;
        }
        if (line.startsWith("/*")) {
            isInside = !line.endsWith("*/");
            return false;
        }
        return !line.startsWith("//");
    }
}
