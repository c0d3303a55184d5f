package io.github.jizhun.publish;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.site.Address;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds links that lead nowhere, or only from some places. Pages are read as they are made, by several threads; what is kept
 * grows with the number of different targets, not with the number of links. Where targets turn out to be dead, the pages are
 * read once more for the places that name them: a sound site need not remember any.
 */
final class LinkCheck {
    /** The maximum number of pages named for one dead target: a fault in a template would fill the report with one mistake. */
    private static final int NAMED = 10;

    private final String shownAs;
    private final Optional<String> baseUrl;
    private final Predicate<String> exists;
    private final Set<Target> open = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<ResolvedLinks> resolved =
            ThreadLocal.withInitial(() -> new ResolvedLinks("/", target -> {}));

    /** What is to be proved: that a file exists, and a place in it; or what is wrong in any case. */
    record Target(LinkTarget.Fault fault, String path, String fragment) {
        /** A place in the site. */
        static Target of(String path, String fragment) {
            return new Target(LinkTarget.Fault.NONE, path, fragment);
        }

        /** What is missing if the file is: a page that is missing is one mistake, however many places in it were meant. */
        private Target whole() {
            return new Target(fault, path, "");
        }

        // A record's own hash would walk through all that is in it, or differ from run to run: see decision 0054.
        @Override
        public boolean equals(Object other) {
            return other instanceof Target that
                    && that.path.equals(path)
                    && that.fragment.equals(fragment)
                    && that.fault == fault;
        }

        @Override
        public int hashCode() {
            return 31 * path.hashCode() + fragment.hashCode();
        }
    }

    /** A link as written. */
    private record Origin(Position at, String written) {}

    /** The links to a dead target: how many, and the first of each page, in the order of pages. */
    private static final class Origins {
        private final List<Origin> first = new ArrayList<>();
        private int count;

        private void add(Origin origin) {
            count++;
            boolean isNewPage = first.isEmpty()
                    || !first.get(first.size() - 1)
                            .at()
                            .file()
                            .equals(origin.at().file());
            if (isNewPage && first.size() < NAMED) {
                first.add(origin);
            }
        }
    }

