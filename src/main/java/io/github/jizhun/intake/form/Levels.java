package io.github.jizhun.intake.form;

import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The levels of the printed rows. An empty cell may be the rest of a merged one, which a text and the top of a PDF's page do not show:
 * what the other rows do decides.
 */
final class Levels {
    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");
    private static final Pattern TWO_LEVELS = Pattern.compile("[1-6]{2}");

    /**
     * A row's levels.
     *
     * @param isInherited whether the cell above prints them
     * @param isDoubtful whether it may also print none
     */
    record Level(List<String> levels, boolean isInherited, boolean isDoubtful) {}

    private final List<RowText> rows;
    private final List<Boolean> beginsDuty;
    private final Grid.Breaks breaks;
    private final List<Level> levels;

    /**
     * Reads the levels of all rows.
     *
     * @param beginsDuty whether each row is the first of its duty
     */
    Levels(List<RowText> rows, List<Boolean> beginsDuty, Grid.Breaks breaks) {
        this.rows = rows;
        this.beginsDuty = beginsDuty;
        this.breaks = breaks;
        List<Level> ofTasks = decided(false);
        levels = ofTasks.stream().anyMatch(Level::isDoubtful) ? decided(true) : ofTasks;
    }

    /**
     * The levels of all rows.
     *
     * @param isMerging whether the cells of tasks are merged, and so those of their further rows may be
     */
    private List<Level> decided(boolean isMerging) {
        List<Level> decided = new ArrayList<>();
        boolean printsEqual = printsEqualNeighbours();
        boolean hasMerged = hasMerged();
        boolean hasEmpty = hasEmpty();
        List<String> above = List.of();
        for (int i = 0; i < rows.size(); i++) {
            boolean isSure = rows.get(i).goesOn(Column.LEVEL) || isOpen(i) && hasMerged && !hasEmpty;
            boolean isLikely = (isOpen(i) && (!printsEqual || isOnlyAtDuty(i)) || isMerging && isOpenRow(i))
                    && (hasMerged || !hasEmpty)
                    && !above.isEmpty()
                    && !isPrintedNext(i, above);
            List<String> own = isSure || isLikely ? above : printed(rows.get(i));
            decided.add(new Level(own, isSure || isLikely, isLikely && !isSure));
            above = own.isEmpty() ? above : own;
            above = beginsDuty.get(i) ? own : above;
        }
        return decided;
    }

    Level of(int row) {
        return levels.get(row);
    }

    /** Whether each duty prints one level, beside its first row, for all of its rows. */
    boolean isPrintedPerDuty() {
        boolean isMerged = false;
        for (int i = 0; i < levels.size(); i++) {
            boolean isInherited = levels.get(i).isInherited();
            if (!beginsDuty.get(i) && !isInherited) {
                return false;
            }
            isMerged |= isInherited;
        }
        return isMerged;
    }

    /** The levels as printed in a row, those that are joined apart. */
    static List<String> printed(RowText row) {
        List<String> levels = new ArrayList<>();
        if (row.isEmpty(Column.LEVEL)) {
            return levels;
        }
        for (Cell cell : row.pieces(Column.LEVEL)) {
            for (String part : cell.text().strip().split("\\s+")) {
                String level = CodeSplit.narrow(part);
                if (TWO_LEVELS.matcher(level).matches()) {
                    levels.add(level.substring(0, 1));
                    levels.add(level.substring(1));
                } else if (!levels.isEmpty()
                        && !level.isEmpty()
                        && !HAS_DIGIT.matcher(level).find()) {
                    // A word after a level: 3 （初）.
                    levels.set(levels.size() - 1, levels.get(levels.size() - 1) + part);
                } else if (!level.isEmpty()) {
                    levels.add(level.length() == 1 ? level : part);
                }
            }
        }
        return levels;
    }

    /** Whether a task has an empty level cell of which the format does not report if it is merged. */
    private boolean isOpen(int i) {
        RowText row = rows.get(i);
        return isEmptyTask(i) && (breaks == Grid.Breaks.NONE || breaks == Grid.Breaks.WRAPPED && row.isAfterHeading);
    }

    /** Whether a text has a task's further row without a level: merged only if those of tasks are. */
    private boolean isOpenRow(int i) {
        return breaks == Grid.Breaks.NONE
                && rows.get(i).isEmpty(Column.LEVEL)
                && rows.get(i).isEmpty(Column.TASK)
                && !beginsDuty.get(i);
    }

    /** Whether the first row of this row's duty prints the only level of the duty. */
    private boolean isOnlyAtDuty(int row) {
        int first = row;
        while (!beginsDuty.get(first)) {
            first--;
        }
        boolean isOnly = !printed(rows.get(first)).isEmpty();
        for (int i = first + 1; i < rows.size() && !beginsDuty.get(i); i++) {
            isOnly &= rows.get(i).isEmpty(Column.LEVEL);
        }
        return isOnly;
    }

    private boolean isEmptyTask(int i) {
        RowText row = rows.get(i);
        return row.isEmpty(Column.LEVEL)
                && !row.goesOn(Column.LEVEL)
                && !row.isEmpty(Column.TASK)
                && !beginsDuty.get(i);
    }

    /** Equal levels below each other are printed twice: then they are not merged. */
    private boolean printsEqualNeighbours() {
        for (int i = 1; i < rows.size(); i++) {
            List<String> one = printed(rows.get(i));
            if (!beginsDuty.get(i) && one.size() == 1 && one.equals(printed(rows.get(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMerged() {
        return rows.stream().anyMatch(row -> row.goesOn(Column.LEVEL) && !row.isEmpty(Column.TASK));
    }

    private boolean hasEmpty() {
        for (int i = 0; i < rows.size(); i++) {
            if (isEmptyTask(i) && !isOpen(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the duty's next level is the same again: a merged cell would cover it, too. */
    private boolean isPrintedNext(int from, List<String> above) {
        for (int i = from + 1; i < rows.size() && !beginsDuty.get(i); i++) {
            List<String> next = printed(rows.get(i));
            if (!next.isEmpty()) {
                return next.equals(above);
            }
        }
        return false;
    }
}
