package io.github.jizhun.export.workbook;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A unit of a course in the planning workbook.
 *
 * @param number from 1
 */
record CourseUnit(int number) {
    /** For this number of units rows and columns are prepared. */
    static final int PREPARED = 24;

    /** The marks of up to this number of units count. */
    static final int COUNTED = 95;

    /** The sheet in which units are described. */
    static final String SHEET = "課程單元";

    static final int NAME = 1;
    static final int HOURS = 3;
    static final int LEVEL = 4;

    static List<CourseUnit> prepared() {
        return IntStream.rangeClosed(1, PREPARED).mapToObj(CourseUnit::new).toList();
    }

    /** The name that it has until it gets one. */
    String name() {
        return "單元" + number;
    }

    /** The name that its row in the sheet of units has, wherever that row stands; until it has one, its number. */
    Formula title() {
        String typed = typed(NAME);
        return new Formula(
                "IFERROR(IF(TRIM(" + typed + ")=\"\",\"" + name() + "\"," + typed + "),\"" + name() + "\")", name());
    }

    /** Its hours; what is no number counts as none. */
    Formula hours() {
        return new Formula("IFERROR(SUM(" + typed(HOURS) + "),0)", 0);
    }

    /** Its column of marks in the sheet of coverage. */
    String marks() {
        int column = CoverageSheets.FIRST_UNIT + number - 1;
        return Area.columns(CoverageSheets.COVERAGE, column, column);
    }

    private String typed(int column) {
        return "INDEX(" + Area.columns(SHEET, column, column) + ",MATCH(\"" + name() + "\"," + Area.columns(SHEET, 0, 0)
                + ",0))";
    }
}
