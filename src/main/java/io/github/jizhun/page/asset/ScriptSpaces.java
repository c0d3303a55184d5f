package io.github.jizhun.page.asset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of a script the spaces around characters, which only its maintainers read. Lines stay lines, so that a fault's place is easy to
 * find and a statement's end stays where it was.
 */
final class ScriptSpaces {
    private static final String STRING = "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'";
    private static final Pattern STRINGS = Pattern.compile(STRING);
    private static final Pattern STRING_OR_SPACES = Pattern.compile(STRING + "| *[=?:,;&|{}()>]+ *");

    private ScriptSpaces() {}

    /** A script without them; its comments are gone already. What may hold spaces that mean something is left as it is. */
    static String remove(String script) {
        // A template may go over lines, and hold further ones.
        return script.contains("`")
                ? script
                : script.lines().map(ScriptSpaces::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        String code = STRINGS.matcher(line).replaceAll("");
        // A slash may begin a regular expression; a quotation mark left over, a string that goes on.
        boolean isPlain = code.chars().noneMatch(character -> "/\\\"'".indexOf(character) >= 0);
        return isPlain
                ? STRING_OR_SPACES.matcher(line).replaceAll(found -> Matcher.quoteReplacement(shortened(found.group())))
                : line;
    }

    private static String shortened(String found) {
        return STRINGS.matcher(found).matches() ? found : found.strip();
    }
}
