package io.github.jizhun.page;

import io.github.jizhun.page.template.ErratumView;
import java.util.List;
import java.util.Optional;

/** What the page of errata shows. */
public record ErrataPage(List<Row> rows) {
    /**
     * An erratum.
     *
     * @param anchor the row's id; empty where an earlier row is of the same target
     * @param label what it concerns, for readers: a code or a term
     * @param style the kind whose colour the label has; empty for a term and for the standard itself
     * @param address where the published text stands
     * @param place the task or duty in whose row it is printed so, absent where it is so wherever it stands
     */
    public record Row(
            ErratumView erratum, String anchor, String label, String style, String address, Optional<Place> place) {}

    /**
     * A task or duty.
     *
     * @param style its kind
     */
    public record Place(String code, String style, String address) {}
}
