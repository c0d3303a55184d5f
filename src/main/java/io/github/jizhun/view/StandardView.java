package io.github.jizhun.view;

import io.github.jizhun.compare.FamilyEditions;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.SameWording;
import io.github.jizhun.model.Course;
import io.github.jizhun.similar.SimilarStandard;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All that the pages and data files of a standard can show, whatever else the site holds. They need not be made again as long as
 * this stays the same, so that whatever they are to show besides becomes a component here.
 *
 * @param editions the editions held of this standard
 * @param listed for each edition that one of these lists in its history, by code, whether the site holds it; it may have the code
 *     of another standard
 * @param namesakes where the words of its competencies stand in other standards
 * @param similar the standards that share most with it
 * @param courses those that rest on it
 * @param retired published addresses of its editions without content, in order
 * @param addresses what its notes may link to; none where it has no notes
 * @param files the pictures and documents that its notes may use, by address; none where it has no notes
 */
public record StandardView(
        LinkedStandard standard,
        FamilyEditions editions,
        SortedMap<String, Boolean> listed,
        SameWording namesakes,
        List<SimilarStandard> similar,
        List<Course> courses,
        List<String> retired,
        CodeAddresses addresses,
        SortedMap<String, MediaView> files,
        SiteView site) {
    /**
     * Whether the site holds an edition.
     *
     * @throws IllegalArgumentException if no edition of this standard lists it
     */
    public boolean isHeld(String edition) {
        return Optional.ofNullable(listed.get(edition))
                .orElseThrow(() -> new IllegalArgumentException(standard.code() + " does not list " + edition));
    }
}
