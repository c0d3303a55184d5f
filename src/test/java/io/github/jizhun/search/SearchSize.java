package io.github.jizhun.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.PageScript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** Asks each query in a browser as if for the first time. */
    static Sizes of(Browser browser, SiteSearch search, List<String> queries) {
        Map<String, Integer> packed = new HashMap<>();
        PublishedSearch.of(search).files().forEach((path, text) -> packed.put(path, gzip(text)));
        List<JsonNode> loaded = new PageSearch(browser, search)
                .askEach("(query) => visit().then(() => site.search(query)).then(() => loaded)", queries);
        int sum = 0;
        int largest = 0;
        String by = "";
        for (int i = 0; i < queries.size(); i++) {
            int bytes = Stream.of(List.of(ENGINE), DIALOG, PageScript.strings(loaded.get(i)))
                    .flatMap(List::stream)
                    .mapToInt(packed::get)
                    .sum();
            sum += bytes;
            if (bytes > largest) {
                largest = bytes;
                by = queries.get(i);
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
