package io.github.jizhun.view;

import io.github.jizhun.compare.Editions;
import io.github.jizhun.font.FontFace;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.model.CourseNaming;
import io.github.jizhun.model.Family;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.SiteShape;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What every page shows of the site as a whole.
 *
 * @param pages the hand-written pages that are offered everywhere: those in no folder
 * @param pictures those that the header and the head of every page name, by address
 * @param hasSeveral whether the site holds several standards, editions of the same one among them
 * @param isCatalogue whether the site holds several standards, editions of the same one aside
 * @param only the code of the newest edition of the site's only standard; empty where it has several
 * @param font of PDF files; empty where there are none
 */
public record SiteView(
        Site settings,
        CourseNaming naming,
        List<Page> pages,
        SortedMap<String, MediaView> pictures,
        boolean hasSeveral,
        boolean isCatalogue,
        Optional<String> only,
        Optional<FontFace> font) {
    /**
     * A hand-written page, as other pages link to it.
     *
     * @param name as in its address
     */
    public record Page(String title, String name) {}

    /** What the pages of a catalogue show of it. */
    public static SiteView of(LinkedCatalogue catalogue, Editions editions, Optional<FontFace> font) {
        List<Family> families = editions.families();
        return new SiteView(
                catalogue.site(),
                catalogue.naming(),
                catalogue.pages().stream()
                        .filter(page -> page.folder().isEmpty())
                        .map(page -> new Page(page.title(), page.name()))
                        .toList(),
                MediaView.of(catalogue.files().stream()
                        .filter(file -> isShown(file.address(), catalogue.site().shape()))
                        .toList()),
                catalogue.standards().size() > 1,
                families.size() > 1,
                families.stream()
                        .filter(family -> families.size() == 1)
                        .map(Family::newest)
                        .findFirst(),
                font);
    }

    private static boolean isShown(String address, SiteShape shape) {
        return Stream.of(shape.logo(), shape.icon())
                .flatMap(Optional::stream)
                .anyMatch(picture -> picture.value().equals(address));
    }
}
