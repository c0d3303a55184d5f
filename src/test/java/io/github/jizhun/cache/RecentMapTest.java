package io.github.jizhun.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecentMapTest {
    @Test
    void whatWasAskedForLastIsNotMadeAgain() {
        Map<String, String> recent = RecentMap.of(2);
        List<String> made = new ArrayList<>();
        for (String text : List.of("a", "b", "a", "c", "a", "b")) {
            String found = RecentMap.get(recent, text, each -> {
                made.add(each);
                return each + "!";
            });
            assertEquals(text + "!", found);
        }
        assertEquals(List.of("a", "b", "c", "b"), made);
    }
}
