package io.github.jizhun.search;

import io.github.jizhun.RunFolder;
import io.github.jizhun.SampleContent;
import io.github.jizhun.compare.Editions;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.page.files.TemplateFiles;
import io.github.jizhun.page.site.PageRenderer;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.view.StandardViews;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a browser needs to search: scripts and styles as readers get them, an exported index, and an empty page.
 *
 * @param files the files' texts by address
 * @param folder where they are written, with {@code page.html}
 */
public record PublishedSearch(Map<String, String> files, Path folder) {
    private static final String PAGE = """
            <!DOCTYPE html><meta charset="utf-8"><title>search</title><script src="assets/search-engine.js"></script>
            """;

    private static final Map<SiteSearch, PublishedSearch> MADE = new ConcurrentHashMap<>();

    /** Rendered once: they are the same for all indexes. */
    private static final class Assets {
        private static final Map<String, String> TEXTS = texts();

        private static Map<String, String> texts() {
            Map<String, String> assets = new ConcurrentHashMap<>();
            LinkedCatalogue frozen = SampleContent.load(SampleContent.FROZEN);
            Editions editions = Editions.of(frozen);
            PageRenderer.of(
                            TemplateFiles.of(Path.of("site-templates"), "site-templates"),
                            frozen,
                            editions,
                            new StandardViews(frozen, editions, Optional.empty()),
                            new Diagnostics())
                    .orElseThrow()
                    .renderSite(List.of(), file -> {
                        if (file.path().startsWith("assets/")) {
                            assets.put(file.path(), text(file));
                        }
                    });
            return assets;
        }
    }

    /** That of an index, which is exported and written when it is asked for first; no test changes the files. */
    public static PublishedSearch of(SiteSearch search) {
        return MADE.computeIfAbsent(search, PublishedSearch::make);
    }

    private static PublishedSearch make(SiteSearch search) {
        Map<String, String> files = new HashMap<>(Assets.TEXTS);
        search.export(file -> files.put(file.path(), text(file)));
        try {
            Path folder = RunFolder.make("search");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            Files.writeString(folder.resolve("page.html"), PAGE);
            return new PublishedSearch(Map.copyOf(files), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(SiteFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
