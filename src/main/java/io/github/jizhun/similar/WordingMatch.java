package io.github.jizhun.similar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A statement of one list and the statement of another list that has the same words, or nearly the same: at least two thirds of
 * their pairs of characters are common. Each statement is in one match at most. The page that compares two standards counts
 * likewise, in {@code assets/compare/1-match.js}.
 *
 * @param left its place in the first list
 * @param right its place in the second list
 * @param common how many pairs of characters both have
 * @param all how many pairs the two have together
 * @param isSame whether the words are the same
 */
record WordingMatch(int left, int right, int common, int all, boolean isSame) {
    /** The nearest first; among equals in the order of the lists. */
    private static final Comparator<WordingMatch> NEAREST_FIRST = Comparator.comparingDouble(
                    (WordingMatch match) -> -2.0 * match.common() / match.all())
            .thenComparing(WordingMatch::left)
            .thenComparing(WordingMatch::right);

    /** The matches of two lists: first all of the same words, in their order, then the nearest of the others. */
    static List<WordingMatch> between(List<Wording> left, List<Wording> right) {
        List<WordingMatch> matches = new ArrayList<>();
        boolean[] leftTaken = new boolean[left.size()];
        boolean[] rightTaken = new boolean[right.size()];
        same(left, right).forEach(match -> take(match, leftTaken, rightTaken, matches));
        near(left, right, leftTaken, rightTaken).stream()
                .sorted(NEAREST_FIRST)
                .forEach(match -> take(match, leftTaken, rightTaken, matches));
        return matches;
    }

    private static List<WordingMatch> same(List<Wording> left, List<Wording> right) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int j = 0; j < right.size(); j++) {
            places.computeIfAbsent(right.get(j).folded(), words -> new ArrayDeque<>())
                    .add(j);
        }
        List<WordingMatch> same = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            Wording own = left.get(i);
            Deque<Integer> others = own.folded().isEmpty() ? null : places.get(own.folded());
            if (others != null && !others.isEmpty()) {
                int size = own.pairs().size();
                same.add(new WordingMatch(i, others.remove(), size, 2 * size, true));
            }
        }
        return same;
    }

    private static List<WordingMatch> near(
            List<Wording> left, List<Wording> right, boolean[] leftTaken, boolean[] rightTaken) {
        List<WordingMatch> near = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (!leftTaken[i] && !rightTaken[j]) {
                    int all = left.get(i).pairs().size() + right.get(j).pairs().size();
                    int common = left.get(i).pairs().common(right.get(j).pairs());
                    if (3 * common >= all) {
                        near.add(new WordingMatch(i, j, common, all, false));
                    }
                }
            }
        }
        return near;
    }

    private static void take(
            WordingMatch match, boolean[] leftTaken, boolean[] rightTaken, List<WordingMatch> matches) {
        if (!leftTaken[match.left] && !rightTaken[match.right]) {
            leftTaken[match.left] = true;
            rightTaken[match.right] = true;
            matches.add(match);
        }
    }
}
