package io.github.jizhun.export.site;

import io.github.jizhun.site.Address;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.site.WrittenLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What search engines read first: {@code robots.txt} and, where the site's address is known, {@code sitemap.xml}. Its
 * dates are those of the content, never those of files: the same content makes the same bytes. Safe for several threads.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the protocol</a>
 */
public final class SiteMap {
    /** The maximum number of addresses in one file. */
    private static final int LIMIT = 50_000;

    private final Optional<String> baseUrl;
    private final Set<String> omitted;
    private final Map<String, String> changed;
    private final SortedSet<String> pages = new ConcurrentSkipListSet<>();

    /**
     * The map of a site whose pages are yet to come.
     *
     * @param omitted pages that nobody should find any more
     * @param changed the day of the last change of each standard whose content says it, by the standard's code
     */
    public SiteMap(Optional<String> baseUrl, Set<String> omitted, Map<String, String> changed) {
        this.baseUrl = baseUrl;
        this.omitted = Set.copyOf(omitted);
        this.changed = Map.copyOf(changed);
    }

    /** Notes the file if it is a page that a search engine should know. */
    public void note(String path) {
        if (Address.isPage(path) && !path.equals(Address.NOT_FOUND) && !omitted.contains(path)) {
            pages.add(path);
        }
    }

    /** The files, once all pages are noted. */
    public List<SiteFile> files() {
        List<SiteFile> files = new ArrayList<>();
        String robots = "User-agent: *\nAllow: /\n";
        if (baseUrl.isPresent()) {
            robots += "Sitemap: " + baseUrl.get() + "sitemap.xml\n";
            files.addAll(maps(List.copyOf(pages)));
        }
        files.add(SiteFile.text("robots.txt", robots));
        return files;
    }

    private List<SiteFile> maps(List<String> all) {
        if (all.size() <= LIMIT) {
            return List.of(map("sitemap.xml", "urlset", "url", all));
        }
        List<SiteFile> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LIMIT) {
            List<String> part = all.subList(from, Math.min(from + LIMIT, all.size()));
            parts.add(map("sitemap-" + (parts.size() + 1) + ".xml", "urlset", "url", part));
        }
        List<String> names = parts.stream().map(SiteFile::path).toList();
        parts.add(map("sitemap.xml", "sitemapindex", "sitemap", names));
        return parts;
    }

    private SiteFile map(String name, String root, String element, List<String> paths) {
        Function<String, String> line =
                path -> "  <" + element + "><loc>" + url(path) + "</loc>" + lastChange(path) + "</" + element + ">\n";
        return SiteFile.text(
                name,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root
                        + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                        + paths.stream().map(line).collect(Collectors.joining())
                        + "</" + root + ">\n");
    }

    /** Of the pages of a standard; its courses have no date of their own, and the standard's is not theirs. */
    private String lastChange(String path) {
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        String day = changed.get(folder);
        return day == null || Address.isCourse(folder, path) ? "" : "<lastmod>" + day + "</lastmod>";
    }

    private String url(String path) {
        return (baseUrl.orElseThrow() + WrittenLink.encoded(path))
                .replace("&", "&amp;")
                .replace("'", "&apos;");
    }
}