    /**
     * Links as the pages of one folder and part write them that need no second look: they lead to an existing file, or out of the
     * site, or their target is noted, for that part too. Most links of a page were resolved on another one.
     *
     * @param outside receives what the part links to
     */
    private record ResolvedLinks(String folder, Consumer<Target> outside, Set<String> links) {
        private ResolvedLinks(String folder, Consumer<Target> outside) {
            this(folder, outside, new HashSet<>());
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

    /** Notes that something in the site is relied on. */
    void expect(Target target) {
        open.add(target);
    }

    /**
     * Notes the links of a page.
     *
     * @param outside receives what of the site the pages of its part link to, whether or not it is there yet; the same object for
     *     all pages of a part
     */
    void read(String page, byte[] html, Consumer<Target> outside) {
        // The error page may write links as no other may.
        Set<String> known = page.equals(Address.NOT_FOUND) ? new HashSet<>() : resolvedIn(page, outside);
        Set<String> ids = new HashSet<>();
        List<LinkTarget> toItself = new ArrayList<>();
        PageLinks.read(page, html, baseUrl, known, ids::add, (written, target, offset) -> {
            if (target.fault() == LinkTarget.Fault.NONE && target.path().equals(Optional.of(page))) {
                toItself.add(target);
                return false;
            }
            if (target.fault() == LinkTarget.Fault.NONE && target.path().isPresent()) {
                outside.accept(target(written, target));
            }
            if (isOpen(target)) {
                open.add(target(written, target));
            }
            return true;
        });
        for (LinkTarget target : toItself) {
            if (!isWhole(target) && !ids.contains(target.fragment())) {
                open.add(target(page, target));
            }
        }
    }

    private Set<String> resolvedIn(String page, Consumer<Target> outside) {
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        if (!resolved.get().folder().equals(folder) || resolved.get().outside() != outside) {
            resolved.set(new ResolvedLinks(folder, outside));
        }
        return resolved.get().links();
    }

    private boolean isOpen(LinkTarget target) {
        return target.fault() != LinkTarget.Fault.NONE
                || target.path().isPresent()
                        && !(isWhole(target) && exists.test(target.path().get()));
    }

    /** Whether a link leads to a file as a whole. Every browser knows {@code #top}, whether or not the file has such a place. */
    private static boolean isWhole(LinkTarget target) {
        return target.fragment().isEmpty() || target.fragment().equals("top");
    }

    private static Target target(String written, LinkTarget target) {
        return new Target(target.fault(), target.path().orElse(written), isWhole(target) ? "" : target.fragment());
    }

    /**
     * Reports the links that are dead now that all files are made.
     *
     * @param pages the paths of all pages
     * @param content gives a file of the site
     */
    void report(Stream<String> pages, Function<String, byte[]> content, Diagnostics diagnostics) {
        Set<Target> dead = dead(content);
        if (dead.isEmpty()) {
            return;
        }
        Map<Target, Origins> origins = new HashMap<>();
        pages.sorted().forEach(page -> collect(page, content.apply(page), dead, origins));
        origins.forEach((target, found) ->
                found.first.forEach(origin -> diagnostics.add(finding(target, origin, found.count))));
    }

    private Set<Target> dead(Function<String, byte[]> content) {
        Set<Target> dead = new HashSet<>();
        Map<String, List<Target>> places = new TreeMap<>();
        for (Target target : open) {
            if (target.fault() != LinkTarget.Fault.NONE) {
                dead.add(target);
            } else if (!exists.test(target.path())) {
                dead.add(target.whole());
            } else if (!target.fragment().isEmpty() && hasAnchors(target.path())) {
                places.computeIfAbsent(target.path(), path -> new ArrayList<>()).add(target);
            }
        }
        places.forEach((path, targets) -> {
            Set<String> ids = anchors(content.apply(path));
            targets.stream().filter(target -> !ids.contains(target.fragment())).forEach(dead::add);
        });
        return dead;
    }

    /** Notes where a page links to dead targets. */
    private void collect(String page, byte[] html, Set<Target> dead, Map<Target, Origins> origins) {
        Cursor cursor = new Cursor(shownAs + "/" + page, html);
        PageLinks.read(page, html, baseUrl, new HashSet<>(), id -> {}, (written, link, offset) -> {
            Target target = target(written, link);
            Stream.of(target, target.whole())
                    .filter(dead::contains)
                    .findFirst()
                    .ifPresent(found -> origins.computeIfAbsent(found, any -> new Origins())
                            .add(new Origin(cursor.position(offset), written)));
            return false;
        });
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
        return Address.isPage(path) || path.endsWith(".svg");
    }

    private static Set<String> anchors(byte[] html) {
        Set<String> ids = new HashSet<>();
        HtmlScanner.scan(html, PageLinks.ANCHORS, (tag, name, value, offset) -> {
            if (PageLinks.isAnchor(tag, name)) {
                ids.add(value);
            }
        });
        return ids;
    }

    /** Turns ascending offsets into lines and columns in one pass over the page. */
    private static final class Cursor {
        private final String file;
        private final byte[] utf8;
        private int line = 1;
        private int lineStart;
        private int at;

        private Cursor(String file, byte[] utf8) {
            this.file = file;
            this.utf8 = utf8;
        }

        private Position position(int offset) {
            for (; at < offset; at++) {
                if (utf8[at] == '\n') {
                    line++;
                    lineStart = at + 1;
                }
            }
            String before = new String(utf8, lineStart, offset - lineStart, StandardCharsets.UTF_8);
            return new Position(file, line, 1 + before.codePointCount(0, before.length()));
        }
    }
}
