package io.github.jizhun.build;

import io.github.jizhun.cache.BuildCache;
import io.github.jizhun.page.files.TemplateFiles;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Of which files of the templates the pages of a site were made, as one build reports the next. */
final class CachedTemplates {
    private static final String NAME = "templates";
    private static final String SEPARATOR = "\t";

    /** What the published site was made of; empty where the next one can take no page from it. */
    private final Optional<SortedMap<String, String>> published;

    private CachedTemplates(Optional<SortedMap<String, String>> published) {
        this.published = published;
    }

    /** Nothing is known of them. */
    static CachedTemplates unknown() {
        return new CachedTemplates(Optional.empty());
    }

    /**
     * Those of the published site, if they are still as they were.
     *
     * @param left finds by name what the last build of this program left
     */
    static CachedTemplates in(Function<String, Optional<byte[]>> left, TemplateFiles templates) {
        return new CachedTemplates(
                left.apply(NAME).flatMap(CachedTemplates::read).filter(templates::holds));
    }

    private static Optional<SortedMap<String, String>> read(byte[] bytes) {
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            String[] cells = line.split(SEPARATOR, -1);
            if (cells.length != 2) {
                return Optional.empty();
            }
            files.put(cells[0], cells[1]);
        }
        return Optional.of(files);
    }

    /** Whether pages may be kept. */
    boolean areSame() {
        return published.isPresent();
    }

    /** Leaves for the next build what this one's pages were made of. */
    void leave(BuildCache cache, TemplateFiles templates) {
        SortedMap<String, String> files = new TreeMap<>(templates.filesRead());
        // A page that was kept rests on the file as it was when this build began, even if someone saved it since.
        published.ifPresent(files::putAll);
        cache.leave(
                NAME,
                files.entrySet().stream()
                        .map(file -> file.getKey() + SEPARATOR + file.getValue())
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
