package io.github.jizhun.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values as they stand in a script: text, numbers, lists, objects. */
final class Script {
    private final StringBuilder text = new StringBuilder();

    private Script() {}

    /** A value as a script's literal; an object's members are sorted. */
    static String literal(Object value) {
        Script script = new Script();
        script.add(value);
        return script.text.toString();
    }

    private void add(Object value) {
        if (value instanceof String string) {
            addText(string);
        } else if (value instanceof List<?> list) {
            text.append('[');
            for (int i = 0; i < list.size(); i++) {
                text.append(i > 0 ? "," : "");
                add(list.get(i));
            }
            text.append(']');
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            new TreeMap<>(map).forEach((name, member) -> {
                text.append(text.charAt(text.length() - 1) == '{' ? "" : ",");
                add(name);
                text.append(':');
                add(member);
            });
            text.append('}');
        } else {
            text.append(value);
        }
    }

    private void addText(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                // Old browsers end a line at the two separators; half a pair cannot be written in UTF-8.
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
