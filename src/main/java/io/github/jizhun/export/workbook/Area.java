package io.github.jizhun.export.workbook;

/**
 * A rectangle of cells; rows and columns are counted from 0, the last ones belong to it.
 */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** The last row that workbooks have, counted from 0. */
    public static final int LAST_ROW = 1_048_575;

    /** The letters of a column, counted from 0: A to Z, AA and on. */
    public static String column(int number) {
        return number < 26 ? String.valueOf((char) ('A' + number)) : column(number / 26 - 1) + column(number % 26);
    }

    /** Whole columns of a sheet in a formula: no row that is moved, deleted or added changes them. */
    static String columns(String sheet, int first, int last) {
        return "'" + sheet + "'!$" + column(first) + ":$" + column(last);
    }

    /** Whether a cell lies in it. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
