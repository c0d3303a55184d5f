package io.github.jizhun.page.site;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.page.label.ScriptWords;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SiteFile;
import java.util.List;

/** Makes the search page and the labels that the scripts of the search show. */
final class SearchRenderer {
    /** The maximum number of standards listed beside the field; where there are more, the first page lists them. */
    private static final int LISTED = 12;

    private final SiteContext context;

    SearchRenderer(SiteContext context) {
        this.context = context;
    }

    void render() {
        List<LinkedStandard> standards = context.catalogue().standards();
        SearchPage page = new SearchPage(
                standards.size() > LISTED
                        ? List.of()
                        : standards.stream().map(SearchRenderer::lists).toList());
        context.make("search", Address.SEARCH, context.say("search"), context.say("search.how"), List.of(), page);
        context.out()
                .accept(SiteFile.text(
                        Address.asset("words.js"),
                        ScriptWords.of(context.words()
                                .startingWith("kind.", "kinds.", "search", "keys", "close", "gap", "list.refused"))));
    }

    private static SearchPage.Lists lists(LinkedStandard standard) {
        return new SearchPage.Lists(
                standard.code(),
                standard.standard().name().value(),
                !standard.standard().glossary().isEmpty());
    }

    /**
     * What the search page shows before anything is searched.
     *
     * @param standards where to look without searching: each standard's lists
     */
    public record SearchPage(List<Lists> standards) {
        /**
         * The lists of a standard that stand in for search.
         *
         * @param glossary whether the standard has defined terms
         */
        public record Lists(String code, String name, boolean glossary) {}
    }
}
