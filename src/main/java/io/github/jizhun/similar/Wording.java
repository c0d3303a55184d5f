package io.github.jizhun.similar;

import io.github.jizhun.compare.CharacterPairs;
import io.github.jizhun.model.SharedName;

/**
 * The words of a statement as they are compared with others.
 *
 * @param folded without what does not distinguish names; empty where nothing is left
 * @param pairs the pairs of neighbouring characters of the folded words
 */
record Wording(String folded, CharacterPairs pairs) {
    static Wording of(String text) {
        String folded = SharedName.fold(text);
        return new Wording(folded, CharacterPairs.of(folded));
    }
}
