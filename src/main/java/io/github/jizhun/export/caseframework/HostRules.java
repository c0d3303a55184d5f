package io.github.jizhun.export.caseframework;

import io.github.jizhun.model.Site;
import io.github.jizhun.site.SiteFile;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What hosts read that obey {@code _redirects} and {@code _headers}, so that they answer as CASE wants: Netlify, Cloudflare Pages and
 * the preview. Their paths begin at the host's root, so a site in a folder of its host names that folder.
 */
final class HostRules {
    /** The file that holds a list. */
    static final String LIST = "index.json";

    private HostRules() {}

    static Stream<SiteFile> of(Site site) {
        String root = site.baseUrl()
                .map(base -> URI.create(base.value()).getRawPath())
                .filter(path -> !path.isEmpty())
                .orElse("/");
        return Stream.of(redirects(root), headers(root));
    }

    private static SiteFile redirects(String root) {
        return SiteFile.text(
                "_redirects",
                Stream.of(CaseVersion.values())
                        .map(version -> root + version.folder(CaseNames.DOCUMENTS))
                        .map(folder -> folder.replaceFirst("/$", "") + " " + folder + LIST + " 200\n")
                        .collect(Collectors.joining()));
    }

    private static SiteFile headers(String root) {
        return SiteFile.text(
                "_headers",
                root + CaseVersion.FOLDER
                        + "*\n  Content-Type: application/json; charset=utf-8\n  Access-Control-Allow-Origin: *\n");
    }
}
