package io.github.jizhun.publish;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the attributes out of an HTML or SVG file in one pass and without a tree. It follows HTML where that defines what is an
 * attribute: comments and the insides of scripts and styles are skipped, quotes may be double, single or missing. The file is read
 * as the bytes that are published, in UTF-8, where all that has a meaning in HTML is a single byte.
 */
final class HtmlScanner {
    private static final Names RAW_TEXT = new Names("script", "style", "textarea", "title");
    private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|quot|apos|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");

    private final byte[] bytes;
    /** The same with a character for each byte, whatever it stands for: Java finds characters in a string many at a time. */
    private final String html;

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
         * @param offset where the value is written, in bytes from 0
         */
        void attribute(String tag, String name, String value, int offset);
    }

    /** Names of elements or attributes, and a bit for the letter with which each begins: most others can be distinguished by that. */
    static final class Names {
        private final String[] all;
        private final int letters;

        /** Some names in lower case. */
        Names(String... names) {
            this.all = names.clone();
            this.letters =
                    Stream.of(all).mapToInt(name -> letter(name.charAt(0))).reduce(0, (some, one) -> some | one);
        }

        /** The bit of a letter, large or small. Other characters share those of letters. */
        private static int letter(int character) {
            return 1 << character;
        }

        private boolean mayBegin(byte first) {
            return (letters & letter(first)) != 0;
        }
    }

    private HtmlScanner(byte[] utf8, Names wanted, Attributes found) {
        this.bytes = utf8;
        this.html = new String(utf8, StandardCharsets.ISO_8859_1);
        this.wanted = wanted;
        this.found = found;
    }

    /**
     * Hands on attributes of the file.
     *
     * @param wanted the names of those to hand on
     */
    static void scan(byte[] utf8, Names wanted, Attributes found) {
        new HtmlScanner(utf8, wanted, found).run();
    }

    private void run() {
        for (at = html.indexOf('<'); at >= 0 && at < bytes.length; at = html.indexOf('<', at)) {
            byte next = at + 1 < bytes.length ? bytes[at + 1] : (byte) ' ';
            if (isLetter(next)) {
                tag();
            } else if (html.startsWith("<!--", at)) {
                skipPast("-->");
            } else if (next == '/' || next == '!' || next == '?') {
                skipPast(">");
            } else {
                at++;
            }
        }
    }

    private void tag() {
        tagStart = at + 1;
        at = tagStart;
        while (at < bytes.length && !endsName(bytes[at])) {
            at++;
        }
        tagEnd = at;
        while (at < bytes.length && bytes[at] != '>') {
            if (isSpace(bytes[at]) || bytes[at] == '/') {
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
            at = end < 0 ? bytes.length : end;
        }
    }

    private void attribute() {
        int start = at;
        while (at < bytes.length && !endsName(bytes[at]) && bytes[at] != '=') {
            at++;
        }
        int end = at;
        if (end == start) {
            at++;
            return;
        }
        skipSpaces();
        if (at >= bytes.length || bytes[at] != '=') {
            return;
        }
        at++;
        skipSpaces();
        if (at >= bytes.length) {
            return;
        }
        byte quote = bytes[at];
        boolean isQuoted = quote == '"' || quote == '\'';
        int from = isQuoted ? at + 1 : at;
        int to = isQuoted ? html.indexOf(quote, from) : endOfBare(from);
        if (to < 0) {
            to = bytes.length;
        }
        at = isQuoted ? Math.min(to + 1, bytes.length) : to;
        // Most attributes are of no interest, and need not be cut out.
        String name = among(wanted, start, end);
        if (name != null) {
            String tag = text(tagStart, tagEnd).toLowerCase(Locale.ROOT);
            found.attribute(tag, name, resolve(text(from, to)), from);
        }
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private int endOfBare(int from) {
        int to = from;
        while (to < bytes.length && bytes[to] != '>' && !isSpace(bytes[to])) {
            to++;
        }
        return to;
    }

    /** Which of some names a piece of the file is, in whatever case; null if none. */
    private String among(Names names, int start, int end) {
        if (start < end && names.mayBegin(bytes[start])) {
            for (String name : names.all) {
                if (name.length() == end - start && is(name, start)) {
                    return name;
                }
            }
        }
        return null;
    }

    private boolean is(String name, int start) {
        for (int i = 0; i < name.length(); i++) {
            byte written = bytes[start + i];
            if (name.charAt(i) != ('A' <= written && written <= 'Z' ? written + ('a' - 'A') : written)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsName(byte c) {
        return c == '/' || c == '>' || isSpace(c);
    }

    private void skipSpaces() {
        while (at < bytes.length && isSpace(bytes[at])) {
            at++;
        }
    }

    private void skipPast(String end) {
        int found = html.indexOf(end, at);
        at = found < 0 ? bytes.length : found + end.length();
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(byte c) {
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
