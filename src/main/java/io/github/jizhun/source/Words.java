package io.github.jizhun.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The words that a field may hold and what they mean, in the order in which they are listed. */
final class Words {
    /** A yes or no. */
    static final Map<String, Boolean> FLAGS = of("true", true, "false", false);

    private Words() {}

    /** The words for all of some choices. */
    static <T> Map<String, T> of(T[] choices, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T choice : choices) {
            words.put(word.apply(choice), choice);
        }
        return Collections.unmodifiableMap(words);
    }

    static <T> Map<String, T> of(String first, T meaning, String second, T otherMeaning) {
        Map<String, T> words = new LinkedHashMap<>();
        words.put(first, meaning);
        words.put(second, otherMeaning);
        return Collections.unmodifiableMap(words);
    }
}
