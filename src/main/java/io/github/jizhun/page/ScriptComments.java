package io.github.jizhun.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out of a script what only its maintainers read: lines that hold nothing but a comment, which are a third of what a reader
 * would download. Everything else stays as it is, line by line.
 */
final class ScriptComments {
    private boolean isInside;

    private ScriptComments() {}

    /** A script without its comment lines. */
    static String remove(String script) {
        ScriptComments comments = new ScriptComments();
        return lines(script).filter(comments::isCode).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(String script) {
        return script.lines().filter(line -> !line.isBlank());
    }

    private boolean isCode(String line) {
        String text = line.strip();
        if (isInside) {
            isInside = !text.endsWith("*/");
            return false;
        }
        if (text.startsWith("/*")) {
            int end = text.indexOf("*/");
            isInside = end < 0;
            return end >= 0 && end < text.length() - 2;
        }
        return !text.startsWith("//");
    }
}
