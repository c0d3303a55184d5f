package io.github.jizhun.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line along an axis.
 *
 * @param at its place across: y of a horizontal one, x of a vertical one
 * @param from its beginning along the axis
 * @param to its end
 */
record Rule(double at, double from, double to) {
    boolean covers(double place, double slack) {
        return from - slack <= place && place <= to + slack;
    }

    /** The lines, with the pieces of one put together: some programs draw a border cell by cell. */
    static List<Rule> joined(List<Rule> pieces, double slack) {
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
        List<Rule> whole = new ArrayList<>();
        List<Rule> level = new ArrayList<>();
        for (Rule piece : sorted) {
            if (!level.isEmpty() && piece.at - level.get(0).at > slack) {
                join(level, slack, whole);
                level.clear();
            }
            level.add(piece);
        }
        join(level, slack, whole);
        return whole;
    }

    private static void join(List<Rule> level, double slack, List<Rule> whole) {
        level.sort(Comparator.comparingDouble(Rule::from));
        Rule open = null;
        for (Rule piece : level) {
            if (open != null && piece.from <= open.to + slack) {
                open = new Rule(open.at, open.from, Math.max(open.to, piece.to));
            } else {
                if (open != null) {
                    whole.add(open);
                }
                open = piece;
            }
        }
        if (open != null) {
            whole.add(open);
        }
    }
}
