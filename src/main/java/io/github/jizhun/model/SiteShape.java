package io.github.jizhun.model;

import java.util.List;
import java.util.Optional;

/**
 * How a site looks and what it offers, as far as its maintainer chose it.
 *
 * @param logo stands in the place of the program's mark: the address of a picture of the content
 * @param icon what browsers show beside the site's name: the address of a square picture; the logo's, where that is square
 * @param accent the colours of links and buttons
 * @param links further links in the header
 * @param footer lines of the footer, some of them links
 * @param pages the names of the hand-written pages that come first, in their order
 * @param edit where a page's file can be edited: a web address with {@link AddressPlaceholder placeholders}
 * @param workbenches those that readers are offered
 */
public record SiteShape(
        Optional<Text> logo,
        Optional<Text> icon,
        Accent accent,
        List<Link> links,
        List<Link> footer,
        List<Text> pages,
        Optional<Text> edit,
        List<Workbench> workbenches) {
    /** Of a site that chose nothing. */
    public static final SiteShape DEFAULT = new SiteShape(
            Optional.empty(),
            Optional.empty(),
            Accent.NONE,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(Workbench.values()));

    /** The colour of links and buttons in each theme, as {@code #rrggbb}; empty where it is the program's. */
    public record Accent(Optional<Text> light, Optional<Text> dark) {
        /** The program's colours. */
        public static final Accent NONE = new Accent(Optional.empty(), Optional.empty());
    }

    /**
     * Words in the header or the footer.
     *
     * @param address a web or mail address, or one of the site from its root; empty for words alone
     */
    public record Link(Text text, Optional<Text> address) {}
}
