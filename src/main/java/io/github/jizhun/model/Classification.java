package io.github.jizhun.model;

import java.util.List;

/**
 * Where a standard belongs, 所屬類別.
 *
 * @param categories 職類別, code of three letters
 * @param occupations 職業別, code of four digits
 * @param industries 行業別, a letter and up to four digits
 */
public record Classification(List<Entry> categories, List<Entry> occupations, List<Entry> industries) {
    /** One class with its code, both as printed. */
    public record Entry(Text code, Text name) {}
}
