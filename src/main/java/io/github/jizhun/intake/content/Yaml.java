package io.github.jizhun.intake.content;

import io.github.jizhun.text.YamlScalar;
import java.util.List;

/** Writes YAML as a person would: plain text where it can be, quotes where it must. */
final class Yaml {
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
        return YamlScalar.of(flat);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
