package io.github.jizhun.publish;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the attributes out of an HTML or SVG file in one pass and without a tree. It follows HTML where that tells what is an
 * attribute: comments and the insides of scripts and styles are skipped, quotes may be double, single or missing.
 */
final class HtmlScanner {
    private static final Names RAW_TEXT = Names.of("script", "style", "textarea", "title");
    private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|quot|apos|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");

    private final String html;
    /** The same: every sign of a site is looked at here, and a string's are twice as dear. */
    private final char[] signs;

    private final Names wanted;
    private final Attributes found;
    private int at;
    private int tagStart;
    private int tagEnd;

    /** Receives the attributes in the order of the file. */
    @FunctionalInterface
    interface Attributes {
        /**
         * An attribute.
         *
         * @param tag the element's name, in lower case
         * @param name the attribute's name, in lower case
         * @param value its value, with character references resolved
         * @param offset where the value is written, in UTF-16 units from 0
         */
        void attribute(String tag, String name, String value, int offset);
    }

    /** Names of elements or attributes, and a bit for the letter with which each begins: most others can be told by that. */
    record Names(List<String> all, int letters) {
        private static final int FIRST_BEYOND_ASCII = 128;

        /** Some names in lower case. */
        static Names of(String... names) {
            return of(List.of(names));
        }

        /** Some names in lower case. */
        static Names of(List<String> names) {
            int letters =
                    names.stream().mapToInt(name -> letter(name.charAt(0))).reduce(0, (some, one) -> some | one);
            return new Names(names, letters);
        }

        /** The bit of a letter, large or small. Other signs share those of letters. */
        private static int letter(char sign) {
            return 1 << sign;
        }

        private boolean mayBegin(char sign) {
            return sign < FIRST_BEYOND_ASCII && (letters & letter(sign)) != 0;
        }
    }

    private HtmlScanner(String html, Names wanted, Attributes found) {
        this.html = html;
        this.signs = html.toCharArray();
        this.wanted = wanted;
        this.found = found;
    }

    /**
     * Hands on attributes of the file.
     *
     * @param wanted the names of those to hand on
     */
    static void scan(String html, Names wanted, Attributes found) {
        new HtmlScanner(html, wanted, found).run();
    }

    private void run() {
        for (at = html.indexOf('<'); at >= 0 && at < signs.length; at = html.indexOf('<', at)) {
            char next = at + 1 < signs.length ? signs[at + 1] : ' ';
            if (isLetter(next)) {
                tag();
            } else if (html.startsWith("<!--", at)) {
                skipBehind("-->");
            } else if (next == '/' || next == '!' || next == '?') {
                skipBehind(">");
            } else {
                at++;
            }
        }
    }

    private void tag() {
        tagStart = at + 1;
        at = tagStart;
        while (at < signs.length && !endsName(signs[at])) {
            at++;
        }
        tagEnd = at;
        while (at < signs.length && signs[at] != '>') {
            if (isBlank(signs[at]) || signs[at] == '/') {
                at++;
            } else {
                attribute();
            }
        }
        String raw = among(RAW_TEXT, tagStart, tagEnd);
        if (raw != null) {
            // Up to any end tag of the name, in whatever case; there is seldom more than one candidate.
            int end = html.indexOf("</", at);
            while (end >= 0 && !html.regionMatches(true, end + 2, raw, 0, raw.length())) {
                end = html.indexOf("</", end + 2);
            }
            at = end < 0 ? signs.length : end;
        }
    }

    private void attribute() {
        int start = at;
        while (at < signs.length && !endsName(signs[at]) && signs[at] != '=') {
            at++;
        }
        int end = at;
        if (end == start) {
            at++;
            return;
        }
        skipBlanks();
        if (at >= signs.length || signs[at] != '=') {
            return;
        }
        at++;
        skipBlanks();
        if (at >= signs.length) {
            return;
        }
        char quote = signs[at];
        boolean isQuoted = quote == '"' || quote == '\'';
        int from = isQuoted ? at + 1 : at;
        int to = isQuoted ? html.indexOf(quote, from) : endOfBare(from);
        if (to < 0) {
            to = signs.length;
        }
        at = isQuoted ? Math.min(to + 1, signs.length) : to;
        // Most attributes are of no interest, and need not be cut out.
        String name = among(wanted, start, end);
        if (name != null) {
            String tag = html.substring(tagStart, tagEnd).toLowerCase(Locale.ROOT);
            found.attribute(tag, name, resolve(html.substring(from, to)), from);
        }
    }

    private int endOfBare(int from) {
        int to = from;
        while (to < signs.length && signs[to] != '>' && !isBlank(signs[to])) {
            to++;
        }
        return to;
    }

    /** Which of some names a piece of the file is, in whatever case; null if none. */
    private String among(Names names, int start, int end) {
        if (start < end && names.mayBegin(signs[start])) {
            for (String name : names.all()) {
                if (name.length() == end - start && is(name, start)) {
                    return name;
                }
            }
        }
        return null;
    }

    private boolean is(String name, int start) {
        for (int i = 0; i < name.length(); i++) {
            char sign = signs[start + i];
            if (name.charAt(i) != ('A' <= sign && sign <= 'Z' ? sign + ('a' - 'A') : sign)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsName(char c) {
        return c == '/' || c == '>' || isBlank(c);
    }

    private void skipBlanks() {
        while (at < signs.length && isBlank(signs[at])) {
            at++;
        }
    }

    private void skipBehind(String end) {
        int found = html.indexOf(end, at);
        at = found < 0 ? signs.length : found + end.length();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
    }

    private static String resolve(String value) {
        return value.indexOf('&') < 0
                ? value
                : REFERENCE.matcher(value).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
    }

    private static String character(String reference) {
        return switch (reference) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> {
                boolean hex = Character.toLowerCase(reference.charAt(1)) == 'x';
                int code = Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
                yield Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
            }
        };
    }
}
