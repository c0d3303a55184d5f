package io.github.jizhun.page.label;

import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Labels as a script that other scripts read: pages opened from a disk may load scripts, but no other data. */
public final class ScriptWords {
    private ScriptWords() {}

    /** A script that has the labels by their keys in {@code jizhunWords}. */
    public static String of(SortedMap<String, String> labels) {
        return labels.entrySet().stream()
                .map(ScriptWords::property)
                .collect(Collectors.joining(",\n", "globalThis.jizhunWords = {\n", "\n};\n"));
    }

    private static String property(Map.Entry<String, String> label) {
        return quoted(label.getKey()) + ": " + quoted(label.getValue());
    }

    /** A text between quotes, for scripts and JSON; characters that could end it or the line are written as their numbers. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\' || unit < ' ' || unit == '\u2028' || unit == '\u2029') {
                quoted.append(String.format("\\u%04x", (int) unit));
            } else {
                quoted.append(unit);
            }
        }
        return quoted.append('"').toString();
    }
}
