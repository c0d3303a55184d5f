package io.github.jizhun.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters as HTML writes them, which a text copied from the source of a page brings: {@code &amp;}, {@code &#160;}. */
public final class Entities {
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));");
    private static final int HEXADECIMAL = 16;

    /** Those that word processors and editors of pages write; spaces become the ordinary one. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("thinsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("middot", "·"),
            Map.entry("bull", "•"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("times", "×"),
            Map.entry("deg", "°"),
            Map.entry("plusmn", "±"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("trade", "™"));

    private Entities() {}

    /** The first entity of a text. */
    public static Optional<String> first(String text) {
        return text.indexOf('&') < 0
                ? Optional.empty()
                : ENTITY.matcher(text)
                        .results()
                        .filter(entity -> character(entity).isPresent())
                        .map(MatchResult::group)
                        .findFirst();
    }

    /** The text with the characters that its entities stand for. */
    public static String decoded(String text) {
        return ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(character(entity).orElse(entity.group())));
    }

    private static Optional<String> character(MatchResult entity) {
        if (entity.group(3) != null) {
            return Optional.ofNullable(NAMED.get(entity.group(3)));
        }
        int code = entity.group(1) != null
                ? Integer.parseInt(entity.group(1))
                : Integer.parseInt(entity.group(2), HEXADECIMAL);
        boolean isText = Character.isValidCodePoint(code) && !Character.isISOControl(code);
        return isText ? Optional.of(OddSpaces.alike(Character.toString(code))) : Optional.empty();
    }
}
