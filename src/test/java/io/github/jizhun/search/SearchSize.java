package io.github.jizhun.search;

import io.github.jizhun.browser.Browser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * What a first query moves: every file that a page loads from the moment a reader turns to its search field until the first
 * results stand there, as a server sends them.
 */
final class SearchSize {
    /** What reader.js loads to open the search over a page, beside the engine. */
    private static final List<String> DIALOG =
            List.of("assets/search.css", "assets/words.js", "assets/search-ui.js", "assets/search-dialog.js");

    private static final String ENGINE = "assets/search-engine.js";

    private SearchSize() {}

    /** The sizes of first queries. */
    record Sizes(double average, int largest, String by) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "average %.1f KB, largest %.1f KB (%s)", average / 1024, largest / 1024.0, by);
        }
    }

    /** Asks each query in a fresh page of a browser, from an empty folder. */
    static Sizes of(Browser browser, SiteSearch search, Path folder, List<String> queries) {
        PageSearch page = new PageSearch(browser, search, folder);
        Map<String, Integer> packed = new HashMap<>();
        BrowserSearch.files(search).forEach((path, text) -> packed.put(path, gzip(text)));
        int sum = 0;
        int largest = 0;
        String by = "";
        for (String query : queries) {
            page.open();
            page.ask("(query) => site.search(query, {}).then(() => 0)", List.of(query));
            int bytes = Stream.of(List.of(ENGINE), DIALOG, page.loaded())
                    .flatMap(List::stream)
                    .mapToInt(packed::get)
                    .sum();
            sum += bytes;
            if (bytes > largest) {
                largest = bytes;
                by = query;
            }
        }
        return new Sizes((double) sum / queries.size(), largest, by);
    }

    private static int gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
