package io.github.jizhun.intake.form;

import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of the main table stands where, from its heading. */
final class Layout {
    private final Map<Column, Integer> places;
    private final int width;
    private final boolean isOf2015;
    /** Whether one heading stands over duties and tasks. */
    private final boolean isShared;

    private Layout(Map<Column, Integer> places, int width, boolean isOf2015, boolean isShared) {
        this.places = places;
        this.width = width;
        this.isOf2015 = isOf2015;
        this.isShared = isShared;
    }

    /** The layout that a row of headings reports; empty if it is no such row. */
    static Optional<Layout> of(Row row) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < row.slots().size(); i++) {
            int place = i;
            Column.of(FormWords.fold(row.at(i).text())).ifPresent(column -> places.putIfAbsent(column, place));
        }
        if (!places.containsKey(Column.OUTPUT) || !places.containsKey(Column.INDICATOR)) {
            return Optional.empty();
        }
        boolean isOf2015 = FormWords.fold(
                        row.at(places.getOrDefault(Column.TASK, 0)).text())
                .contains("分層");
        Integer task = places.get(Column.TASK);
        boolean isShared = task != null && !places.containsKey(Column.DUTY) && places.get(Column.OUTPUT) > task + 1;
        if (isShared) {
            places.put(Column.DUTY, task);
            places.put(Column.TASK, task + 1);
        }
        int width = row.slots().size();
        while (row.at(width - 1).isEmpty()) {
            width--;
        }
        return Optional.of(new Layout(places, width, isOf2015, isShared));
    }

    /** The row of headings as text; a heading over two columns is followed by an empty cell. */
    String line(Row row) {
        List<String> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            if (column != Column.ATTITUDE) {
                boolean isOwn = places.containsKey(column) && !(isShared && column == Column.TASK);
                cells.add(isOwn ? row.at(places.get(column)).text() : "");
            }
        }
        return String.join("\t", cells);
    }

    /** Whether a row holds nothing but heading words: the second line of a heading. */
    static boolean isHeadingRest(Row row, Row above) {
        List<Cell> own = row.own(above).stream().filter(cell -> !cell.isEmpty()).toList();
        return !own.isEmpty()
                && own.stream()
                        .map(cell -> FormWords.fold(cell.text()))
                        .allMatch(word -> word.equals("職能內涵") || Column.of(word).isPresent());
    }

    /** This layout with the columns that the second line of the heading names. */
    Layout with(Row rest) {
        Map<Column, Integer> all = new EnumMap<>(places);
        for (int i = 0; i < rest.slots().size(); i++) {
            int place = i;
            Column.of(FormWords.fold(rest.at(i).text())).ifPresent(column -> all.putIfAbsent(column, place));
        }
        return new Layout(all, width, isOf2015, isShared);
    }

    boolean isOf2015() {
        return isOf2015;
    }

    /** The columns that there are, from the left. */
    List<Column> columns() {
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The place of a column in a row; under a heading for duties and tasks, the row's second cell is the task. */
    int place(Column column, Row row) {
        int place = places.get(column);
        if (column != Column.TASK || !isShared) {
            return place;
        }
        int duty = places.get(Column.DUTY);
        for (int i = duty + 1; i < places.get(Column.OUTPUT); i++) {
            if (row.at(i) != row.at(duty)) {
                return i;
            }
        }
        return place;
    }

    /** Whether a row has one cell only where duties and tasks stand under one heading: the task's. */
    boolean hasNoDuty(Row row) {
        return isShared && row.at(place(Column.TASK, row)) == row.at(places.get(Column.DUTY));
    }

    /**
     * A row with as many cells as the heading has columns: empty ones too many are left out where the letters of the codes then fit
     * their columns.
     */
    Row fit(Row row) {
        Row fitting = row;
        while (fitting.slots().size() > width && !hasSameCells(fitting)) {
            Optional<Row> better = without(fitting);
            if (better.isEmpty()) {
                break;
            }
            fitting = better.get();
        }
        return fitting;
    }

    private static boolean hasSameCells(Row row) {
        return row.cells().size() < row.slots().size();
    }

    private Optional<Row> without(Row row) {
        Row best = null;
        for (int i = 0; i < row.slots().size(); i++) {
            if (row.at(i).isEmpty()) {
                List<Cell> fewer = new ArrayList<>(row.slots());
                fewer.remove(i);
                Row tried = new Row(fewer, row.page(), row.number());
                if (best == null || letters(tried) >= letters(best)) {
                    best = tried;
                }
            }
        }
        return Optional.ofNullable(best).filter(found -> letters(found) >= letters(row));
    }

    /** How many cells begin with the letter of their column. */
    private int letters(Row row) {
        int count = 0;
        for (Column column : columns()) {
            String text = FormWords.fold(row.at(place(column, row)).text());
            boolean isLevel = column == Column.LEVEL && text.matches("[1-6]{1,2}");
            boolean isCode =
                    text.length() > 1 && text.charAt(0) == column.letter() && Character.isDigit(text.charAt(1));
            count += isLevel || isCode ? 1 : 0;
        }
        return count;
    }
}
