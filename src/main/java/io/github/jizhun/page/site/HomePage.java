package io.github.jizhun.page.site;

import io.github.jizhun.page.Counts;
import io.github.jizhun.page.StandardPage;
import io.github.jizhun.page.StandardProfile;
import java.util.List;

/**
 * What the first page of a site with one standard shows.
 *
 * @param tagline may be empty
 * @param first the address of its first duty
 */
public record HomePage(
        String tagline, StandardProfile profile, Counts counts, List<StandardPage.DutyOverview> duties, String first) {}
