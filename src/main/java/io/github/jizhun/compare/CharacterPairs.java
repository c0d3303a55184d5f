package io.github.jizhun.compare;

import java.util.Arrays;

/**
 * The pairs of neighbouring characters of a text, by which two texts are alike: how many they have in common. A text of one
 * character is its own only pair.
 */
public final class CharacterPairs {
    private static final int BITS = 32;

    /** Each pair as a number, sorted; a pair that stands twice is there twice. */
    private final long[] pairs;

    private CharacterPairs(long[] pairs) {
        this.pairs = pairs;
    }

    /** Those of a text; white space does not count. */
    public static CharacterPairs of(String text) {
        int[] characters = text.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .toArray();
        long[] pairs = new long[characters.length == 1 ? 1 : Math.max(0, characters.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) characters[i] << BITS | (i + 1 < characters.length ? characters[i + 1] : 0);
        }
        Arrays.sort(pairs);
        return new CharacterPairs(pairs);
    }

    /** How many there are, at least 1: what a share of them is a share of. */
    public int size() {
        return Math.max(1, pairs.length);
    }

    /** How many two texts have in common, each as often as both have it. */
    public int common(CharacterPairs other) {
        return common(pairs, other.pairs);
    }

    /** How many numbers two sorted lists have in common, each as often as both have it. */
    public static int common(long[] left, long[] right) {
        int common = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            if (left[i] == right[j]) {
                common++;
                i++;
                j++;
            } else if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** From 0, nothing in common, to 1, the same pairs. */
    public double likeness(CharacterPairs other) {
        return 2.0 * common(other) / (size() + other.size());
    }

    /** The different pairs as numbers, sorted. */
    public long[] distinct() {
        return Arrays.stream(pairs).distinct().toArray();
    }
}
