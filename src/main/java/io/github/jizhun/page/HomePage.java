package io.github.jizhun.page;

import java.util.List;

/**
 * What the first page of a site with one standard shows.
 *
 * @param tagline may be empty
 * @param first the address of its first duty
 */
public record HomePage(
        String tagline, StandardProfile profile, Counts counts, List<StandardPage.DutyOverview> duties, String first) {}
