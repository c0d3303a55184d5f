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
    private static final List<String> RAW_TEXT = List.of("script", "style", "textarea", "title");
    private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|quot|apos|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");

    private final String html;
    private final List<String> wanted;
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

    private HtmlScanner(String html, List<String> wanted, Attributes found) {
        this.html = html;
        this.wanted = wanted;
        this.found = found;
    }

    /**
     * Hands on attributes of the file.
     *
     * @param wanted the names of those to hand on, in lower case
     */
    static void scan(String html, List<String> wanted, Attributes found) {
        new HtmlScanner(html, wanted, found).run();
    }

    private void run() {
        for (at = html.indexOf('<'); at >= 0 && at < html.length(); at = html.indexOf('<', at)) {
            char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
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
        while (at < html.length() && !endsName(html.charAt(at))) {
            at++;
        }
        tagEnd = at;
        while (at < html.length() && html.charAt(at) != '>') {
            if (isBlank(html.charAt(at)) || html.charAt(at) == '/') {
                at++;
            } else {
                attribute();
            }
        }
        int raw = indexOf(RAW_TEXT, tagStart, tagEnd);
        if (raw >= 0) {
            String tag = RAW_TEXT.get(raw);
            // Up to any end tag of the name, in whatever case; there is seldom more than one candidate.
            int end = html.indexOf("</", at);
            while (end >= 0 && !html.regionMatches(true, end + 2, tag, 0, tag.length())) {
                end = html.indexOf("</", end + 2);
            }
            at = end < 0 ? html.length() : end;
        }
    }

    private void attribute() {
        int start = at;
        while (at < html.length() && !endsName(html.charAt(at)) && html.charAt(at) != '=') {
            at++;
        }
        int end = at;
        if (end == start) {
            at++;
            return;
        }
        skipBlanks();
        if (at >= html.length() || html.charAt(at) != '=') {
            return;
        }
        at++;
        skipBlanks();
        if (at >= html.length()) {
            return;
        }
        char quote = html.charAt(at);
        boolean isQuoted = quote == '"' || quote == '\'';
        int from = isQuoted ? at + 1 : at;
        int to = isQuoted ? html.indexOf(quote, from) : from;
        while (!isQuoted && to < html.length() && html.charAt(to) != '>' && !isBlank(html.charAt(to))) {
            to++;
        }
        to = to < 0 ? html.length() : to;
        at = isQuoted ? Math.min(to + 1, html.length()) : to;
        // Most attributes are of no interest, and need not be cut out.
        int name = indexOf(wanted, start, end);
        if (name >= 0) {
            String tag = html.substring(tagStart, tagEnd).toLowerCase(Locale.ROOT);
            found.attribute(tag, wanted.get(name), resolve(html.substring(from, to)), from);
        }
    }

    /** Which of some names in lower case a piece of the file is, in whatever case; below 0 if none. */
    private int indexOf(List<String> names, int start, int end) {
        for (int i = 0; i < names.size() && start < end; i++) {
            String name = names.get(i);
            // Letters of ASCII differ from their capitals by this bit; the first one tells most names apart.
            boolean begins = (html.charAt(start) | 0x20) == name.charAt(0);
            if (begins && name.length() == end - start && html.regionMatches(true, start, name, 0, name.length())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsName(char c) {
        return c == '/' || c == '>' || isBlank(c);
    }

    private void skipBlanks() {
        while (at < html.length() && isBlank(html.charAt(at))) {
            at++;
        }
    }

    private void skipBehind(String end) {
        int found = html.indexOf(end, at);
        at = found < 0 ? html.length() : found + end.length();
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
