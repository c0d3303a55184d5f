package io.github.jizhun.page.site;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.CatalogueClass;
import io.github.jizhun.model.Facet;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Standard;
import io.github.jizhun.page.Counts;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Gathers what the first page of a site with several standards shows. */
final class CatalogueHomeMaker {
    /** So few standards are shown at once. */
    private static final int CARDS = 12;
    /** What a reader who comes back looks for. */
    private static final int NEWEST = 6;
    /** The number of categories in Taiwan, about (66 in 2026), so that a page bears all. */
    private static final int CATEGORIES = 90;
    /** The classes of the other facets go into the hundreds. */
    private static final int CLASSES = 12;

    private final SiteContext context;
    private final List<LinkedStandard> linked;
    private final List<Standard> standards;
    private final CatalogueClasses classes;

    /**
     * Of some standards.
     *
     * @param linked the newest edition of each
     */
    CatalogueHomeMaker(SiteContext context, List<LinkedStandard> linked) {
        this.context = context;
        this.linked = linked;
        this.standards = linked.stream().map(LinkedStandard::standard).toList();
        this.classes = new CatalogueClasses(context.words(), standards);
    }

    CatalogueHome page(String tagline) {
        return new CatalogueHome(
                context.say("catalogue.home"),
                tagline,
                counts(),
                linked.size() > CARDS
                        ? List.of()
                        : linked.stream().map(this::card).toList(),
                newest(),
                categories(),
                classes.of(Facet.LEVEL).stream().map(classes::link).toList(),
                Stream.of(Facet.OCCUPATION, Facet.INDUSTRY)
                        .filter(facet -> !classes.of(facet).isEmpty())
                        .map(this::largest)
                        .toList());
    }

    private List<CatalogueHome.Count> counts() {
        List<CatalogueHome.Count> counts = new ArrayList<>(List.of(count(linked.size(), "standard")));
        for (Kind kind : List.of(Kind.DUTY, Kind.TASK, Kind.INDICATOR, Kind.KNOWLEDGE, Kind.SKILL)) {
            counts.add(count(
                    linked.stream().mapToInt(each -> each.ofKind(kind).size()).sum(), kind.word()));
        }
        return counts;
    }

    private static CatalogueHome.Count count(int value, String kind) {
        return new CatalogueHome.Count(String.format(Locale.ROOT, "%,d", value), value, kind);
    }

    private CatalogueHome.StandardCard card(LinkedStandard standard) {
        return new CatalogueHome.StandardCard(
                StandardRow.of(context.editions(), standard.standard()),
                Counts.of(standard),
                context.frames().banner(context.standards().of(standard)));
    }

    /** Those of the latest editions; which one is newer cannot be said of those without a date. */
    private List<CatalogueHome.Newest> newest() {
        return linked.size() <= CARDS
                ? List.of()
                : standards.stream()
                        .flatMap(standard -> standard.edition().stream()
                                .filter(edition -> edition.date().isPresent())
                                .map(edition -> new CatalogueHome.Newest(
                                        StandardRow.of(context.editions(), standard), edition.shownDate())))
                        .sorted(Comparator.comparing(CatalogueHome.Newest::date).reversed())
                        .limit(NEWEST)
                        .toList();
    }

    private CatalogueHome.FacetPart categories() {
        List<CatalogueClass> shown = classes.largest(Facet.CATEGORY, CATEGORIES).stream()
                .sorted(Comparator.comparing(classes.of(Facet.CATEGORY)::indexOf))
                .toList();
        return part(Facet.CATEGORY, classes.groups(Facet.CATEGORY, shown));
    }

    private CatalogueHome.FacetPart largest(Facet facet) {
        return part(facet, List.of(classes.group("", classes.largest(facet, CLASSES))));
    }

    private CatalogueHome.FacetPart part(Facet facet, List<FacetPage.Group> groups) {
        return new CatalogueHome.FacetPart(facet.word(), classes.of(facet).size(), Address.facet(facet), groups);
    }
}
