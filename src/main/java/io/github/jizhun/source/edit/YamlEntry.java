package io.github.jizhun.source.edit;

import io.github.jizhun.text.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A new item of a list: fields with a text, with words, or with items of their own, in the order in which they are added. */
public final class YamlEntry {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Adds a field with a text; none if the text is empty. */
    public YamlEntry with(String field, String text) {
        if (!text.isEmpty()) {
            fields.put(field, text);
        }
        return this;
    }

    /** Adds a field with a text or a list. */
    YamlEntry withAny(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** Adds a word to a field that holds a list of them. */
    public void addWord(String field, String word) {
        list(field).add(word);
    }

    /** Adds an item to a field that holds a list of them. */
    public void addItem(String field, YamlEntry item) {
        list(field).add(item);
    }

    @SuppressWarnings("unchecked")
    private List<Object> list(String field) {
        return (List<Object>) fields.computeIfAbsent(field, name -> new ArrayList<>());
    }

    /** The entry in braces. */
    String inFlow() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + inFlow(field.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String inFlow(Object value) {
        if (value instanceof YamlEntry entry) {
            return entry.inFlow();
        }
        return value instanceof List<?> list
                ? list.stream().map(YamlEntry::inFlow).collect(Collectors.joining(", ", "[", "]"))
                : YamlScalar.inFlow((String) value);
    }

    /** The lines of the entry after the dash; the first one without indent. */
    List<String> lines(Layout layout) {
        List<String> lines = new ArrayList<>();
        fields.forEach((name, value) -> lines.addAll(lines(name, value, layout)));
        return lines;
    }

    /** The lines of a field; the first one without indent. */
    static List<String> lines(String name, Object value, Layout layout) {
        if (value instanceof List<?> list && list.get(0) instanceof YamlEntry) {
            List<String> lines = new ArrayList<>(List.of(name + ":"));
            list.forEach(item -> lines.addAll(layout.item(((YamlEntry) item).lines(layout))));
            return lines;
        }
        return List.of(name + ": " + (value instanceof String text ? YamlScalar.of(text) : inFlow(value)));
    }

    /**
     * How a file lays out its lists.
     *
     * @param indent from a field to the dashes of its items
     * @param dash from a dash to what stands after it
     */
    record Layout(int indent, int dash) {
        /** The lines of an item below its field, each with its indent from that. */
        List<String> item(List<String> lines) {
            List<String> made = new ArrayList<>();
            for (String line : lines) {
                String before = made.isEmpty() ? "-" + " ".repeat(dash - 1) : " ".repeat(dash);
                made.add(" ".repeat(indent) + before + line);
            }
            return made;
        }
    }
}
