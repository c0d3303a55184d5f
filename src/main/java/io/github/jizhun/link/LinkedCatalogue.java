package io.github.jizhun.link;

import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.CourseNaming;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.Retirement;
import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.model.Site;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All content, each standard linked in itself.
 *
 * @param standards by code
 * @param retired published addresses without content, each with what is said there
 * @param pages hand-written pages, each once: in the site's language where it is written in that, too
 */
public record LinkedCatalogue(
        Site site,
        SearchSettings search,
        CourseNaming naming,
        SortedMap<String, Retirement> retired,
        List<LinkedStandard> standards,
        List<Prose> pages) {
    /** Links content that {@code check} has passed. */
    public static LinkedCatalogue link(Catalogue catalogue) {
        return new LinkedCatalogue(
                catalogue.site(),
                catalogue.search(),
                catalogue.naming(),
                catalogue.ledger().retired(),
                catalogue.standards().parallelStream().map(LinkedStandard::link).toList(),
                Prose.in(catalogue.site().language().value(), catalogue.pages()));
    }

    /** The standard with this code. */
    public Optional<LinkedStandard> standard(String code) {
        return standards.stream()
                .filter(standard -> standard.code().equals(code))
                .findFirst();
    }
}
