package io.github.jizhun.publish;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds links that lead nowhere, or only from some places. Pages are read as they are made, by several threads; what is kept
 * grows with the number of different targets, not with the number of links.
 */
final class LinkCheck {
    /** So many pages are named for one dead target: a fault in a template would fill the report with one mistake. */
    private static final int NAMED = 10;

    private static final Set<String> LINKS =
            Set.of("href", "xlink:href", "src", "srcset", "action", "formaction", "poster");

    private final String shownAs;
    private final Optional<String> baseUrl;
    private final Predicate<String> exists;
    private final Map<Target, Origins> open = new ConcurrentHashMap<>();

    /** What is to be proved: that a file exists, and a place in it; or what is wrong in any case. */
    private record Target(LinkTarget.Fault fault, String path, String fragment) {}

    /** A link as written. */
    private record Origin(Position at, String written) {}

    /** The links to one target: how many, and the first of each page, in the order of pages. */
    private static final class Origins {
        private final TreeSet<Origin> first =
                new TreeSet<>(Comparator.comparing(origin -> origin.at().file()));
        private int count;

        private synchronized void add(Origin origin) {
            count++;
            keep(origin);
        }

        private synchronized Origins addAll(Origins others) {
            count += others.count;
            others.first.forEach(this::keep);
            return this;
        }

        private void keep(Origin origin) {
            first.add(origin);
            if (first.size() > NAMED) {
                first.pollLast();
            }
        }
    }

    /**
     * A check of one site.
     *
     * @param shownAs the output folder in findings
     * @param baseUrl where the site will stand; links that begin with it lead into the site
     * @param exists whether the site has a file of this path, as far as it is made
     */
    LinkCheck(String shownAs, Optional<String> baseUrl, Predicate<String> exists) {
        this.shownAs = shownAs;
        this.baseUrl = baseUrl;
        this.exists = exists;
    }

    /** Whether links are looked for in files of this path. */
    static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    /** Notes the links of a page. */
    void read(String page, String html) {
        Set<String> ids = new HashSet<>();
        List<Origin> toItself = new ArrayList<>();
        LinkTarget.Context[] context = {LinkTarget.Context.of(page, baseUrl)};
        Cursor cursor = new Cursor(shownAs + "/" + page, html);
        HtmlScanner.scan(html, (tag, name, value, offset) -> {
            if (isAnchor(tag, name)) {
                ids.add(value);
            } else if (LINKS.contains(name)) {
                if (tag.equals("base")) {
                    context[0] = context[0].based(value);
                    return;
                }
                for (String written : name.equals("srcset") ? sources(value) : List.of(value.strip())) {
                    LinkTarget target = LinkTarget.resolve(written, context[0]);
                    if (isOpen(page, target)) {
                        Origin origin = new Origin(cursor.position(offset), written);
                        if (target.path().filter(page::equals).isPresent() && target.fault() == LinkTarget.Fault.NONE) {
                            toItself.add(origin);
                        } else {
                            note(target, origin);
                        }
                    }
                }
            }
        });
        for (Origin origin : toItself) {
            LinkTarget target = LinkTarget.resolve(origin.written(), context[0]);
            if (!ids.contains(target.fragment())) {
                note(target, origin);
            }
        }
    }

    /**
     * Tells of the links that are dead now that all files are made.
     *
     * @param text gives a file of the site as text
     */
    void tell(Function<String, String> text, Diagnostics diagnostics) {
        Map<String, Set<String>> anchors = new HashMap<>();
        Map<Target, Origins> dead = new HashMap<>();
        open.forEach((target, origins) -> {
            if (target.fault() != LinkTarget.Fault.NONE) {
                dead.put(target, origins);
            } else if (!exists.test(target.path())) {
                // A page that is missing is one mistake, however many places in it were meant.
                dead.merge(new Target(LinkTarget.Fault.NONE, target.path(), ""), origins, Origins::addAll);
            } else if (!target.fragment().isEmpty()
                    && hasAnchors(target.path())
                    && !anchors.computeIfAbsent(target.path(), path -> anchors(text.apply(path)))
                            .contains(target.fragment())) {
                dead.put(target, origins);
            }
        });
        dead.forEach((target, origins) ->
                origins.first.forEach(origin -> diagnostics.add(finding(target, origin, origins.count))));
    }

    private boolean isOpen(String page, LinkTarget target) {
        if (target.fault() != LinkTarget.Fault.NONE) {
            return true;
        }
        if (target.path().isEmpty()) {
            return false;
        }
        boolean isItself = target.path().get().equals(page);
        // Every browser knows #top, whether or not the page has such a place.
        boolean isWhole = target.fragment().isEmpty() || target.fragment().equals("top");
        return !isWhole || !isItself && !exists.test(target.path().get());
    }

    private void note(LinkTarget target, Origin origin) {
        String path = target.path().orElse(origin.written());
        String fragment = target.fragment().equals("top") ? "" : target.fragment();
        open.computeIfAbsent(new Target(target.fault(), path, fragment), any -> new Origins())
                .add(origin);
    }

    private static Diagnostic finding(Target target, Origin origin, int count) {
        String kind = target.fault() != LinkTarget.Fault.NONE
                ? "." + target.fault().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : target.fragment().isEmpty() ? "" : ".fragment";
        Message hint = count > NAMED ? Message.of("dead-link.many.hint", count) : Message.of("dead-link.hint");
        return new Diagnostic(
                Rule.DEAD_LINK,
                origin.at(),
                origin.written().codePointCount(0, origin.written().length()),
                "",
                Message.of("dead-link" + kind, origin.written(), target.path(), target.fragment()),
                hint);
    }

    private static boolean hasAnchors(String path) {
        return isPage(path) || path.endsWith(".svg");
    }

    private static Set<String> anchors(String html) {
        Set<String> ids = new HashSet<>();
        HtmlScanner.scan(html, (tag, name, value, offset) -> {
            if (isAnchor(tag, name)) {
                ids.add(value);
            }
        });
        return ids;
    }

    private static boolean isAnchor(String tag, String attribute) {
        return attribute.equals("id") || attribute.equals("name") && tag.equals("a");
    }

    private static List<String> sources(String srcset) {
        return Stream.of(srcset.split(","))
                .map(source -> source.strip().split("\\s+", 2)[0])
                .filter(source -> !source.isEmpty())
                .toList();
    }

    /** Turns ascending offsets into lines and columns in one pass over the page. */
    private static final class Cursor {
        private final String file;
        private final String text;
        private int line = 1;
        private int lineStart;
        private int at;

        private Cursor(String file, String text) {
            this.file = file;
            this.text = text;
        }

        private Position position(int offset) {
            for (; at < offset; at++) {
                if (text.charAt(at) == '\n') {
                    line++;
                    lineStart = at + 1;
                }
            }
            return new Position(file, line, 1 + text.codePointCount(lineStart, offset));
        }
    }
}
