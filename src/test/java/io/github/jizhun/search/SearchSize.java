package io.github.jizhun.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** What a first query moves: all files of search that a page loads for it, as a server sends them. */
final class SearchSize {
    private SearchSize() {}

    /** The sizes of first queries. */
    record Sizes(double average, int largest) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "average %.1f KB, largest %.1f KB", average / 1024, largest / 1024.0);
        }
    }

    /** Asks each query in a fresh page. */
    static Sizes of(SiteSearch search, List<String> queries) {
        int sum = 0;
        int largest = 0;
        for (String query : queries) {
            int bytes = first(search, query);
            sum += bytes;
            largest = Math.max(largest, bytes);
        }
        return new Sizes((double) sum / queries.size(), largest);
    }

    private static int first(SiteSearch search, String query) {
        try (BrowserSearch browser = new BrowserSearch(search)) {
            browser.ask(query, "{}");
            return browser.loaded().stream()
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
