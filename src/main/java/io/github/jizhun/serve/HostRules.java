package io.github.jizhun.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the site's {@code _redirects} and {@code _headers} ask of its host, as far as they hold it: paths that are answered by a file
 * of another path, and headers of all files below a folder. Their paths begin at the root of the host, the preview's at that of the
 * site.
 */
final class HostRules {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** The status of a rule that answers with the file instead of leading there. */
    private static final String ANSWERED = "200";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> headers = new LinkedHashMap<>();
    /** The folder in which the host has the site; empty for its root. */
    private String folder = "";

    private HostRules() {}

    /** The rules of a site as they are now; none where it has no such files. */
    static HostRules of(SiteFolder site) throws IOException {
        HostRules rules = new HostRules();
        List<String[]> written = new ArrayList<>();
        for (String line : lines(site, "/_redirects")) {
            String[] words = SPACES.split(line.strip());
            if (words.length == 3 && words[2].equals(ANSWERED)) {
                written.add(words);
            }
        }
        if (!written.isEmpty()) {
            rules.folder = folderBefore(written.get(0)[1], site);
        }
        written.forEach(words -> rules.files.put(rules.inSite(words[0]), rules.inSite(words[1])));
        Map<String, String> block = Map.of();
        for (String line : lines(site, "/_headers")) {
            int colon = line.indexOf(':');
            if (line.startsWith("/")) {
                block = rules.headers.computeIfAbsent(rules.inSite(line.strip()), any -> new LinkedHashMap<>());
            } else if (colon > 0 && !line.isBlank() && !rules.headers.isEmpty()) {
                block.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return rules;
    }

    private static List<String> lines(SiteFolder site, String name) throws IOException {
        Optional<Path> file = site.find(name).filter(Files::isRegularFile);
        return file.isPresent() ? Files.readAllLines(file.get()) : List.of();
    }

    /** What precedes the address of a file of the site in its path on the host. */
    private static String folderBefore(String path, SiteFolder site) throws IOException {
        for (int slash = 0; slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (site.find(path.substring(slash)).filter(Files::isRegularFile).isPresent()) {
                return path.substring(0, slash);
            }
        }
        return "";
    }

    private String inSite(String path) {
        return path.startsWith(folder + "/") ? path.substring(folder.length()) : path;
    }

    /** The path of the file that answers a path; mostly the same. */
    String file(String path) {
        return files.getOrDefault(path, path);
    }

    /** The headers of what is answered to a path, by their names. */
    Map<String, String> headers(String path) {
        Map<String, String> found = new LinkedHashMap<>();
        headers.forEach((pattern, names) -> {
            boolean isBelow = pattern.endsWith("*") && path.startsWith(pattern.substring(0, pattern.length() - 1));
            if (isBelow || path.equals(pattern)) {
                found.putAll(names);
            }
        });
        return found;
    }
}
