package io.github.jizhun.page.site;

import io.github.jizhun.model.CatalogueClass;
import io.github.jizhun.model.Facet;
import io.github.jizhun.model.Standard;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the pages of a catalogue: all standards, the classes of each facet, the standards of each class. */
final class CatalogueRenderer {
    private final SiteContext context;
    private final Labels words;
    private final List<Standard> standards;
    private final CatalogueClasses classes;

    CatalogueRenderer(SiteContext context) {
        this.context = context;
        this.words = context.words();
        this.standards = context.newest();
        this.classes = new CatalogueClasses(words, standards);
    }

    void render() {
        if (standards.size() < 2) {
            return;
        }
        String title = words.say("catalogue");
        list(
                Address.CATALOGUE,
                standards,
                List.of(),
                title,
                (shown, parts) ->
                        new CataloguePage("", title, standards.size(), "", Optional.empty(), groups(shown), parts));
        for (Facet facet : Facet.values()) {
            if (facet.isListed() && !classes.of(facet).isEmpty()) {
                facet(facet);
            }
            classes.of(facet).forEach(this::classOf);
        }
    }

    /** Makes a page of what is listed on it. */
    private interface Listing {
        CataloguePage page(List<Standard> shown, List<PageNumberLink> parts);
    }

    private void classOf(CatalogueClass each) {
        Facet facet = each.facet();
        String name = classes.name(each);
        String code = facet == Facet.LEVEL ? "" : each.code();
        List<Frame.Link> trail = new ArrayList<>(List.of(context.frames().catalogueLink()));
        if (facet.isListed()) {
            trail.add(Frame.Link.to(classes.label(facet), Address.facet(facet)));
        }
        list(
                Address.classOf(facet, each.key()),
                each.standards(),
                trail,
                words.say("catalogue.class-title", (code + " " + name).strip(), classes.label(facet)),
                (shown, parts) -> new CataloguePage(
                        code,
                        name,
                        each.standards().size(),
                        Address.CATALOGUE + "?" + facet.word() + "=" + each.key(),
                        facet == Facet.CATEGORY
                                ? FieldPicture.of(context.standards().similar(), shown)
                                : Optional.empty(),
                        groups(shown),
                        parts));
    }

    private void list(String address, List<Standard> listed, List<Frame.Link> trail, String title, Listing listing) {
        context.makeList(
                "catalogue",
                address,
                classes.listed(listed),
                title,
                words.say("catalogue.lists", title, listed.size()),
                trail,
                listing::page,
                CataloguePage::contents);
    }

    private List<CataloguePage.Group> groups(List<Standard> listed) {
        List<CataloguePage.Group> groups = new ArrayList<>();
        for (int from = 0; from < listed.size(); ) {
            CatalogueClass category = classes.categoryOf(listed.get(from));
            List<StandardRow> rows = new ArrayList<>();
            while (from < listed.size() && classes.categoryOf(listed.get(from)).equals(category)) {
                rows.add(StandardRow.of(context.editions(), listed.get(from++)));
            }
            boolean isPlain = category.kind().isEmpty();
            groups.add(new CataloguePage.Group(
                    "category-" + category.key(),
                    category.code(),
                    isPlain ? category.name() : category.kind(),
                    isPlain ? "" : category.field(),
                    rows));
        }
        return groups;
    }

    private void facet(Facet facet) {
        String title = classes.label(facet);
        List<CatalogueClass> all = classes.of(facet);
        context.makeList(
                "facet",
                Address.facet(facet),
                all,
                title,
                words.say("catalogue.facet", title),
                List.of(context.frames().catalogueLink()),
                (shown, parts) -> new FacetPage(facet.word(), all.size(), classes.groups(facet, shown), parts),
                page -> List.of());
    }

    /**
     * What a page of the catalogue shows: all standards, those of one class, or a part of these.
     *
     * @param code the class's code; may be empty
     * @param heading the class's name, or that all standards are listed
     * @param total how many standards all parts list together
     * @param filter where the standards can be filtered further, with what is chosen there already; empty on the page that filters
     * @param picture of the standards of a category that this part lists
     * @param groups the standards by category, where they are of several
     * @param parts the pages on which the whole list stands; empty where it stands on this one
     */
    public record CataloguePage(
            String code,
            String heading,
            int total,
            String filter,
            Optional<FieldPicture> picture,
            List<Group> groups,
            List<PageNumberLink> parts) {
        private List<Frame.Link> contents() {
            return groups.size() == 1
                    ? List.of()
                    : groups.stream()
                            .map(group -> Frame.Link.to(group.heading(), "#" + group.anchor()))
                            .toList();
        }

        /**
         * Standards of the same category.
         *
         * @param anchor the id of the group
         * @param heading empty where all standards of the page are of one category
         * @param field what the category is part of; may be empty
         */
        public record Group(String anchor, String code, String heading, String field, List<StandardRow> standards) {}
    }
}
