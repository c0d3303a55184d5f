package io.github.jizhun.page.site;

import java.util.List;

/**
 * What a page of the catalogue shows: all standards, those of one class, or a part of these.
 *
 * @param code the class's code; may be empty
 * @param heading the class's name, or that all standards are listed
 * @param total how many standards all parts list together
 * @param filter where the standards can be filtered further, with what is chosen there already; empty on the page that filters
 * @param groups the standards by category, where they are of several
 * @param parts the pages on which the whole list stands; empty where it stands on this one
 */
public record CataloguePage(
        String code, String heading, int total, String filter, List<Group> groups, List<PartLink> parts) {
    /**
     * Standards of the same category.
     *
     * @param anchor the id of the group
     * @param heading empty where all standards of the page are of one category
     * @param field what the category is part of; may be empty
     */
    public record Group(String anchor, String code, String heading, String field, List<StandardRow> standards) {}
}
