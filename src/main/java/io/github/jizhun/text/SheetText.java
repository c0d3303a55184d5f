package io.github.jizhun.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What spreadsheet programs do to a text that a person types or pastes, undone as far as nothing is lost. */
public final class SheetText {
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\n\\x0B\\x0C\u0085\u2028\u2029]");
    private static final Pattern SPACES = Pattern.compile("[ \t]+");
    private static final Pattern DASHES = Pattern.compile("--+|[‐‑‒–—―−]");

    private SheetText() {}

    /** The text with ordinary spaces, ordinary line ends and composed characters, without invisible ones and spaces around its lines. */
    public static String cleaned(String text) {
        String plain = LINE_BREAK
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("\n");
        return HiddenCharacters.without(OddSpaces.alike(plain))
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The text with all that is alike to these programs made the same: two texts with the same form differ only by what they did. */
    public static String folded(String text) {
        String alike = cleaned(text)
                .replace('“', '"')
                .replace('”', '"')
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace("…", "...")
                .replace("©", "(c)")
                .replace("®", "(r)")
                .replace("™", "(tm)");
        return SPACES.matcher(DASHES.matcher(alike).replaceAll("-"))
                .replaceAll(" ")
                .replace("(C)", "(c)")
                .replace("(R)", "(r)")
                .replace("(TM)", "(tm)");
    }
}
