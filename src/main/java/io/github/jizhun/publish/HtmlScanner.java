package io.github.jizhun.publish;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the attributes out of an HTML or SVG file in one pass and without a tree. It follows HTML where that tells what is an
 * attribute: comments and the insides of scripts and styles are skipped, quotes may be double, single or missing.
 */
final class HtmlScanner {
    private static final Set<String> RAW_TEXT = Set.of("script", "style", "textarea", "title");
    private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|quot|apos|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");

    private final String html;
    private final List<String> wanted;
    private final Attributes found;
    private int at;

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
            if (html.startsWith("<!--", at)) {
                skipBehind("-->");
            } else if (at + 1 < html.length() && isLetter(html.charAt(at + 1))) {
                tag();
            } else if (html.startsWith("<!", at) || html.startsWith("<?", at) || html.startsWith("</", at)) {
                skipBehind(">");
            } else {
                at++;
            }
        }
    }

    private void tag() {
        at++;
        String tag = word().toLowerCase(Locale.ROOT);
        while (at < html.length() && html.charAt(at) != '>') {
            if (isBlank(html.charAt(at)) || html.charAt(at) == '/') {
                at++;
            } else {
                attribute(tag);
            }
        }
        if (RAW_TEXT.contains(tag)) {
            // Up to any end tag of the name, in whatever case; there is seldom more than one candidate.
            int end = html.indexOf("</", at);
            while (end >= 0 && !html.regionMatches(true, end + 2, tag, 0, tag.length())) {
                end = html.indexOf("</", end + 2);
            }
            at = end < 0 ? html.length() : end;
        }
    }

    private void attribute(String tag) {
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
        if (isWanted(start, end)) {
            String name = html.substring(start, end).toLowerCase(Locale.ROOT);
            found.attribute(tag, name, resolve(html.substring(from, to)), from);
        }
    }

    private boolean isWanted(int start, int end) {
        for (String name : wanted) {
            if (name.length() == end - start && html.regionMatches(true, start, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    private String word() {
        int start = at;
        while (at < html.length() && !endsName(html.charAt(at))) {
            at++;
        }
        return html.substring(start, at);
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
