package io.github.jizhun.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small picture of a statement in the middle and what is connected with it on both sides. It repeats lists of the page, which are
 * its text, and is drawn twice: with names, and for narrow windows with codes alone.
 *
 * @param wide the drawing with names
 * @param narrow the drawing without
 */
public record Neighbourhood(Drawing wide, Drawing narrow) {
    /** More nodes on a side make a list of the picture. */
    private static final int MAX = 8;

    private static final int NODE = 32;
    private static final int APART = 12;
    private static final int EDGE = 2;
    /** Widths of a node with a name, of one without, of that in the middle, and of the room for lines. */
    private static final int NAMED = 300;

    private static final int BARE = 76;
    private static final int MIDDLE = 104;
    private static final int WIDE_GAP = 90;
    private static final int NARROW_GAP = 42;
    /** Halves of a Han character that fit beside the code. */
    private static final int NAME = 29;

    /**
     * What stands on one side.
     *
     * @param address where all of them are listed: {@code #anchor} on the page
     */
    record Side(List<Neighbour> neighbours, String address) {
        /** Statements that are all connected once. */
        static Side of(List<StatementView> statements, String address) {
            return new Side(
                    statements.stream()
                            .map(statement -> new Neighbour(statement, 1))
                            .toList(),
                    address);
        }
    }

    /**
     * A statement on a side.
     *
     * @param weight how strong the connection is, from 1
     */
    record Neighbour(StatementView statement, int weight) {}

    /** A drawing; lengths are in its own units, one for a CSS pixel at full size. */
    public record Drawing(int width, int height, Node middle, List<Node> nodes, List<Line> lines) {}

    /**
     * A statement in the drawing, or what stands for those that have no room.
     *
     * @param kind {@code more} for those
     * @param name cut to the room that it has; empty where codes are shown alone
     */
    public record Node(String code, String kind, String name, String address, int x, int y, int width) {
        /** The base line of its text. */
        public int base() {
            return y + NODE / 2 + OverviewLayout.BASE;
        }

        /** The middle of its width. */
        public int center() {
            return x + width / 2;
        }

        /** Its height. */
        public int height() {
            return NODE;
        }
    }

    /**
     * A connection.
     *
     * @param path the {@code d} of an SVG path
     * @param width of its stroke
     */
    public record Line(String kind, String path, int width) {}

    /** A narrow drawing of a task between all that it needs; none where it needs nothing. */
    static Optional<Drawing> ofTask(TaskSummary task) {
        return task.knowledge().isEmpty() && task.skills().isEmpty()
                ? Optional.empty()
                : Optional.of(new Layout(BARE, NARROW_GAP, Integer.MAX_VALUE)
                        .draw(task.task(), Side.of(task.knowledge(), ""), Side.of(task.skills(), "")));
    }

    /** The picture of a statement; without neighbours on either side there is none to draw. */
    static Optional<Neighbourhood> of(StatementView middle, Side left, Side right) {
        return left.neighbours().isEmpty() && right.neighbours().isEmpty()
                ? Optional.empty()
                : Optional.of(new Neighbourhood(
                        new Layout(NAMED, WIDE_GAP, MAX).draw(middle, left, right),
                        new Layout(BARE, NARROW_GAP, MAX).draw(middle, left, right)));
    }

    /**
     * Places the nodes of a drawing.
     *
     * @param width of a node on a side
     * @param gap between a side and the middle
     * @param most nodes on a side
     */
    private record Layout(int width, int gap, int most) {
        private Drawing draw(StatementView middle, Side left, Side right) {
            int height = Stream.of(left, right).mapToInt(this::height).max().orElse(NODE) + 2 * EDGE;
            Node center = new Node(
                    middle.code(), middle.kind().word(), "", "", EDGE + width + gap, (height - NODE) / 2, MIDDLE);
            List<Node> nodes = new ArrayList<>();
            List<Line> lines = new ArrayList<>();
            place(left, EDGE, height, nodes);
            nodes.forEach(node -> lines.add(line(node, node.x() + width, center, center.x(), left)));
            int own = nodes.size();
            place(right, center.x() + MIDDLE + gap, height, nodes);
            nodes.subList(own, nodes.size())
                    .forEach(node -> lines.add(line(node, node.x(), center, center.x() + MIDDLE, right)));
            return new Drawing(2 * (EDGE + width + gap) + MIDDLE, height, center, nodes, lines);
        }

        private int height(Side side) {
            int nodes = Math.max(1, Math.min(side.neighbours().size(), most));
            return nodes * (NODE + APART) - APART;
        }

        private void place(Side side, int x, int height, List<Node> nodes) {
            int y = (height - height(side)) / 2;
            int all = side.neighbours().size();
            int shown = all <= most ? all : most - 1;
            for (Neighbour neighbour : side.neighbours().subList(0, shown)) {
                StatementView statement = neighbour.statement();
                nodes.add(new Node(
                        statement.code(),
                        statement.kind().word(),
                        width == BARE ? "" : cut(statement.plain()),
                        statement.address(),
                        x,
                        y,
                        width));
                y += NODE + APART;
            }
            if (shown < all) {
                nodes.add(new Node("+" + (all - shown), "more", "", side.address(), x, y, width));
            }
        }
    }

    private static Line line(Node node, int from, Node center, int to, Side side) {
        int bend = (from + to) / 2;
        int y = node.y() + NODE / 2;
        int middle = center.y() + NODE / 2;
        int weight = side.neighbours().stream()
                .filter(neighbour -> neighbour.statement().address().equals(node.address()))
                .mapToInt(Neighbour::weight)
                .findFirst()
                .orElse(1);
        return new Line(
                node.kind(),
                "M" + from + " " + y + "C" + bend + " " + y + " " + bend + " " + middle + " " + to + " " + middle,
                Math.min(6, 2 * weight));
    }

    /** As much of a name as fits; a Latin letter is half as wide as a Han character. */
    private static String cut(String name) {
        int[] points = name.codePoints().toArray();
        int width = 0;
        for (int i = 0; i < points.length; i++) {
            width += points[i] < 0x2E80 ? 1 : 2;
            if (width > NAME) {
                return new String(points, 0, i - 1) + "…";
            }
        }
        return name;
    }
}
