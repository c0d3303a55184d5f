package io.github.jizhun.page.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label of the interface, taken apart once where its placeholders are: pages say the same labels hundreds of thousands of times.
 *
 * @param text as written
 * @param placeholders in their order
 * @param end the words after the last placeholder
 */
record Label(String text, List<Placeholder> placeholders, String end) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^|}]*))?}");

    /**
     * A placeholder.
     *
     * @param before the words between the last placeholder and this one
     * @param written the placeholder as written, which stays where nothing is given to fill it
     * @param index which of the values fills it
     * @param forms the words for one and for all other numbers; empty where the value itself is said
     */
    private record Placeholder(String before, String written, int index, List<String> forms) {
        private String fill(UnaryOperator<String> own, List<?> values) {
            if (index >= values.size()) {
                return written;
            }
            String value = values.get(index).toString();
            return forms.isEmpty() ? value : own.apply(forms.get(value.equals("1") ? 0 : 1));
        }
    }

    static Label of(String text) {
        List<Placeholder> placeholders = new ArrayList<>();
        int from = 0;
        for (Matcher placeholder = PLACEHOLDER.matcher(text); placeholder.find(); from = placeholder.end()) {
            placeholders.add(new Placeholder(
                    text.substring(from, placeholder.start()),
                    placeholder.group(),
                    Integer.parseInt(placeholder.group(1)),
                    placeholder.group(2) == null ? List.of() : List.of(placeholder.group(2), placeholder.group(3))));
        }
        return new Label(text, List.copyOf(placeholders), text.substring(from));
    }

    /**
     * The label with its placeholders filled.
     *
     * @param own what is made of the label's own words
     */
    String fill(UnaryOperator<String> own, List<?> values) {
        if (placeholders.isEmpty()) {
            return own.apply(text);
        }
        StringBuilder filled = new StringBuilder();
        for (Placeholder placeholder : placeholders) {
            filled.append(own.apply(placeholder.before())).append(placeholder.fill(own, values));
        }
        return filled.append(own.apply(end)).toString();
    }
}
