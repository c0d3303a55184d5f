package io.github.jizhun.page;

import java.util.List;

/**
 * What the one picture of a standard (職能全貌圖) shows: knowledge on the left, tasks under their duties in the middle, skills
 * on the right, and a line for each need. Lengths are in the picture's own units, one for a CSS pixel at full size.
 *
 * @param duties the duties' own places, as heads of their tasks
 * @param tasks the same once more as text
 */
public record OverviewPage(
        int width, int height, List<Node> duties, List<Node> nodes, List<Need> needs, List<TaskSummary> tasks) {
    /**
     * A statement in the picture.
     *
     * @param lines its text, cut into lines; what does not fit ends with an ellipsis
     * @param text its whole text
     */
    public record Node(
            String code,
            String kind,
            List<Line> lines,
            String text,
            String address,
            int x,
            int y,
            int width,
            int height) {
        /** The middle of its height. */
        int middle() {
            return y + height / 2;
        }

        /** Where its code begins. */
        public int codeX() {
            return x + OverviewLayout.PADDING;
        }

        /** The base line of its code. */
        public int codeY() {
            return middle() + OverviewLayout.BASE;
        }
    }

    /** A line of a statement's text, and where it begins. */
    public record Line(String text, int x, int y) {}

    /**
     * That a task needs a knowledge or skill.
     *
     * @param path the line between the two, as the {@code d} of an SVG path
     */
    public record Need(String task, String competency, String kind, String path) {}
}
