package io.github.jizhun.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words that a field may hold and what they mean, in the order in which they are listed. */
final class Words {
    /** A yes or no. */
    static final Map<String, Boolean> FLAGS = of("true", true, "false", false);

    private Words() {}

    static <T> Map<String, T> of(String first, T meaning, String second, T otherMeaning) {
        Map<String, T> words = new LinkedHashMap<>();
        words.put(first, meaning);
        words.put(second, otherMeaning);
        return Collections.unmodifiableMap(words);
    }
}
