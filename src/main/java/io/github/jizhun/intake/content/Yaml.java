package io.github.jizhun.intake.content;

import java.util.List;
import java.util.regex.Pattern;

/** Writes YAML as a person would: plain text where it can be, quotes where it must. */
final class Yaml {
    private static final Pattern UNSAFE_START =
            Pattern.compile("[-?:,\\[\\]{}#&*!|>'\"%@`~=].*|[-?:](?:\\s.*)?", Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile(".*(?::(?:\\s|$)|\\s#|[\\n\\t\\\\]).*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("(?i)null|true|false|yes|no|on|off|~");

    private final StringBuilder text = new StringBuilder();

    /** A part of a file. */
    Yaml() {}

    /** A file with the schema's name and what the file is about. */
    Yaml(String schema, String about) {
        text.append("# yaml-language-server: $schema=../../../src/main/resources/schemas/")
                .append(schema)
                .append(".schema.json\n# ")
                .append(about)
                .append("\n# 欄位的說明見使用手冊：https://jizhun.github.io/jizhun/manual/\n");
    }

    /** A line as it is. */
    Yaml line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** A field with a text. */
    Yaml field(String start, String value) {
        return line(start + " " + scalar(value));
    }

    /** A field with a text, left out if there is none. */
    Yaml optional(String start, String value) {
        return value.isEmpty() ? this : field(start, value);
    }

    /** A list of texts, left out if there are none. */
    Yaml list(String name, List<String> items) {
        if (!items.isEmpty()) {
            line(name + ":");
            items.forEach(item -> field("  -", item));
        }
        return this;
    }

    /** Text in one line, quoted where YAML would take it for something else. */
    static String scalar(String value) {
        String flat = value.replaceAll("\\s*\\R\\s*", " ").strip();
        boolean isPlain = !flat.isEmpty()
                && !UNSAFE_START.matcher(flat).matches()
                && !UNSAFE.matcher(flat).matches()
                && !WORD.matcher(flat).matches();
        return isPlain ? flat : quoted(flat);
    }

    /** Text in quotes. */
    static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
