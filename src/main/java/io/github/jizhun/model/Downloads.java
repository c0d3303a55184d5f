package io.github.jizhun.model;

import java.util.List;

/**
 * What a site offers to be taken along beside its pages.
 *
 * @param kinds in the order of {@link Download}; JSON and CSV, which programs need, there are always
 */
public record Downloads(List<Download> kinds) {
    /** Everything. */
    public static final Downloads ALL = new Downloads(List.of(Download.values()));

    /** What programs need: JSON and CSV. A catalogue of thousands of standards is then several times smaller. */
    public static final Downloads DATA = new Downloads(List.of());

    /** The maximum number of UTF-16 units in a cell of a workbook; with more the file is damaged to Excel. */
    public static final int LONGEST_CELL = 32_767;

    /** Whether workbooks are among them. */
    public boolean haveWorkbooks() {
        return offers(Download.WORKBOOK) || offers(Download.COURSE_PLAN);
    }

    /** Whether files of a kind are offered. */
    public boolean offers(Download kind) {
        return kinds.contains(kind);
    }
}
