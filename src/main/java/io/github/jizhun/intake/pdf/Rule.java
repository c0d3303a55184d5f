package io.github.jizhun.intake.pdf;

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
}
