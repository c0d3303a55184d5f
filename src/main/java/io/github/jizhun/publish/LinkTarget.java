package io.github.jizhun.publish;

import io.github.jizhun.site.Address;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link written in a page leads.
 *
 * @param fault what is wrong with the way it is written; {@link Fault#NONE} if it may be followed
 * @param path the file it means, from the site's root; empty if it leads out of the site
 * @param fragment the place in that file; empty for its beginning
 */
record LinkTarget(Fault fault, Optional<String> path, String fragment) {
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> EXTERNAL = Set.of("http", "https", "mailto");
    private static final Set<String> FOLDER_NAMES = Set.of("", ".", "..");
    private static final LinkTarget OUTSIDE = new LinkTarget(Fault.NONE, Optional.empty(), "");

    /** A way of writing that works in some places only: on one server, on one system, not from a disk. */
    enum Fault {
        NONE,
        /** {@code a\b.html}. */
        BACKSLASH,
        /** {@code /a/b.html}, {@code //host/b.html}. */
        ABSOLUTE,
        /** {@code file:}, {@code javascript:} … */
        SCHEME,
        /** More {@code ..} than there are folders. */
        LEAVES_SITE,
        /** {@code a/}: a disk shows a listing there. */
        FOLDER,
        /** {@code %zz}. */
        ENCODING
    }

    /** How the links of one page are to be read. */
    record Context(String page, Optional<String> baseUrl, Optional<String> base) {
        /** Links of the page are relative to the page itself until a {@code <base>} says otherwise. */
        static Context of(String page, Optional<String> baseUrl) {
            return new Context(page, baseUrl, Optional.empty());
        }

        /** The same page after a {@code <base href>}. */
        Context based(String href) {
            return new Context(page, baseUrl, resolve(href, this).path());
        }

        /** The folder from which relative links start, with a slash at its end; empty for the root. */
        private String folder() {
            String from = base.orElse(page);
            return from.substring(0, from.lastIndexOf('/') + 1);
        }

        /** The error page is shown at any depth, so it alone may name files from the server's root. */
        private Optional<String> serverPath() {
            return page.equals(Address.NOT_FOUND)
                    ? Optional.of(
                            baseUrl.map(url -> URI.create(url).getRawPath()).orElse("/"))
                    : Optional.empty();
        }
    }

    /** Reads a link as a browser would. */
    static LinkTarget resolve(String href, Context context) {
        if (href.indexOf('\\') >= 0) {
            return faulty(Fault.BACKSLASH);
        }
        if (context.baseUrl().filter(href::startsWith).isPresent()) {
            return served(href.substring(context.baseUrl().get().length()));
        }
        Matcher scheme = SCHEME.matcher(href);
        if (scheme.matches()) {
            return EXTERNAL.contains(scheme.group(1).toLowerCase(Locale.ROOT)) ? OUTSIDE : faulty(Fault.SCHEME);
        }
        if (href.startsWith("/")) {
            return context.serverPath()
                    .filter(href::startsWith)
                    .map(root -> served(href.substring(root.length())))
                    .orElse(faulty(Fault.ABSOLUTE));
        }
        String path = pathOf(href);
        if (path.isEmpty() && context.base().isEmpty()) {
            return fragmentOf(href, context.page());
        }
        return fromRoot(href, context.folder());
    }

    /** What stands before a query and a fragment. */
    private static String pathOf(String href) {
        int end = 0;
        while (end < href.length() && href.charAt(end) != '?' && href.charAt(end) != '#') {
            end++;
        }
        return href.substring(0, end);
    }

    /** A link that only a server follows; a server shows a folder's index. */
    private static LinkTarget served(String href) {
        LinkTarget target = fromRoot(href, "");
        return target.fault() == Fault.FOLDER
                ? new LinkTarget(Fault.NONE, target.path().map(folder -> folder + Address.HOME), "")
                : target;
    }

    private static LinkTarget fromRoot(String href, String folder) {
        String path = pathOf(href);
        List<String> names = new ArrayList<>();
        try {
            for (String name : decode(folder + path).split("/", -1)) {
                if (name.equals("..")) {
                    if (names.isEmpty()) {
                        return faulty(Fault.LEAVES_SITE);
                    }
                    names.remove(names.size() - 1);
                } else if (!name.equals(".")) {
                    names.add(name);
                }
            }
        } catch (IllegalArgumentException e) {
            return faulty(Fault.ENCODING);
        }
        if (FOLDER_NAMES.contains(path.substring(path.lastIndexOf('/') + 1))) {
            return new LinkTarget(Fault.FOLDER, Optional.of(String.join("/", names)), "");
        }
        return fragmentOf(href, String.join("/", names));
    }

    private static LinkTarget fragmentOf(String href, String path) {
        int hash = href.indexOf('#');
        try {
            return new LinkTarget(Fault.NONE, Optional.of(path), hash < 0 ? "" : decode(href.substring(hash + 1)));
        } catch (IllegalArgumentException e) {
            return faulty(Fault.ENCODING);
        }
    }

    private static String decode(String written) {
        // A plus is a plus in a path, unlike in a form.
        return written.indexOf('%') < 0
                ? written
                : URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static LinkTarget faulty(Fault fault) {
        return new LinkTarget(fault, Optional.empty(), "");
    }
}
