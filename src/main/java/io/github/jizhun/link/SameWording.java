package io.github.jizhun.link;

import io.github.jizhun.model.Code;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All that the pages of a standard show of other standards: where the words of its competencies stand besides. Two equal ones show
 * the same, so that a page need not be made again for a change in another standard that leaves this as it was.
 *
 * @param byCode for each competency whose words other standards have, too
 */
public record SameWording(SortedMap<Code, Found> byCode) {
    /** Where else the words of a competency stand; empty where nowhere. */
    public Optional<Found> of(Code code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Where else the words of a competency stand.
     *
     * @param places in how many places
     * @param list the address of the page that lists all; empty where {@code nearest} does
     * @param nearest those whose codes are nearest, by code: they begin with the category, so these are of the same trade
     */
    public record Found(int places, String list, List<Namesake> nearest) {}

    /**
     * A competency of another standard.
     *
     * @param standard the other standard's whole code
     * @param standardName its name
     * @param code the competency's code; empty where the document prints none
     * @param text its words as they stand there
     * @param address from the site's root
     */
    public record Namesake(String standard, String standardName, String code, String text, String address) {}
}
