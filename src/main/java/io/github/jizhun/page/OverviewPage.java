package io.github.jizhun.page;

import java.util.List;
import java.util.Optional;

/**
 * What the one picture of a standard (職能全貌圖) shows: knowledge on the left, tasks under their duties in the middle, skills
 * on the right, and a line for each need. Lengths are in the picture's own units, one for a CSS pixel at full size.
 *
 * @param duties the duties' own places, as heads of their tasks
 * @param text the same once more as text, and task by task
 */
public record OverviewPage(
        int width, int height, List<Node> duties, List<Node> nodes, List<Need> needs, List<DutyTasks> text) {
    /** A duty and its tasks. */
    public record DutyTasks(StatementView duty, List<TaskNeeds> tasks) {}

    /**
     * A task with what it needs.
     *
     * @param drawing the same as a picture for narrow windows; empty where it needs nothing
     */
    public record TaskNeeds(TaskSummary task, Optional<Neighbourhood.Drawing> drawing) {}

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
        /** Its accessible name: all that is seen, line by line as it is seen, and the rest of a text that does not fit. */
        public String label() {
            StringBuilder label = new StringBuilder(code);
            int from = 0;
            for (int i = 0; i < lines.size(); i++) {
                int to = i == lines.size() - 1
                        ? text.length()
                        : from + lines.get(i).text().length();
                label.append(' ').append(text, from, to);
                from = to;
            }
            return label.toString();
        }

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
