package io.github.jizhun.search;

import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import io.github.jizhun.fuzz.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What readers type finds the same in a real browser as with Lucene, in the same order and with the same scores. */
@Order(1)
@InBrowser
class PipelineInBrowserIT {
    private static final int USUAL = 300;

    private final Random random = new Random(7);

    @Test
    void queriesWhoseAnswersAreKnownFindTheSame(Browser browser) {
        for (String list : RelevanceTest.LISTS) {
            PipelineParity.compare(browser, SampleSearch.frozen(), RelevanceTest.queries(list));
        }
    }

    @Test
    void whateverIsTypedFindsTheSame(Browser browser) {
        List<String> queries = new ArrayList<>();
        Inputs.each(USUAL, HostileQueriesTest::query, queries::add);
        PipelineParity.compare(browser, SampleSearch.frozen(), queries);
    }

    @Test
    void spacesOfEverySortAroundAQueryChangeNothing(Browser browser) {
        PipelineParity.compare(
                browser,
                SampleSearch.frozen(),
                List.of("\uFEFF\u00A0 Freemann", "Freemann\u3000\u2028\u2003", "\t Freemann\n"));
    }

    @Test
    void piecesSlipsAndCodesFindTheSameAmongAHundredStandards(Browser browser) {
        List<String> queries =
                new ArrayList<>(List.of("k 7", "p112", "K01、K02 S03", "知識", "e-leaning", "iso9001 excel", "天地玄黃"));
        for (int i = 0; i < 25; i++) {
            String piece = piece();
            queries.add(piece);
            queries.add(piece + " " + piece());
            queries.add(slip(piece));
            queries.add(entry().code());
        }
        PipelineParity.compare(browser, SampleSearch.hundred(), queries);
    }

    private SearchEntry entry() {
        List<SearchEntry> entries = SampleSearch.hundred().index().entries();
        return entries.get(random.nextInt(entries.size()));
    }

    /** Some characters of a title. */
    private String piece() {
        String title = entry().title();
        int length = Math.min(title.length(), 4 + random.nextInt(3));
        int start = random.nextInt(title.length() - length + 1);
        return title.substring(start, start + length);
    }

    /** The text with its third character changed. */
    private static String slip(String text) {
        return text.length() < 4 ? text : text.substring(0, 2) + "龘" + text.substring(3);
    }
}
