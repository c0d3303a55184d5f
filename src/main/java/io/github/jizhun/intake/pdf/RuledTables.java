package io.github.jizhun.intake.pdf;

import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Line;
import io.github.jizhun.intake.grid.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a page from their lines: cells between which no line is drawn are one. */
final class RuledTables {
    /** Lines nearer to each other than this are one, in points. */
    private static final double NEAR = 2.5;

    /** A table of a page: where it is, and its rows. */
    record Ruled(double top, double bottom, double left, List<Row> rows) {}

    private final PageContent page;
    /** The places of vertical lines in the whole document, so that columns keep their numbers from page to page. */
    private final List<Double> columns;

    private final LatinWords words;
    private final List<Rule> underlines = new ArrayList<>();
    private final List<Ruled> tables = new ArrayList<>();
    private final List<Glyph> outside = new ArrayList<>();

    RuledTables(PageContent page, List<Double> columns, LatinWords words) {
        this.page = page;
        this.columns = columns;
        this.words = words;
        find();
    }

    List<Ruled> tables() {
        return tables;
    }

    /** The characters that stand in no table. */
    List<Glyph> outside() {
        return outside;
    }

    List<Rule> underlines() {
        return underlines;
    }

    /** Places, in order, with those near each other put together. */
    static List<Double> places(Collection<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        List<Double> places = new ArrayList<>();
        double first = Double.NEGATIVE_INFINITY;
        for (double place : sorted) {
            if (place - first > NEAR) {
                places.add(place);
                first = place;
            }
        }
        return places;
    }

    private void find() {
        List<List<Rule>> groups = groups();
        List<Glyph> left = new ArrayList<>(page.glyphs());
        for (List<Rule> verticals : groups) {
            double top = verticals.stream().mapToDouble(Rule::from).min().orElse(0);
            double bottom = verticals.stream().mapToDouble(Rule::to).max().orElse(0);
            double start = verticals.stream().mapToDouble(Rule::at).min().orElse(0);
            double end = verticals.stream().mapToDouble(Rule::at).max().orElse(0);
            List<Rule> horizontals = page.horizontals().stream()
                    .filter(rule -> rule.at() >= top - NEAR
                            && rule.at() <= bottom + NEAR
                            && rule.from() >= start - 2 * NEAR
                            && rule.to() <= end + 2 * NEAR)
                    .filter(rule -> touches(rule, verticals))
                    .toList();
            List<Glyph> inside = left.stream()
                    .filter(glyph -> glyph.middle() > start
                            && glyph.middle() < end
                            && glyph.height() > top - NEAR
                            && glyph.height() < bottom + NEAR)
                    .toList();
            left.removeAll(inside);
            List<Rule> under = page.horizontals().stream()
                    .filter(rule -> !horizontals.contains(rule))
                    .toList();
            underlines.addAll(under);
            tables.add(new Ruled(
                    top, bottom, start, rows(verticals, horizontals, inside, under, top, bottom, start, end)));
        }
        if (groups.isEmpty()) {
            underlines.addAll(page.horizontals());
        }
        outside.addAll(left);
    }

    /** A line of the table begins or ends at vertical ones, or crosses them; an underline does not. */
    private static boolean touches(Rule rule, List<Rule> verticals) {
        return verticals.stream()
                .anyMatch(vertical -> rule.covers(vertical.at(), NEAR) && vertical.covers(rule.at(), NEAR));
    }

