package io.github.jizhun.page.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTextsTest {
    @Test
    void whatWasAskedForLastIsNotMadeAgain() {
        RecentTexts recent = new RecentTexts(2);
        List<String> made = new ArrayList<>();
        for (String text : List.of("a", "b", "a", "c", "a", "b")) {
            String found = recent.of(text, each -> {
                made.add(each);
                return each + "!";
            });
            assertEquals(text + "!", found);
        }
        assertEquals(List.of("a", "b", "c", "b"), made);
    }
}
