package io.github.jizhun.page.frame;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.AddressPlaceholder;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the content of a page is written, for addresses that lead to it. */
final class PageSource {
    /** Pages of a standard that show what stands in {@code duties.yaml} above all. */
    private static final Set<String> OF_DUTIES =
            Set.of("overview", "matrix", "document", "self-check", "course-coverage", "index-of-codes");

    private static final String GLOSSARY = "glossary";
    private static final String ERRATA = "errata";

    private PageSource() {}

    /**
     * The file of a page of a standard that is of no single code.
     *
     * @param name the page's, as in its address
     */
    static Position of(Standard standard, String name) {
        String own = standard.name().at().file();
        String folder = own.substring(0, own.lastIndexOf('/') + 1);
        boolean isOfGlossary = name.equals(GLOSSARY) && !standard.glossary().isEmpty();
        boolean isOfErrata = name.equals(ERRATA) && !standard.errata().isEmpty();
        if (isOfGlossary || isOfErrata) {
            return Position.startOf(folder + name + ".yaml");
        }
        return Position.startOf(OF_DUTIES.contains(name) ? folder + "duties.yaml" : own);
    }

    /**
     * Fills an address for a page.
     *
     * @param source where the page's content is written, if anywhere
     * @param page the page's address, whole where the site's is known
     * @return empty where it names a file and the page has none
     */
    static Optional<String> fill(String address, Site site, Optional<Position> source, Frame.Mark mark, String page) {
        boolean namesFile = AddressPlaceholder.FILE.isIn(address) || AddressPlaceholder.LINE.isIn(address);
        return namesFile && source.isEmpty()
                ? Optional.empty()
                : Optional.of(AddressPlaceholder.fill(address, placeholder -> switch (placeholder) {
                    case CODE -> encoded((mark.standard() + " " + mark.code()).strip());
                    case PAGE -> encoded(page);
                    case FILE -> path(site, source.orElseThrow());
                    case LINE -> String.valueOf(source.orElseThrow().line());
                }));
    }

    /** The file from the content folder on; the slashes between its folders stay. */
    private static String path(Site site, Position source) {
        String settings = site.title().at().file();
        String below = source.file().substring(settings.lastIndexOf('/') + 1);
        return Arrays.stream(below.split("/")).map(PageSource::encoded).collect(Collectors.joining("/"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
