package io.github.jizhun.page.site;

import java.util.List;
import java.util.Optional;

/**
 * What the page of a facet shows: all its classes.
 *
 * @param facet {@code category}
 * @param groups the classes by field, or by the first character of their codes
 * @param parts the pages on which the whole list stands; empty where it stands on this one
 */
public record FacetPage(String facet, int total, List<Group> groups, List<PageNumberLink> parts) {
    /**
     * Classes that belong together.
     *
     * @param heading the field's name, or the first character of the codes; may be empty
     * @param own the class that has the field's name and no other; the heading leads to it
     * @param classes the others
     * @param standards how many standards these classes have together, each counted once
     */
    public record Group(String heading, Optional<ClassLink> own, List<ClassLink> classes, int standards) {
        /** How many classes there are, with the field's own. */
        public int size() {
            return classes.size() + (own.isPresent() ? 1 : 0);
        }
    }

    /**
     * A class with the number of its standards.
     *
     * @param code may be empty
     * @param name without the field where that stands above
     */
    public record ClassLink(String code, String name, int standards, String address) {}
}
