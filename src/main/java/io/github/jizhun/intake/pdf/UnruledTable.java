package io.github.jizhun.intake.pdf;

import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The main table of a page without lines. Columns are given; the numbers in the codes of tasks, outputs and indicators part the rows. */
final class UnruledTable {
    private static final Pattern TASK = Pattern.compile("[TＴ]\\s?(\\d+[.．]\\d+)(?![.．]\\d).*");
    private static final Pattern OUTCOME = Pattern.compile("[OPＯＰ]\\s?(\\d+[.．]\\d+)[.．]\\d+.*");
    private static final Pattern DUTY = Pattern.compile("[TＴ]\\s?(\\d+)(?![.．\\d]).*");
    private static final double PADDING = 3;
    /** Gaps that differ less than this are equal, in points. */
    private static final double NEAR = 0.6;

    private final List<List<TextLines.Placed>> columns = new ArrayList<>();
    private final List<Double> ends;
    private final MainColumns places;
    private final LatinWords words;
    private final int page;

    /** A row's task by number, and where its codes stand. */
    private static final class Numbered {
        private final String number;
        private final double first;
        private double last;

        Numbered(String number, double at) {
            this.number = number;
            this.first = at;
            this.last = at;
        }

        boolean has(String wanted, boolean isDuty) {
            return isDuty
                    ? number.startsWith(wanted + ".")
                    : List.of(number.split(",")).contains(wanted);
        }
    }

    /**
     * The table in these characters.
     *
     * @param gutters where columns end, but for the last
     * @param right where the last column ends
     * @param places what the columns hold
     */
    UnruledTable(
            List<Glyph> glyphs, List<Double> gutters, double right, MainColumns places, LatinWords words, int page) {
        this.places = places;
        this.words = words;
        this.page = page;
        this.ends = new ArrayList<>(gutters);
        ends.add(right);
        double start = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ends.size(); i++) {
            double from = start;
            double to = i + 1 == ends.size() ? Double.POSITIVE_INFINITY : ends.get(i);
            columns.add(TextLines.of(
                    glyphs.stream()
                            .filter(glyph -> glyph.middle() >= from && glyph.middle() < to)
                            .toList(),
                    List.of()));
            start = to;
        }
    }

    /** The rows, from the top; a cell that goes on from the row above is empty. */
    List<Row> rows() {
        List<Numbered> tasks = tasks();
        List<Double> tops = tops(tasks);
        int count = Math.max(1, tasks.size());
        List<List<List<TextLines.Placed>>> cells = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            List<List<TextLines.Placed>> row = new ArrayList<>();
            columns.forEach(column -> row.add(new ArrayList<>()));
            cells.add(row);
        }
        for (int c = 0; c < columns.size(); c++) {
            Optional<Integer> numbered = Optional.empty();
            for (TextLines.Placed line : columns.get(c)) {
                int place = place(tops, line.base());
                if (c == places.duty() || c == places.task()) {
                    Optional<String> number = number(c == places.duty() ? DUTY : TASK, line);
                    if (number.isPresent()) {
                        numbered = Optional.of(rowOf(tasks, place, number.get(), c == places.duty()));
                    }
                    cells.get(numbered.orElse(place)).get(c).add(line);
                } else {
                    cells.get(place).get(c).add(line);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (List<List<TextLines.Placed>> row : cells) {
            List<Cell> slots = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                slots.add(new Cell(TextLines.inCell(row.get(c), ends.get(c) - PADDING, words)));
            }
            rows.add(new Row(slots, page, rows.size() + 1));
        }
        return rows;
    }

    private static Optional<String> number(Pattern code, TextLines.Placed line) {
        Matcher matcher = code.matcher(line.text().strip());
        return matcher.matches() ? Optional.of(matcher.group(1).replace('．', '.')) : Optional.empty();
    }

    /** The row of a duty's or task's number: the one at its side if that has the number, else the first that has. */
    private static int rowOf(List<Numbered> tasks, int place, String number, boolean isDuty) {
        if (place < tasks.size() && tasks.get(place).has(number, isDuty)) {
            return place;
        }
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).has(number, isDuty)) {
                return i;
            }
        }
        return place;
    }

    /** The tasks whose codes stand on the page, from the top; tasks that share a row are one. */
    private List<Numbered> tasks() {
        Map<String, Numbered> found = new LinkedHashMap<>();
        List<Integer> numbered = new ArrayList<>(places.outcomes());
        numbered.add(places.task());
        for (int c : numbered) {
            for (TextLines.Placed line : columns.get(c)) {
                number(c == places.task() ? TASK : OUTCOME, line).ifPresent(number -> {
                    Numbered known = found.get(number);
                    if (known == null || line.base() < known.first) {
                        Numbered now = new Numbered(number, line.base());
                        now.last = known == null ? line.base() : known.last;
                        found.put(number, now);
                    } else {
                        known.last = Math.max(known.last, line.base());
                    }
                });
            }
        }
        List<Numbered> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparingDouble(each -> each.first));
        List<Numbered> apart = new ArrayList<>();
        for (Numbered each : sorted) {
            Numbered before = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (before != null && each.first < before.last - NEAR) {
                Numbered both = new Numbered(before.number + "," + each.number, before.first);
                both.last = Math.max(before.last, each.last);
                apart.set(apart.size() - 1, both);
            } else {
                apart.add(each);
            }
        }
        return apart;
    }

    /** Where each row begins: at the widest gap before its first code that no line of a statement stands in, the lowest of equal ones. */
    private List<Double> tops(List<Numbered> tasks) {
        List<Double> tops = new ArrayList<>(List.of(Double.NEGATIVE_INFINITY));
        List<Double> bases = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if (c != places.duty() && c != places.task() && c != places.level()) {
                columns.get(c).forEach(line -> bases.add(line.base()));
            }
        }
        bases.sort(Comparator.naturalOrder());
        for (int i = 1; i < tasks.size(); i++) {
            double from = tasks.get(i - 1).last;
            double to = tasks.get(i).first;
            double before = from;
            double widest = 0;
            double top = to - 1;
            for (double base : bases) {
                if (base > from && base <= to + NEAR) {
                    if (base - before > widest - NEAR && base - before > NEAR) {
                        widest = Math.max(widest, base - before);
                        top = (base + before) / 2;
                    }
                    before = base;
                }
            }
            tops.add(top);
        }
        return tops;
    }

    private static int place(List<Double> tops, double base) {
        int row = 0;
        while (row + 1 < tops.size() && tops.get(row + 1) <= base) {
            row++;
        }
        return row;
    }
}
