package io.github.jizhun.search;

import io.github.jizhun.SampleContent;
import io.github.jizhun.bench.MadeUpCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The searches of the tests, built once: indexes do not change. */
public final class SampleSearch {
    private SampleSearch() {}

    /** The shipped standard as it was when the tests were written, with its pages, synonyms and question words. */
    public static SiteSearch frozen() {
        return Frozen.SEARCH;
    }

    /** A hundred made-up standards. */
    public static SiteSearch hundred() {
        return Hundred.SEARCH;
    }

    private static final class Frozen {
        private static final SiteSearch SEARCH = SiteSearch.index(SampleContent.load(SampleContent.FROZEN));
    }

    private static final class Hundred {
        private static final SiteSearch SEARCH = SiteSearch.index(MadeUpCatalogue.of(100));
    }

    /** Writes the files that a browser needs to search, and an empty page beside them: {@code page.html}. */
    public static void write(SiteSearch search, Path folder) {
        BrowserSearch.files(search).forEach((path, text) -> {
            try {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.writeString(folder.resolve(path), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            Files.writeString(folder.resolve("page.html"), """
                    <!DOCTYPE html><meta charset="utf-8"><title>search</title><script src="assets/search-engine.js"></script>
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
