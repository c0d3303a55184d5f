package io.github.jizhun.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Where columns end that no line separates: the widest strip between two headings that the fewest characters cover. */
final class Gutters {
    /** The width of a strip, in points. */
    private static final double STEP = 0.5;

    private Gutters() {}

    /** The places between columns, from the left. */
    static List<Double> between(List<MainHeading.Span> headings, List<Glyph> body) {
        List<Double> places = new ArrayList<>();
        for (int i = 0; i + 1 < headings.size(); i++) {
            places.add(between(headings.get(i), headings.get(i + 1), body));
        }
        return places;
    }

    private static double between(MainHeading.Span one, MainHeading.Span next, List<Glyph> body) {
        double from = one.right();
        int steps = Math.max(1, (int) ((next.left() - from) / STEP));
        int[] covered = new int[steps];
        for (Glyph glyph : body) {
            // A space between code and text is no gutter.
            int first = Math.max(0, (int) Math.floor((glyph.left() - from) / STEP));
            int last = Math.min(steps - 1, (int) Math.floor((glyph.right() - from) / STEP));
            for (int i = first; i <= last; i++) {
                covered[i]++;
            }
        }
        int fewest = Integer.MAX_VALUE;
        for (int each : covered) {
            fewest = Math.min(fewest, each);
        }
        int bestStart = 0;
        int bestLength = 0;
        int start = 0;
        for (int i = 0; i <= steps; i++) {
            if (i == steps || covered[i] > fewest) {
                if (i - start > bestLength) {
                    bestStart = start;
                    bestLength = i - start;
                }
                start = i + 1;
            }
        }
        // Text begins at the left of its column: what is left of the gutter may be a short line's rest.
        return from + (bestStart + bestLength) * STEP - STEP;
    }
}