    /** Vertical lines that horizontal ones bind together; each group is a table. */
    private List<List<Rule>> groups() {
        List<Rule> verticals = page.verticals().stream()
                .filter(rule -> rule.to() - rule.from() > NEAR)
                .toList();
        int[] group = new int[verticals.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (Rule horizontal : page.horizontals()) {
            int first = -1;
            for (int i = 0; i < group.length; i++) {
                if (horizontal.covers(verticals.get(i).at(), NEAR)
                        && verticals.get(i).covers(horizontal.at(), NEAR)) {
                    first = first < 0 ? i : first;
                    join(group, first, i);
                }
            }
        }
        // The parts of one line belong together.
        for (int i = 0; i < group.length; i++) {
            for (int k = i + 1; k < group.length; k++) {
                Rule one = verticals.get(i);
                Rule other = verticals.get(k);
                if (Math.abs(one.at() - other.at()) <= NEAR
                        && one.from() <= other.to() + NEAR
                        && other.from() <= one.to() + NEAR) {
                    join(group, i, k);
                }
            }
        }
        Map<Integer, List<Rule>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), each -> new ArrayList<>()).add(verticals.get(i));
        }
        return groups.values().stream()
                .filter(each -> places(each.stream().map(Rule::at).toList()).size() >= 2)
                .filter(each -> each.stream().mapToDouble(Rule::to).max().orElse(0)
                                - each.stream().mapToDouble(Rule::from).min().orElse(0)
                        > 3 * NEAR)
                .toList();
    }

    private static int root(int[] group, int of) {
        int at = of;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static void join(int[] group, int one, int other) {
        group[root(group, other)] = root(group, one);
    }

    private List<Row> rows(
            List<Rule> verticals,
            List<Rule> horizontals,
            List<Glyph> glyphs,
            List<Rule> under,
            double top,
            double bottom,
            double start,
            double end) {
        List<Double> ys = new ArrayList<>(horizontals.stream().map(Rule::at).toList());
        // Where a page ends within a row, no line may be drawn.
        ys.add(top);
        ys.add(bottom);
        List<Double> rowPlaces = places(ys);
        List<Double> xs = columns.stream()
                .filter(x -> x >= start - NEAR && x <= end + NEAR)
                .toList();
        int offset = (int) columns.stream().filter(x -> x < start - NEAR).count();
        int height = rowPlaces.size() - 1;
        int width = xs.size() - 1;
        if (height < 1 || width < 1) {
            return List.of();
        }
        int[] group = new int[height * width];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int r = 0; r < height; r++) {
            double middle = (rowPlaces.get(r) + rowPlaces.get(r + 1)) / 2;
            for (int c = 0; c < width; c++) {
                double x = xs.get(c + 1);
                if (c + 1 < width
                        && verticals.stream()
                                .noneMatch(rule -> Math.abs(rule.at() - x) <= NEAR && rule.covers(middle, 0))) {
                    join(group, r * width + c, r * width + c + 1);
                }
                double y = rowPlaces.get(r + 1);
                double across = (xs.get(c) + x) / 2;
                if (r + 1 < height
                        && horizontals.stream()
                                .noneMatch(rule -> Math.abs(rule.at() - y) <= NEAR && rule.covers(across, 0))) {
                    join(group, r * width + c, (r + 1) * width + c);
                }
            }
        }
        Map<Integer, List<Glyph>> texts = new HashMap<>();
        Map<Integer, Double> ends = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            ends.merge(root(group, i), xs.get(i % width + 1), Math::max);
        }
        for (Glyph glyph : glyphs) {
            int r = slot(rowPlaces, glyph.height());
            int c = slot(xs, glyph.middle());
            texts.computeIfAbsent(root(group, r * width + c), each -> new ArrayList<>())
                    .add(glyph);
        }
        Map<Integer, Cell> cells = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < height; r++) {
            List<Cell> slots = new ArrayList<>();
            for (int c = 0; c < offset; c++) {
                slots.add(new Cell(List.of()));
            }
            for (int c = 0; c < width; c++) {
                int root = root(group, r * width + c);
                slots.add(cells.computeIfAbsent(
                        root, each -> cell(texts.getOrDefault(each, List.of()), under, ends.get(each))));
            }
            rows.add(new Row(slots, page.number(), r + 1));
        }
        return rows;
    }

    private static int slot(List<Double> places, double at) {
        int slot = 0;
        while (slot + 2 < places.size() && places.get(slot + 1) <= at) {
            slot++;
        }
        return slot;
    }

    private Cell cell(List<Glyph> glyphs, List<Rule> under, double end) {
        List<TextLines.Placed> lines = TextLines.of(glyphs, under);
        double padding = 3;
        List<Line> made = TextLines.inCell(lines, end - padding, words);
        return new Cell(made);
    }
}
