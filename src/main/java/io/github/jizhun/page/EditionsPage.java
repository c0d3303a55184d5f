package io.github.jizhun.page;

import java.util.List;

/**
 * What the page of a standard's history shows.
 *
 * @param editions newest first
 * @param family the standard without its edition: {@code BHR1212-001}
 * @param familyAddress the address that stays when an edition follows
 * @param reports the comparisons of the editions held, those of the newest first
 */
public record EditionsPage(List<EditionView> editions, String family, String familyAddress, List<Report> reports) {
    /**
     * A comparison of two editions.
     *
     * @param changes how many statements changed
     * @param assessed how many of these touch assessment
     */
    public record Report(String older, String newer, String address, int changes, long assessed) {}
}
