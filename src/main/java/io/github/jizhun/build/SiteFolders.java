package io.github.jizhun.build;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.page.files.TemplateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a site comes from and goes to, as the maintainer typed it.
 *
 * @param content the YAML and Markdown
 * @param templates the templates and assets that take the place of the program's
 * @param output the site
 */
public record SiteFolders(Path content, Path templates, Path output) {
    /** The folder of templates if nothing is said. */
    public static final String TEMPLATES = "site-templates";

    /** A folder as it is named in findings: with {@code /} on every system. */
    public static String shown(Path folder) {
        return folder.toString().replace('\\', '/');
    }

    /** What pages are made by. */
    TemplateFiles templateFiles() {
        return TemplateFiles.of(templates, shown(templates));
    }

    /** The finding that a folder of templates was named and is not there. Without the usual one the program uses its own. */
    Optional<Diagnostic> missingTemplates() {
        String shown = shown(templates);
        return Files.isDirectory(templates) || shown.equals(TEMPLATES)
                ? Optional.empty()
                : Optional.of(new Diagnostic(
                        Rule.MISSING_TEMPLATE,
                        Position.startOf(shown),
                        1,
                        "",
                        Message.of("missing-template", shown),
                        Message.of("missing-template.hint")));
    }

    /** Whether an update of the output would delete content or templates, or fill them with pages, through links or not. */
    public boolean isOverlapping() {
        Path site = real(output);
        return Stream.of(content, templates)
                .map(SiteFolders::real)
                .anyMatch(source -> source.startsWith(site) || site.startsWith(source));
    }

    /** Where a folder is, or would be made, after all symbolic links. */
    private static Path real(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        for (Path there = whole; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(whole)).normalize();
            } catch (IOException e) {
                // It is to be made, or cannot be read, which is reported later.
            }
        }
        return whole;
    }
}
