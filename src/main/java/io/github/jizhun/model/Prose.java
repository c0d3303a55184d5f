package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;

/**
 * Hand-written CommonMark: a page, or a note on a code.
 *
 * @param name the file's name without {@code .md}: a page's address, a note's code
 * @param markdown the whole text with {@code \n} line ends
 * @param at the start of the file
 */
public record Prose(String name, String markdown, Position at) {
    private static final String TITLE = "# ";

    /** The words of the heading with which a page begins; empty if it begins otherwise. */
    public String title() {
        return markdown.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.startsWith(TITLE))
                .map(line -> line.substring(TITLE.length()).strip())
                .orElse("");
    }
}
