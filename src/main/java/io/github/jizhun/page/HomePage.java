package io.github.jizhun.page;

import java.util.List;
import java.util.Optional;

/**
 * What the site's first page shows: its only standard, or the list of its standards.
 *
 * @param tagline may be empty
 * @param only the standard of a site that has one
 * @param standards all standards of a site that has several
 */
public record HomePage(String title, String tagline, Optional<Only> only, List<StandardCard> standards) {
    /**
     * A site's only standard.
     *
     * @param first the address of its first duty
     */
    public record Only(StandardProfile profile, Counts counts, List<StandardPage.DutyOverview> duties, String first) {}

    /** One of several standards. */
    public record StandardCard(StandardProfile profile, Counts counts, EditionBanner edition) {}
}
