package io.github.jizhun.page.asset;

import io.github.jizhun.page.label.Labels;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Labels in a style sheet: margins of a printed sheet can hold no text of the page. {@code say(print.sheet, counter(page))} becomes
 * the label's words as strings with the values between them.
 */
final class StyleWords {
    private static final String VALUE = "[^(),]+(?:\\([^()]*\\))?";
    private static final Pattern SAY = Pattern.compile("\\bsay\\(([\\w.-]+)((?:," + VALUE + ")*)\\)");

    private StyleWords() {}

    /** A style sheet with the words of a language. */
    static String fill(String style, Labels words) {
        return SAY.matcher(style).replaceAll(found -> Matcher.quoteReplacement(label(found, words)));
    }

    private static String label(MatchResult found, Labels words) {
        List<Object> values = Stream.of(found.group(2).split(","))
                .filter(value -> !value.isBlank())
                .map(value -> (Object) value.strip())
                .toList();
        return words.fill(found.group(1), StyleWords::string, values).strip();
    }

    private static String string(String label) {
        return label.isEmpty() ? "" : " \"" + label.replace("\\", "\\\\").replace("\"", "\\\"") + "\" ";
    }
}
