package io.github.jizhun;

import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where a site comes from and goes to, as the maintainer typed it.
 *
 * @param content the YAML and Markdown
 * @param templates the templates and assets
 * @param output the site
 */
public record SiteFolders(Path content, Path templates, Path output) {
    /** A folder as it is named in findings: with {@code /} on every system. */
    public static String shown(Path folder) {
        return folder.toString().replace('\\', '/');
    }

    /** Whether an update of the output would delete content or templates, or fill them with pages. */
    public boolean isOverlapping() {
        Path site = output.toAbsolutePath().normalize();
        return Stream.of(content, templates)
                .map(source -> source.toAbsolutePath().normalize())
                .anyMatch(source -> source.startsWith(site) || site.startsWith(source));
    }
}
