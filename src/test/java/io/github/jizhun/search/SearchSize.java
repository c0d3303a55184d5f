package io.github.jizhun.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * What a first query moves: every file that a page loads from the moment a reader turns to its search field until the first
 * results stand there, as a server sends them.
 */
final class SearchSize {
    /** What find.js loads to open the search over a page, beside the engine. */
    private static final List<String> DIALOG =
            List.of("assets/search.css", "assets/words.js", "assets/search-ui.js", "assets/search-dialog.js");

    private SearchSize() {}

    /** The sizes of first queries. */
    record Sizes(double average, int largest, String by) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "average %.1f KB, largest %.1f KB (%s)", average / 1024, largest / 1024.0, by);
        }
    }

    /** Asks each query in a fresh page. */
    static Sizes of(SiteSearch search, List<String> queries) {
        int sum = 0;
        int largest = 0;
        String by = "";
        for (String query : queries) {
            int bytes = first(search, query);
            sum += bytes;
            if (bytes > largest) {
                largest = bytes;
                by = query;
            }
        }
        return new Sizes((double) sum / queries.size(), largest, by);
    }

    private static int first(SiteSearch search, String query) {
        try (BrowserSearch browser = new BrowserSearch(search)) {
            browser.ask(query, "{}");
            return Stream.concat(DIALOG.stream(), browser.loaded().stream())
                    .mapToInt(path -> gzip(browser.text(path)))
                    .sum();
        }
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
