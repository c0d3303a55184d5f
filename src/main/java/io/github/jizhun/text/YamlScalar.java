package io.github.jizhun.text;

import java.util.regex.Pattern;

/** Writes a text as a YAML scalar on one line: plain where it can be, in double quotes where it must. */
public final class YamlScalar {
    private static final Pattern UNSAFE_START = Pattern.compile("[-?:,\\[\\]{}#&*!|>'\"%@`~=].*", Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile(
            ".*(?::(?:\\s|$)|\\s#|\\\\|[\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029\\uFEFF]).*", Pattern.DOTALL);
    private static final Pattern UNSAFE_IN_FLOW = Pattern.compile(".*[,\\[\\]{}?:].*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("(?i)null|true|false|yes|no|on|off|~");

    private YamlScalar() {}

    /** The text after a field or a dash. */
    public static String of(String value) {
        return isPlain(value) ? value : quoted(value);
    }

    /** The text in brackets, between commas. */
    public static String inFlow(String value) {
        return isPlain(value) && !UNSAFE_IN_FLOW.matcher(value).matches() ? value : quoted(value);
    }

    private static boolean isPlain(String value) {
        return !value.isEmpty()
                && OddSpaces.strip(value).equals(value)
                && !UNSAFE_START.matcher(value).matches()
                && !UNSAFE.matcher(value).matches()
                && !WORD.matcher(value).matches();
    }

    /** The text in double quotes, with escapes for what cannot stand there. */
    public static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> quoted.append("\\\\");
                case '"' -> quoted.append("\\\"");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (c < 0x20
                            || c >= 0x7F && c <= 0x9F
                            || c == 0x2028
                            || c == 0x2029
                            || c == 0xFEFF
                            || c >= 0xFFFE && c <= 0xFFFF) {
                        quoted.append(String.format("\\u%04X", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
