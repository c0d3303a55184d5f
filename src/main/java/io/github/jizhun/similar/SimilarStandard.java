package io.github.jizhun.similar;

import java.util.List;

/**
 * A standard that shares much with another one.
 *
 * @param code its whole code
 * @param level 基準級別; empty where it has none
 * @param percent how much of their words the two share, 0 to 100: see {@link SimilarStandards}
 * @param same how many of its knowledge and skills stand in the other with the same words
 * @param near how many more stand there with nearly the same words
 * @param shared the first of those with the same words, as this one writes them, in the document's order
 */
public record SimilarStandard(
        String code, String name, String level, int percent, int same, int near, List<String> shared) {
    /** How many of the same are not among the first. */
    public int more() {
        return same - shared.size();
    }
}
