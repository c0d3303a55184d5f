package io.github.jizhun.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the links of a page, and the places that links can lead to. */
final class PageLinks {
    /** The attributes that make a place. */
    static final HtmlScanner.Names ANCHORS = new HtmlScanner.Names("id", "name");

    private static final HtmlScanner.Names ANCHORS_AND_LINKS = new HtmlScanner.Names(
            "id", "name", "href", "xlink:href", "src", "srcset", "action", "formaction", "poster");

    private final Consumer<String> places;
    private final Links links;
    private LinkTarget.Context context;
    private Set<String> known;

    /** Receives the links in the order of the page. */
    @FunctionalInterface
    interface Links {
        /**
         * A link.
         *
         * @param written as in the page, with character references resolved
         * @param target where it leads
         * @param offset where it is written, in bytes from 0
         * @return whether the same words need not be handed on again
         */
        boolean link(String written, LinkTarget target, int offset);
    }

    private PageLinks(LinkTarget.Context context, Set<String> known, Consumer<String> places, Links links) {
        this.context = context;
        this.known = known;
        this.places = places;
        this.links = links;
    }

    /**
     * Reads a page.
     *
     * @param known links that are skipped; those that need not be handed on again are added
     * @param places receives the names of the page's places
     */
    static void read(
            String page,
            byte[] html,
            Optional<String> baseUrl,
            Set<String> known,
            Consumer<String> places,
            Links links) {
        PageLinks reading = new PageLinks(LinkTarget.Context.of(page, baseUrl), known, places, links);
        HtmlScanner.scan(html, ANCHORS_AND_LINKS, reading::attribute);
    }

    /** Whether an attribute makes a place. */
    static boolean isAnchor(String tag, String attribute) {
        return attribute.equals("id") || attribute.equals("name") && tag.equals("a");
    }

    private void attribute(String tag, String name, String value, int offset) {
        if (isAnchor(tag, name)) {
            places.accept(value);
        } else if (!name.equals("name") && !known.contains(value)) {
            if (tag.equals("base")) {
                context = context.based(value);
                // From here on the same words mean something else than on other pages.
                known = new HashSet<>();
            } else if (name.equals("srcset")) {
                sources(value).forEach(source -> link(source, offset));
            } else if (link(value.strip(), offset)) {
                known.add(value);
            }
        }
    }

    private boolean link(String written, int offset) {
        return links.link(written, LinkTarget.resolve(written, context), offset);
    }

    private static List<String> sources(String srcset) {
        return Stream.of(srcset.split(","))
                .map(source -> source.strip().split("\\s+", 2)[0])
                .filter(source -> !source.isEmpty())
                .toList();
    }
}
