package io.github.jizhun.link;

import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Course;
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
 * @param courses courses that rest on the standards, by the names of their files
 * @param pages hand-written pages, each once: in the site's language where it is written in that, too
 * @param sharedNames which competencies of several standards have the same words
 */
public record LinkedCatalogue(
        Site site,
        SearchSettings search,
        CourseNaming naming,
        SortedMap<String, Retirement> retired,
        List<LinkedStandard> standards,
        List<Course> courses,
        List<Prose> pages,
        SharedNames sharedNames) {
    /** A catalogue whose shared names are found among its standards. */
    public LinkedCatalogue(
            Site site,
            SearchSettings search,
            CourseNaming naming,
            SortedMap<String, Retirement> retired,
            List<LinkedStandard> standards,
            List<Course> courses,
            List<Prose> pages) {
        this(site, search, naming, retired, standards, courses, pages, SharedNames.among(standards));
    }

    /** Links content that {@code check} has passed. */
    public static LinkedCatalogue link(Catalogue catalogue) {
        return new LinkedCatalogue(
                catalogue.site(),
                catalogue.search(),
                catalogue.naming(),
                catalogue.ledger().retired(),
                catalogue.standards().parallelStream().map(LinkedStandard::link).toList(),
                catalogue.courses(),
                Prose.in(catalogue.site().language().value(), catalogue.pages()));
    }

    /** All that the pages of a standard show of other standards, other editions of itself aside. */
    public SameWording namesakes(LinkedStandard standard) {
        return sharedNames.of(standard);
    }

    /** The courses that rest on a standard. */
    public List<Course> coursesOn(String standard) {
        return courses.stream()
                .filter(course -> course.standard().value().equals(standard))
                .toList();
    }

    /** The standard with this code. */
    public Optional<LinkedStandard> standard(String code) {
        return standards.stream()
                .filter(standard -> standard.code().equals(code))
                .findFirst();
    }
}
