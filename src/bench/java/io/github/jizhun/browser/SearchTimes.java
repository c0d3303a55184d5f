package io.github.jizhun.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * How fast a search answers in a browser and what its first query moves.
 *
 * @param name whose search
 * @param median of warm queries, in milliseconds: all their files are loaded and each was asked several times; ten results with their texts
 * @param slow the 95th of a hundred
 * @param bytes average of first queries in a fresh page, as a server sends them, compressed
 */
public record SearchTimes(String name, double median, double slow, double bytes) {
    private static final int FRESH_PAGES = 10;
    private static final int ROUNDS = 8;

    private static final String JIZHUN = """
            <!DOCTYPE html><html lang="zh-Hant-TW"><meta charset="utf-8"><title>Jizhun</title>
            <script src="assets/search-engine.js"></script>
            <script>
            const site = JizhunSearch.open({ base: "" });
            const ask = async (query) => (await site.search(query, { limit: 10 })).results.length;
            </script></html>
            """;
    private static final String PAGEFIND = """
            <!DOCTYPE html><html lang="zh-Hant-TW"><meta charset="utf-8"><title>Pagefind</title>
            <script>
            let pagefind;
            const ask = async (query) => {
              if (!pagefind) {
                pagefind = await import("/pagefind/pagefind.js");
                // What its worker asks for, the page is not told.
                await pagefind.options({ noWorker: location.search === "?bytes" });
              }
              const { results } = await pagefind.search(query);
              return (await Promise.all(results.slice(0, 10).map((result) => result.data()))).length;
            };
            </script></html>
            """;
    private static final String TIME = """
            const [queries, rounds, done] = arguments;
            (async () => {
              // The browser makes code fast that it has run often; how soon it does is noise.
              for (let round = 0; round < rounds; round++) {
                for (const query of queries) await ask(query);
              }
              const times = [];
              for (let round = 0; round < rounds; round++) {
                for (const query of queries) {
                  const start = performance.now();
                  await ask(query);
                  times.push(performance.now() - start);
                }
              }
              done(times);
            })().catch((fault) => done([String(fault)]));
            """;
    private static final String FIRST = """
            const [query, done] = arguments;
            ask(query).then(() => done(performance.getEntriesByType("resource").map((each) => each.name)), (fault) => done([String(fault)]));
            """;

    /** Asks the search of a built site, and Pagefind's if it has indexed the same site. */
    public static List<SearchTimes> of(Path folder, List<String> queries, boolean withPagefind) throws IOException {
        List<SearchTimes> times = new ArrayList<>();
        try (Browser browser = Browser.start();
                Site site = Site.served(folder)) {
            times.add(of("Jizhun", JIZHUN, browser, site, folder, queries));
            if (withPagefind) {
                times.add(of("Pagefind", PAGEFIND, browser, site, folder, queries));
            }
        }
        return times;
    }

    private static SearchTimes of(
            String name, String html, Browser browser, Site site, Path folder, List<String> queries) throws IOException {
        Files.writeString(folder.resolve("bench.html"), html);
        double bytes = 0;
        for (String query : queries.subList(0, FRESH_PAGES)) {
            browser.open("about:blank").open(site.url("bench.html?bytes"));
            for (Object url : (List<?>) browser.await(FIRST, query)) {
                Path file = folder.resolve(
                        url.toString().substring(site.url("").length()).replaceFirst("\\?.*", ""));
                // A browser asks for a favicon, too.
                bytes += Files.exists(file) ? sent(file) : 0;
            }
        }
        browser.open(site.url("bench.html"));
        browser.patient();
        double[] all = ((List<?>) browser.await(TIME, queries, ROUNDS))
                .stream().mapToDouble(time -> ((Number) time).doubleValue()).sorted().toArray();
        return new SearchTimes(name, all[all.length / 2], all[all.length * 95 / 100], bytes / FRESH_PAGES);
    }

    /** The size of a file on the wire: some are compressed already. */
    private static int sent(Path file) throws IOException {
        byte[] raw = Files.readAllBytes(file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(raw);
        }
        return Math.min(raw.length, bytes.size());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-8s first query %6.1f KiB on average, warm query p50 %.2f ms, p95 %.2f ms",
                name,
                bytes / 1024,
                median,
                slow);
    }
}
