package io.github.jizhun.page.site;

import io.github.jizhun.page.Counts;
import io.github.jizhun.page.frame.EditionBanner;
import java.util.List;

/**
 * What the first page of a site with several standards shows.
 *
 * @param title of the catalogue; the site's own stands above every page
 * @param tagline may be empty
 * @param counts what the standards hold together, the newest edition of each counted
 * @param cards the standards, where they are few; otherwise empty
 * @param newest the standards whose editions are the latest, where there are too many for cards
 * @param categories the categories by field
 * @param facets the other facets, each with its largest classes
 */
public record CatalogueHome(
        String title,
        String tagline,
        List<Count> counts,
        List<StandardCard> cards,
        List<Newest> newest,
        FacetPart categories,
        List<FacetPage.ClassLink> levels,
        List<FacetPart> facets) {
    /** A number with thousands separated and the key of what it counts. */
    public record Count(String number, int value, String kind) {}

    /** A standard and the day on which its edition was published. */
    public record Newest(StandardRow row, String date) {}

    /** One of a few standards. */
    public record StandardCard(StandardRow row, Counts counts, EditionBanner edition) {}

    /**
     * The classes of a facet that have most standards.
     *
     * @param facet {@code occupation}
     * @param total how many classes there are
     * @param all the page that lists all
     */
    public record FacetPart(String facet, int total, String all, List<FacetPage.Group> groups) {
        /** Whether some classes are not among them. */
        public boolean more() {
            return groups.stream().mapToInt(FacetPage.Group::size).sum() < total;
        }

        /** How many standards the largest group has: the length of the longest bar. */
        public int most() {
            return groups.stream().mapToInt(FacetPage.Group::standards).max().orElse(1);
        }
    }
}
