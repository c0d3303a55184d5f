package io.github.jizhun.page.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScriptWordsTest {
    @Test
    void labelsAreInTheOrderOfTheirKeys() {
        assertEquals("""
                globalThis.jizhunWords = {
                "a": "甲{0}",
                "b": "乙"
                };
                """, ScriptWords.of(new TreeMap<>(Map.of("b", "乙", "a", "甲{0}"))));
    }

    @Test
    void noSignEndsTheTextOrTheLine() {
        assertEquals("""
                globalThis.jizhunWords = {
                "a": "\\u0022\\u005c\\u000a\\u2028\\u2029'</script>"
                };
                """, ScriptWords.of(new TreeMap<>(Map.of("a", "\"\\\n\u2028\u2029'</script>"))));
    }
}
