package io.github.jizhun.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EditDistanceTest {
    @Test
    void countsInsertionsDeletionsAndSubstitutions() {
        assertEquals(0, EditDistance.within(3, "規劃技能", "規劃技能"));
        assertEquals(1, EditDistance.within(3, "規劃技能", "規畫技能"));
        assertEquals(2, EditDistance.within(3, "規劃技能", "劃技能力"));
        assertEquals(4, EditDistance.within(9, "", "規劃技能"));
    }

    @Test
    void saysNoMoreThanThatTheBoundIsPassed() {
        assertEquals(2, EditDistance.within(1, "規劃技能", "溝通協商"));
        assertEquals(1, EditDistance.within(0, "規劃", "規畫"));
    }

    @Test
    void agreesWithTheWholeTableWithinEveryBound() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String left = word(random);
            String right = word(random);
            int distance = whole(left, right);
            for (int bound = 0; bound < 9; bound++) {
                int found = EditDistance.within(bound, left, right);
                assertTrue(distance <= bound ? found == distance : found > bound, left + " " + right + " " + bound);
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            word.append("知技態".charAt(random.nextInt(3)));
        }
        return word.toString();
    }

    private static int whole(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.length() + right.length();
        }
        String shortLeft = left.substring(1);
        String shortRight = right.substring(1);
        if (left.charAt(0) == right.charAt(0)) {
            return whole(shortLeft, shortRight);
        }
        return 1 + Math.min(whole(shortLeft, shortRight), Math.min(whole(left, shortRight), whole(shortLeft, right)));
    }
}
