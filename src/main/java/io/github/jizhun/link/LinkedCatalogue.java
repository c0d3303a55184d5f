package io.github.jizhun.link;

import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Course;
import io.github.jizhun.model.CourseNaming;
import io.github.jizhun.model.Family;
import io.github.jizhun.model.MediaFile;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.Retirement;
import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All content, each standard linked in itself.
 *
 * @param standards by code
 * @param retired published addresses without content, each with what is said there
 * @param courses courses that rest on the standards, by the names of their files
 * @param pages hand-written pages, each once: in the site's language where it is written in that, too; in the site's order
 * @param files pictures and documents, by address
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
        List<MediaFile> files,
        SharedNames sharedNames) {
    /** A catalogue whose shared names are found among its standards. */
    public LinkedCatalogue(
            Site site,
            SearchSettings search,
            CourseNaming naming,
            SortedMap<String, Retirement> retired,
            List<LinkedStandard> standards,
            List<Course> courses,
            List<Prose> pages,
            List<MediaFile> files) {
        this(site, search, naming, retired, standards, courses, pages, files, SharedNames.among(standards));
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
                ordered(
                        Prose.in(catalogue.site().language().value(), catalogue.pages()),
                        catalogue.site().shape().pages().stream()
                                .map(Text::value)
                                .toList()),
                catalogue.files());
    }

    private static List<Prose> ordered(List<Prose> pages, List<String> first) {
        return pages.stream()
                .sorted(Comparator.comparingInt(
                        page -> first.contains(page.name()) ? first.indexOf(page.name()) : first.size()))
                .toList();
    }

    /** All that the pages of a standard show of other standards, other editions of itself aside. */
    public SameWording namesakes(LinkedStandard standard) {
        return sharedNames.of(standard);
    }

    /** Whether it holds several standards, editions of the same one aside. */
    public boolean hasSeveralFamilies() {
        return Family.of(standards.stream().map(LinkedStandard::code).toList()).size() > 1;
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
