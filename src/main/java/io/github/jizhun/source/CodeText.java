package io.github.jizhun.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes as a Chinese input method leaves them: full-width letters and characters, several in one item. */
final class CodeText {
    private static final Map<String, String> HALF_WIDTH =
            Map.of("。", ".", "．", ".", "‧", ".", "·", ".", "〜", "~", "、", ",");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−－]");
    private static final Pattern QUOTES = Pattern.compile("^[“”‘’「『\"']+|[“”‘’」』\"']+$");
    private static final Pattern PIECE = Pattern.compile("[^、，,;；/\\s\u3000\u00A0\\[\\]()［］【】（）]+");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[、，,;；/／]");
    private static final Pattern AND = Pattern.compile("以及|[與和及＆&]|\\band\\b");
    private static final Pattern PUNCTUATION_AT_END = Pattern.compile("[.:]+$");
    private static final Pattern CODE = Pattern.compile("[A-Za-z][0-9][0-9.]*");

    private CodeText() {}

    /**
     * One of several codes in an item.
     *
     * @param code in half-width
     * @param start index in the item as written, in UTF-16 units from 0
     */
    record Piece(String code, int start) {}

    /** The code in half-width characters, as it is meant. */
    static String narrow(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
        for (Map.Entry<String, String> character : HALF_WIDTH.entrySet()) {
            text = text.replace(character.getKey(), character.getValue());
        }
        text = DASHES.matcher(text).replaceAll("-");
        return QUOTES.matcher(text.strip()).replaceAll("").strip();
    }

    /** The codes in an item; a single piece, whatever it is, where the item does not consist of codes. */
    static List<Piece> pieces(String written) {
        List<Piece> pieces = new ArrayList<>();
        // Words between codes; the rest keeps its place.
        String listed =
                AND.matcher(written).replaceAll(word -> " ".repeat(word.group().length()));
        Matcher matcher = PIECE.matcher(listed);
        while (matcher.find()) {
            String code = meant(narrow(matcher.group()));
            if (!CODE.matcher(code).matches()) {
                return List.of(new Piece(narrow(written), 0));
            }
            pieces.add(new Piece(code, matcher.start()));
        }
        return pieces.isEmpty() ? List.of(new Piece(narrow(written), 0)) : List.copyOf(pieces);
    }

    /** A code in the right case, without what stands after it. */
    private static String meant(String narrow) {
        String code = PUNCTUATION_AT_END.matcher(narrow).replaceFirst("");
        return CODE.matcher(code).matches()
                ? code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1)
                : narrow;
    }

    /** Whether the codes in a text are in half-width, whatever stands between them. */
    static boolean areNarrow(String written) {
        return BETWEEN_CODES
                .splitAsStream(written)
                .allMatch(each -> narrow(each).equals(each) && each.chars().allMatch(c -> c < 0x7F));
    }

    /** Whether a text is a code, of whatever kind. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
