package io.github.jizhun.page;

import java.util.List;

/**
 * What the page of a facet shows: all its classes.
 *
 * @param facet {@code category}
 * @param groups the classes by field, or by the first sign of their codes
 * @param parts the pages on which the whole list stands; empty where it stands on this one
 */
public record FacetPage(String facet, int total, List<Group> groups, List<PartLink> parts) {
    /**
     * Classes that belong together.
     *
     * @param heading the field's name, or the sign; may be empty
     */
    public record Group(String heading, List<ClassLink> classes) {}

    /**
     * A class with the number of its standards.
     *
     * @param code may be empty
     * @param name without the field where that stands above
     */
    public record ClassLink(String code, String name, int standards, String address) {}
}
