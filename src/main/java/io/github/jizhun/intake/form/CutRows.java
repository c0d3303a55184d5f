package io.github.jizhun.intake.form;

import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts rows together that page ends have cut. */
final class CutRows {
    private static final Pattern GOES_ON = Pattern.compile("[（(]\\s*續\\s*[）)]\\s*$");

    private final List<RowText> printed;
    private final Grid.Breaks breaks;
    private final CodeStart start;
    private final CellText text;

    CutRows(List<RowText> printed, Grid.Breaks breaks, CodeStart start, CellText text) {
        this.printed = printed;
        this.breaks = breaks;
        this.start = start;
        this.text = text;
    }

    /** The rows as they were before they were cut. */
    List<RowText> joined() {
        List<RowText> whole = new ArrayList<>();
        for (RowText row : printed) {
            dropRepeated(row, Column.DUTY);
            dropRepeated(row, Column.TASK);
            if (!whole.isEmpty() && isRest(row, whole.get(whole.size() - 1))) {
                whole.get(whole.size() - 1).append(row);
                continue;
            }
            if (breaks.hasCutRows() && row.isAfterHeading) {
                if (!beginsDuty(row, whole)) {
                    moveRest(row, Column.DUTY, whole);
                }
                moveRest(row, Column.TASK, whole);
            }
            whole.add(row);
        }
        return whole;
    }

    /** A name that is printed again where its rows go on, as T1（續）, is none of the row's own. */
    private static void dropRepeated(RowText row, Column column) {
        String name = row.pieces(column).stream().map(Cell::text).collect(Collectors.joining());
        if (GOES_ON.matcher(name).find()) {
            row.cells.remove(column);
        }
    }

    /** Whether the first task's number is that of another duty than the task's before. */
    private boolean beginsDuty(RowText row, List<RowText> before) {
        List<String> own = taskNumbers(row);
        for (int i = before.size() - 1; i >= 0 && !own.isEmpty(); i--) {
            List<String> earlier = taskNumbers(before.get(i));
            if (!earlier.isEmpty()) {
                return !duty(own.get(0)).equals(duty(earlier.get(earlier.size() - 1)));
            }
        }
        return false;
    }

    private static String duty(String number) {
        return number.replaceAll("\\..*", "");
    }

    /** The end of a duty's or task's name that a page end has cut goes to its beginning. */
    private void moveRest(RowText row, Column column, List<RowText> before) {
        if (!isEnd(row, column)) {
            return;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!before.get(i).isEmpty(column)) {
                before.get(i).cells.get(column).addAll(row.pieces(column));
                row.goesOn.put(column, true);
                return;
            }
        }
    }

    private boolean isRest(RowText row, RowText before) {
        if (!breaks.hasCutRows() || !row.isAfterHeading) {
            return false;
        }
        boolean isNameless = isRestOf(row, Column.DUTY) && isRestOf(row, Column.TASK);
        if (isNameless && isEnd(row, Column.TASK)) {
            return true;
        }
        if (repeatsCodes(row, before)) {
            return false;
        }
        if (!row.isEmpty(Column.LEVEL)) {
            // A level in the middle of its cell may stand after the page's end.
            return isNameless && before.isEmpty(Column.LEVEL) && !before.goesOn(Column.LEVEL);
        }
        return isNameless || row.isEmpty(Column.DUTY) && hasCodesOf(row, before);
    }

    /** Whether the cell is empty, or holds the end of a sentence. */
    private boolean isRestOf(RowText row, Column column) {
        return row.isEmpty(column) || isEnd(row, column);
    }

    /** Whether the cell has words without a code where others have one. */
    private boolean isEnd(RowText row, Column column) {
        return !row.isEmpty(column)
                && !hasCode(row, column)
                && printed.stream().anyMatch(each -> hasCode(each, column));
    }

    private boolean hasCode(RowText row, Column column) {
        return row.pieces(column).stream()
                .anyMatch(cell -> start.at(cell.text(), column).isPresent());
    }

    /** Whether a cell prints a code that the cell before has already: no cell does so twice. */
    private boolean repeatsCodes(RowText row, RowText before) {
        for (Column column : List.of(Column.OUTPUT, Column.INDICATOR, Column.KNOWLEDGE, Column.SKILL)) {
            Set<String> codes = new HashSet<>(codes(before, column));
            if (codes(row, column).stream().anyMatch(codes::contains)) {
                return true;
            }
        }
        return false;
    }

    private List<String> codes(RowText row, Column column) {
        return text.statements(row.pieces(column), column).stream()
                .flatMap(each -> start.at(each, column).stream())
                .map(CodeSplit::narrow)
                .toList();
    }

    /** Whether outputs or indicators belong by their numbers to a task of the row before, and not to one of this row: a long cell of tasks was cut. */
    private boolean hasCodesOf(RowText row, RowText before) {
        List<String> own = taskNumbers(row);
        List<String> earlier = taskNumbers(before);
        earlier.removeAll(own);
        return !own.isEmpty()
                && List.of(Column.OUTPUT, Column.INDICATOR).stream()
                        .flatMap(column -> text.statements(row.pieces(column), column).stream()
                                .flatMap(each -> start.at(each, column).stream().map(code -> CodeSplit.of(each, code))))
                        .anyMatch(code -> earlier.contains(code.parent().replaceAll("\\.$", "")));
    }

    private List<String> taskNumbers(RowText row) {
        List<String> numbers = new ArrayList<>();
        for (String task : text.statements(row.pieces(Column.TASK), Column.TASK)) {
            start.at(task, Column.TASK)
                    .ifPresent(code ->
                            numbers.add(CodeSplit.narrow(code).substring(1).strip()));
        }
        return numbers;
    }
}
