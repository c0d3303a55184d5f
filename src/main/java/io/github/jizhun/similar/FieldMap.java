package io.github.jizhun.similar;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A map of some standards: each in a cell of a grid, those that share much in cells near each other, and lines between the nearest.
 * It is found by swapping cells as long as that brings standards nearer to those with which they share; the same standards always
 * give the same map.
 */
public final class FieldMap {
    /** Lines from each standard, to those with which it shares most. */
    private static final int LINES = 2;
    /** Two standards that share fewer hundredths of their words are not connected by a line. */
    private static final int MIN = 10;
    /** A column is about twice as wide as a row is high. */
    private static final int WIDE = 4;

    private static final int PASSES = 20;

    private final int[][] percent;
    private final List<Line> lines;

    /**
     * A line between two standards of the map.
     *
     * @param from the place of one in the list of standards
     * @param to the place of the other, after it
     * @param percent how much of their words they share
     */
    public record Line(int from, int to, int percent) {}

    private FieldMap(int[][] percent) {
        this.percent = percent;
        this.lines = IntStream.range(0, percent.length)
                .boxed()
                .flatMap(this::linesOf)
                .collect(
                        () -> new TreeSet<>(Comparator.comparing(Line::from).thenComparing(Line::to)),
                        TreeSet::add,
                        TreeSet::addAll)
                .stream()
                .toList();
    }

    /** The map of standards, by their codes. */
    public static FieldMap of(SimilarStandards similar, List<String> codes) {
        int[][] percent = new int[codes.size()][codes.size()];
        for (int i = 0; i < codes.size(); i++) {
            for (int j = 0; j < i; j++) {
                percent[i][j] = (int) Math.round(100 * similar.share(codes.get(i), codes.get(j)));
                percent[j][i] = percent[i][j];
            }
        }
        return new FieldMap(percent);
    }

    /** The lines, by the places of the standards in the list. */
    public List<Line> lines() {
        return lines;
    }

    private Stream<Line> linesOf(int place) {
        return IntStream.range(0, percent.length)
                .boxed()
                .filter(other -> other != place && percent[place][other] >= MIN)
                .sorted(Comparator.comparing((Integer other) -> -percent[place][other])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(LINES)
                .map(other -> new Line(Math.min(place, other), Math.max(place, other), percent[place][other]));
    }

    /**
     * The cell of each standard, counted row by row from 0; the last row may not be full.
     *
     * @param columns of the grid
     */
    public int[] cells(int columns) {
        int[] standardIn = IntStream.range(0, percent.length).toArray();
        boolean better = true;
        for (int pass = 0; better && pass < PASSES; pass++) {
            better = false;
            for (int one = 0; one < standardIn.length; one++) {
                for (int other = one + 1; other < standardIn.length; other++) {
                    if (gain(standardIn, one, other, columns) > 0) {
                        int moved = standardIn[one];
                        standardIn[one] = standardIn[other];
                        standardIn[other] = moved;
                        better = true;
                    }
                }
            }
        }
        int[] cells = new int[standardIn.length];
        IntStream.range(0, cells.length).forEach(cell -> cells[standardIn[cell]] = cell);
        return cells;
    }

    /** How much nearer all come to those with which they share, if the standards in two cells are swapped. */
    private long gain(int[] standardIn, int one, int other, int columns) {
        long gain = 0;
        for (int cell = 0; cell < standardIn.length; cell++) {
            if (cell != one && cell != other) {
                long nearer = apart(cell, one, columns) - apart(cell, other, columns);
                gain += nearer
                        * (weight(standardIn[one], standardIn[cell]) - weight(standardIn[other], standardIn[cell]));
            }
        }
        return gain;
    }

    private static long apart(int cell, int other, int columns) {
        long right = cell % columns - other % columns;
        long down = cell / columns - other / columns;
        return WIDE * right * right + down * down;
    }

    /** Two that share twice as much pull four times as much. */
    private long weight(int standard, int other) {
        return (long) percent[standard][other] * percent[standard][other];
    }
}
