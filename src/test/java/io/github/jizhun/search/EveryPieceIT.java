package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jizhun.bench.MadeUpCatalogue;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * In a browser, every two to six neighbouring Chinese characters and every word of a statement find that statement, and what is
 * typed in full comes first.
 */
@InBrowser
class EveryPieceIT {
    private static final int LONGEST = 6;

    /** The whole list, but of each result only its number: texts and marks are not what is tested. */
    private static final String MISSED = """
            (() => {
              let real = JizhunSearch.parts.results;
              const show = ({ hits }) => ({ numbers: hits.map((hit) => hit.document) });
              const numbers = (head, load) => ({ ...real(head, load), show });
              Object.defineProperty(JizhunSearch.parts, "results", { get: () => numbers, set: (made) => { real = made; } });
              const bare = openSearch();
              return async ([piece, holders]) => {
                const { numbers } = await bare.search(piece);
                const missing = holders.filter((holder) => !numbers.includes(holder));
                return missing.length ? piece + " does not find " + missing : "";
              };
            })()
            """;

    @Test
    void ofTheFrozenStandard(Browser browser) {
        everyPieceFinds(browser, SampleSearch.frozen());
    }

    @Test
    void ofAMadeUpStandard(Browser browser) {
        try (SiteSearch search = SiteSearch.index(MadeUpCatalogue.of(1))) {
            everyPieceFinds(browser, search);
        }
    }

    private void everyPieceFinds(Browser browser, SiteSearch search) {
        Map<String, Set<Integer>> holders = holders(search.index().entries());
        List<List<Object>> pieces = new ArrayList<>();
        holders.forEach((piece, numbers) -> pieces.add(List.of(piece, List.copyOf(numbers))));
        PageSearch page = new PageSearch(browser, search);
        page.find("K19", "{}");
        List<String> missed = page.askEach(MISSED, pieces).stream()
                .map(JsonNode::asText)
                .filter(missing -> !missing.isEmpty())
                .toList();
        System.out.println("pieces that find every statement that holds them: " + (pieces.size() - missed.size())
                + " of " + pieces.size());
        assertEquals(List.of(), missed);
    }

    /** The pieces, each with the entries that hold it. */
    private static Map<String, Set<Integer>> holders(List<SearchEntry> entries) {
        Map<String, Set<Integer>> holders = new LinkedHashMap<>();
        for (int number = 0; number < entries.size(); number++) {
            SearchEntry entry = entries.get(number);
            if (entry.kind() != SearchKind.PAGE) {
                // A term's id is no code that a page shows.
                String code = entry.kind() == SearchKind.TERM ? "" : entry.code();
                for (Run run : Run.of(code + "\n" + entry.title() + "\n" + entry.text())) {
                    for (String piece : pieces(run)) {
                        holders.computeIfAbsent(piece, key -> new LinkedHashSet<>())
                                .add(number);
                    }
                }
            }
        }
        return holders;
    }

    private static List<String> pieces(Run run) {
        if (!run.isHan()) {
            return List.of(run.text());
        }
        List<String> pieces = new ArrayList<>();
        for (int length = 2; length <= LONGEST; length++) {
            for (int start = 0; start + length <= run.length(); start++) {
                pieces.add(run.text(start, start + length));
            }
        }
        return pieces;
    }

    @Test
    void aNameTypedInFullComesFirst(Browser browser) {
        nameComesFirst(browser, SampleSearch.frozen());
        try (SiteSearch search = SiteSearch.index(MadeUpCatalogue.of(1))) {
            nameComesFirst(browser, search);
        }
    }

    private void nameComesFirst(Browser browser, SiteSearch search) {
        List<String> titles =
                search.index().entries().stream().map(SearchEntry::title).toList();
        List<JsonNode> first = new PageSearch(browser, search)
                .askEach(
                        "(title) => site.search(title, { limit: 1 }).then((found) => found.results.map((hit) => hit.name)[0] || '')",
                        titles);
        for (int i = 0; i < titles.size(); i++) {
            assertEquals(
                    Run.text(Run.of(titles.get(i))),
                    Run.text(Run.of(first.get(i).asText())),
                    titles.get(i));
        }
    }
}
