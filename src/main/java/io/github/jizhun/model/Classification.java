package io.github.jizhun.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a standard belongs, 所屬類別.
 *
 * @param categories 職類別, two or three letters
 * @param occupations 職業別, up to four digits, or a letter and digits; may be empty
 * @param industries 行業別, a letter, digits, or both, at any depth; may be empty
 */
public record Classification(List<Entry> categories, List<Entry> occupations, List<Entry> industries) {
    private static final Pattern SEPARATOR = Pattern.compile("[\\s、，,;；/／]+");

    /**
     * One class with its code, both as printed.
     *
     * @param code absent where none is printed; several in one cell stay as they are printed, 3422／5113
     */
    public record Entry(Text code, Text name) {
        /** The single codes; none where none is printed. */
        public List<String> codes() {
            return SEPARATOR
                    .splitAsStream(code.value())
                    .filter(each -> !each.isEmpty())
                    .toList();
        }
    }
}
