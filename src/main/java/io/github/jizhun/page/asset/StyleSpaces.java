package io.github.jizhun.page.asset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a style sheet the spaces that only its maintainers read. Each rule keeps a line of its own. */
final class StyleSpaces {
    private static final Pattern STRING_OR_SPACE = Pattern.compile("\"[^\"]*\"|[;\\s]*}\\s*|\\s*[{;,>]\\s*|:\\s+|\\s+");

    private StyleSpaces() {}

    /** A style sheet without them; its comments are gone already. */
    static String remove(String style) {
        return STRING_OR_SPACE.matcher(style).replaceAll(found -> Matcher.quoteReplacement(shortened(found.group())));
    }

    private static String shortened(String found) {
        if (found.startsWith("\"")) {
            return found;
        }
        String character = found.replaceAll("\\s", "");
        if (character.isEmpty()) {
            return " ";
        }
        return character.endsWith("}") ? "}\n" : character;
    }
}
