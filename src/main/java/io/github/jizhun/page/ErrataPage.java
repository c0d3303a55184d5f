package io.github.jizhun.page;

import java.util.List;

/** What the page of errata shows. */
public record ErrataPage(List<Row> rows) {
    /**
     * An erratum.
     *
     * @param anchor the row's id; empty where an earlier row is of the same target
     * @param label what it concerns, for readers: a code or a term
     * @param style the kind whose colour the label has; empty for a term and for the standard itself
     * @param address where the published text stands
     */
    public record Row(ErratumView erratum, String anchor, String label, String style, String address) {}
}
