package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.bench.MadeUpCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/**
 * In the browser, every two to six neighbouring Chinese characters and every word of a statement find that statement, and what is
 * typed in full comes first.
 */
class EveryPieceIT {
    private static final int LONGEST = 6;

    @Test
    void ofTheShippedStandard() {
        everyPieceFinds(SampleSearch.frozen());
    }

    @Test
    void ofAMadeUpStandard() {
        try (SiteSearch search = SiteSearch.index(MadeUpCatalogue.of(1))) {
            everyPieceFinds(search);
        }
    }

    private static void everyPieceFinds(SiteSearch search) {
        Map<String, Set<Integer>> holders = holders(search.index().entries());
        List<String> pieces = List.copyOf(holders.keySet());
        List<String> missed = new ArrayList<>();
        try (BrowserSearch browser = new BrowserSearch(search)) {
            // The whole list, but of each result only its number: texts and marks are not what is tested.
            browser.find("K19");
            Value ask = browser.eval("""
                    (() => {
                      const numbers = () => ({ show: (ranked) => ({ numbers: ranked.map((hit) => hit.document) }) });
                      Object.defineProperty(JizhunSearch.parts, "results", { get: () => numbers, set: () => {} });
                      const bare = JizhunSearch.open({ base: "", load: async (address) => run(address) });
                      return (query) => {
                        answer = undefined;
                        bare.search(query).then((found) => { answer = found.numbers.join(" "); });
                      };
                    })()
                    """);
            for (String piece : pieces) {
                ask.execute(piece);
                List<String> found = List.of(browser.eval("answer").asString().split(" "));
                for (int holder : holders.get(piece)) {
                    if (!found.contains(String.valueOf(holder))) {
                        missed.add(piece + " does not find " + holder);
                    }
                }
            }
        }
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
    void aNameTypedInFullComesFirst() {
        for (SiteSearch search : List.of(SampleSearch.frozen(), SiteSearch.index(MadeUpCatalogue.of(1)))) {
            try (BrowserSearch browser = new BrowserSearch(search)) {
                for (SearchEntry entry : search.index().entries()) {
                    Value found = browser.ask(entry.title(), "{ limit: 1 }").getMember("found");
                    List<BrowserSearch.Hit> hits = BrowserSearch.hits(found);
                    assertTrue(
                            !hits.isEmpty()
                                    && Run.text(Run.of(hits.get(0).name())).equals(Run.text(Run.of(entry.title()))),
                            entry.title() + ": " + hits);
                }
            }
        }
    }
}
