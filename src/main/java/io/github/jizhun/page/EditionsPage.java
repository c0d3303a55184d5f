package io.github.jizhun.page;

import java.util.List;

/** What the page of a standard's history shows. */
public record EditionsPage(List<Row> rows) {
    /**
     * An edition.
     *
     * @param status {@code current} or {@code superseded}
     * @param replacedBy the code of its successor; may be empty
     * @param here whether the reader reads this edition now
     * @param address its own page on this site; empty where the site does not hold it
     * @param note the site's own words; may be empty
     */
    public record Row(
            String code, String date, String status, String replacedBy, boolean here, String address, String note) {}
}
