package io.github.jizhun.page.site;

import java.util.List;

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
