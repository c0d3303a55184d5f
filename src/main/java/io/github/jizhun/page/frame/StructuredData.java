package io.github.jizhun.page.frame;

import io.github.jizhun.page.frame.Frame.Link;
import io.github.jizhun.page.label.ScriptWords;
import io.github.jizhun.site.Address;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a page is of and where it stands, as one block of JSON-LD in the words of schema.org: the only form that search engines read.
 * A browser does not run such a block, so the content security policy need not allow it. The whole standard in these words is a file
 * beside its pages, with the same identifiers.
 *
 * @see <a href="https://schema.org/DefinedTerm">DefinedTerm</a>
 */
final class StructuredData {
    private final Frame frame;

    private StructuredData(Frame frame) {
        this.frame = frame;
    }

    /** The block of a page; empty on the page for unknown addresses, which stands at none of its own. */
    static Optional<SafeString> of(Frame frame) {
        return Optional.of(frame)
                .filter(page -> !page.address().equals(Address.NOT_FOUND))
                .map(page -> new SafeString(json(new StructuredData(page).make())));
    }

    private Map<String, Object> make() {
        List<Map<String, Object>> graph = new ArrayList<>();
        switch (frame.mark().kind()) {
            case "page" -> graph.add(frame.address().equals(Address.HOME) ? site() : page());
            case "standard" -> graph.addAll(List.of(occupation(), terms()));
            default -> graph.add(term());
        }
        if (!frame.trail().isEmpty()) {
            graph.add(trail());
        }
        return object("@context", "https://schema.org", "@graph", graph);
    }

    /** The whole address; without a base URL the one from this page, which readers of JSON-LD complete by where they found it. */
    private String url(String address) {
        return frame.baseUrl().map(base -> base + address).orElseGet(() -> Address.link(frame.address(), address));
    }

    private String url() {
        return url(frame.address());
    }

    private Map<String, Object> thing(String type, String name) {
        return object("@type", type, "@id", url(), "url", url(), "name", name);
    }

    private Map<String, Object> site() {
        Map<String, Object> site = thing("WebSite", frame.siteTitle());
        site.put("description", frame.description());
        site.put("inLanguage", frame.language());
        return site;
    }

    private Map<String, Object> page() {
        Map<String, Object> page = thing("WebPage", frame.heading());
        page.put("description", frame.description());
        page.put("inLanguage", frame.language());
        page.put("isPartOf", object("@type", "WebSite", "@id", url(Address.HOME), "name", frame.siteTitle()));
        if (!frame.mark().standard().isEmpty()) {
            page.put("about", object("@id", standard()));
        }
        return page;
    }

    private String standard() {
        return url(Address.standard(frame.mark().standard()));
    }

    private Map<String, Object> occupation() {
        return object(
                "@type",
                "Occupation",
                "name",
                edition().name(),
                "description",
                frame.description(),
                "mainEntityOfPage",
                url());
    }

    /** The standard as the set to which the terms of its pages belong. */
    private Map<String, Object> terms() {
        Map<String, Object> set = thing("DefinedTermSet", edition().title());
        set.put("alternateName", edition().standard());
        set.put("version", edition().version());
        set.put("creator", object("@type", "Organization", "name", edition().provider()));
        return set;
    }

    private Map<String, Object> term() {
        Frame.Mark mark = frame.mark();
        boolean isDefined = mark.kind().equals("term");
        Map<String, Object> term = thing("DefinedTerm", isDefined ? frame.heading() : mark.text());
        term.put("termCode", mark.code().replace("term:", ""));
        term.put("description", isDefined ? mark.text() : frame.description());
        term.put(
                "inDefinedTermSet",
                object(
                        "@type",
                        "DefinedTermSet",
                        "@id",
                        standard(),
                        "name",
                        edition().title(),
                        "version",
                        edition().version()));
        return term;
    }

    private EditionBanner edition() {
        return frame.edition().orElseThrow();
    }

    private Map<String, Object> trail() {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Link link : frame.trail()) {
            steps.add(step(steps.size() + 1, (link.code() + " " + link.words()).strip(), url(link.address())));
        }
        String here = frame.heading().isEmpty() ? edition().name() : frame.heading();
        steps.add(step(steps.size() + 1, here, url()));
        return object("@type", "BreadcrumbList", "itemListElement", steps);
    }

    private static Map<String, Object> step(int position, String name, String url) {
        return object("@type", "ListItem", "position", position, "name", name, "item", url);
    }

    private static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(member -> json(member.getKey()) + ":" + json(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(StructuredData::json).collect(Collectors.joining(",", "[", "]"));
        }
        // Only "<" could end the block or begin a comment in it.
        return value instanceof String text ? ScriptWords.quoted(text).replace("<", "\\u003c") : String.valueOf(value);
    }
}
