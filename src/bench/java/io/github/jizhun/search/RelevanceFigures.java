package io.github.jizhun.search;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.source.ContentLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Prints how well the search of a content folder does on lists of queries. {@code bench.contents} names the folder, {@code bench.queries}
 * the lists, separated by commas; {@code bench.entries} a file for all that can be found, which {@code rivals.mjs} reads. Right answers are {@code CODE}: that standard itself; {@code CODE/T2}: a statement of it; {@code CODE/*}: anything of it;
 * {@code =words}: what has these words, in whichever standard; {@code @address}: a page.
 */
final class RelevanceFigures {
    private RelevanceFigures() {}

    private static final String LISTS = "src/bench/search/catalogue.tsv,src/bench/search/catalogue-more.tsv";

    public static void main(String[] arguments) throws IOException {
        Path content = Path.of(System.getProperty("bench.contents", "content"));
        String[] lists = System.getProperty("bench.queries", LISTS).split(",");
        LinkedCatalogue catalogue = LinkedCatalogue.link(
                ContentLoader.load(content, content.toString(), new Diagnostics()).catalogue());
        try (SiteSearch search = SiteSearch.index(catalogue)) {
            List<SearchEntry> entries = search.index().entries();
            String copy = System.getProperty("bench.entries");
            if (copy != null) {
                Files.write(Path.of(copy), entries.stream().map(RelevanceFigures::line).toList());
            }
            for (String list : lists) {
                Relevance relevance = Relevance.of(
                        search.pipeline(),
                        Relevance.read(Path.of(list)),
                        (hit, answer) -> isRight(hit, entries.get(hit.number()), answer));
                System.out.println(list + ": " + relevance);
            }
        }
    }

    /** An entry as a line of JSON, for other searches. */
    private static String line(SearchEntry entry) {
        return Script.literal(Map.of(
                "standard", entry.standard(),
                "code", entry.code(),
                "title", entry.title(),
                "text", entry.text(),
                "context", String.join(" ", entry.context()),
                "address", entry.address()));
    }

    /** Whether a hit is a right answer. */
    static boolean isRight(Found.Hit hit, SearchEntry entry, String answer) {
        if (answer.startsWith("=")) {
            return ExactName.of(hit.name()).equals(ExactName.of(answer.substring(1)));
        }
        if (answer.startsWith("@")) {
            return entry.address().equals(answer.substring(1));
        }
        String[] parts = answer.split("/");
        return hit.standard().equals(parts[0])
                && (parts.length == 1
                        ? hit.code().equals(parts[0])
                        : parts[1].equals("*") || hit.code().equals(parts[1]));
    }
}
