package io.github.jizhun.page.site;

import io.github.jizhun.model.Standard;
import io.github.jizhun.similar.FieldMap;
import io.github.jizhun.similar.SimilarStandards;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A map of the standards of a category as a picture; the list on the page is its text. It is drawn twice, for wide and for narrow
 * windows.
 *
 * @param shown how many standards stand in it
 */
public record FieldPicture(int shown, Drawing wide, Drawing narrow) {
    /** Fewer make no map, more no picture that a page can hold. */
    private static final int MIN = 3;

    private static final int MAX = 80;
    private static final int COLUMNS = 5;
    private static final int NARROW_COLUMNS = 2;

    private static final int WIDTH = 152;
    private static final int HEIGHT = 56;
    private static final int ACROSS = 30;
    private static final int NARROW_ACROSS = 16;
    private static final int DOWN = 26;
    private static final int EDGE = 2;
    /** Halves of a Han character in a line of a name. */
    private static final int NAME = 18;

    /** A drawing; lengths are in its own units, one for a CSS pixel at full size. */
    public record Drawing(int width, int height, List<Line> lines, List<Node> nodes) {}

    /**
     * Two standards that share much.
     *
     * @param width of the stroke
     */
    public record Line(int x1, int y1, int x2, int y2, int width) {}

    /**
     * A standard.
     *
     * @param name its name in lines, cut to the room that it has
     */
    public record Node(String name, String address, int x, int y, List<Text> lines) {}

    /** A line of a name, its middle and base line. */
    public record Text(int x, int y, String words) {}

    /** The picture of standards; empty where they are few, or share too little to draw a line. */
    static Optional<FieldPicture> of(SimilarStandards similar, List<Standard> standards) {
        List<Standard> shown = standards.subList(0, Math.min(MAX, standards.size()));
        FieldMap map = FieldMap.of(similar, shown.stream().map(Standard::code).toList());
        if (shown.size() < MIN || map.lines().isEmpty()) {
            return Optional.empty();
        }
        int columns = Math.min(COLUMNS, (int) Math.ceil(Math.sqrt(shown.size())));
        return Optional.of(new FieldPicture(
                shown.size(), draw(map, shown, columns, ACROSS), draw(map, shown, NARROW_COLUMNS, NARROW_ACROSS)));
    }

    /** How wide a stroke is at most. */
    private static int stroke(int percent) {
        return Math.min(8, 1 + percent / 8);
    }

    private static Drawing draw(FieldMap map, List<Standard> standards, int columns, int across) {
        int[] cells = map.cells(columns);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            int x = EDGE + cells[i] % columns * (WIDTH + across);
            int y = EDGE + cells[i] / columns * (HEIGHT + DOWN);
            Standard standard = standards.get(i);
            String name = standard.name().value();
            nodes.add(new Node(name, Address.standard(standard.code()), x, y, lines(name, x + WIDTH / 2, y)));
        }
        List<Line> lines = map.lines().stream()
                .map(line -> new Line(
                        nodes.get(line.from()).x() + WIDTH / 2,
                        nodes.get(line.from()).y() + HEIGHT / 2,
                        nodes.get(line.to()).x() + WIDTH / 2,
                        nodes.get(line.to()).y() + HEIGHT / 2,
                        stroke(line.percent())))
                .toList();
        int rows = (cells.length + columns - 1) / columns;
        return new Drawing(
                2 * EDGE + columns * (WIDTH + across) - across, 2 * EDGE + rows * (HEIGHT + DOWN) - DOWN, lines, nodes);
    }

    private static List<Text> lines(String name, int x, int y) {
        List<String> lines = broken(name);
        int first = y + HEIGHT / 2 + (lines.size() == 1 ? 5 : -4);
        return IntStream.range(0, lines.size())
                .mapToObj(line -> new Text(x, first + 19 * line, lines.get(line)))
                .toList();
    }

    /** A name in lines that are about as long as each other, the last one cut where there is no room. */
    private static List<String> broken(String name) {
        int[] points = name.codePoints().toArray();
        int all = IntStream.of(points).map(FieldPicture::width).sum();
        if (all <= NAME) {
            return List.of(name);
        }
        int half = end(points, 0, Math.min(NAME, (all + 2) / 2));
        int end = end(points, half, NAME);
        String rest = new String(points, half, end - half);
        return List.of(
                new String(points, 0, half),
                end == points.length ? rest : rest.substring(0, rest.offsetByCodePoints(rest.length(), -1)) + "…");
    }

    /** Where a line ends that has this room. */
    private static int end(int[] points, int from, int room) {
        int end = from;
        for (int width = 0; end < points.length && width + width(points[end]) <= room; end++) {
            width += width(points[end]);
        }
        return end;
    }

    /** A Latin letter is half as wide as a Han character. */
    private static int width(int point) {
        return point < 0x2E80 ? 1 : 2;
    }
}
