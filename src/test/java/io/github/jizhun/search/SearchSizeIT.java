package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A first query stays small, whatever it is and however many standards there are. */
@Order(1)
@InBrowser
class SearchSizeIT {
    private static final int KB = 1024;

    @Test
    void oneStandard(Browser browser) {
        List<String> queries = new ArrayList<>();
        RelevanceTest.LISTS.forEach(list -> queries.addAll(RelevanceTest.queries(list)));
        queries.addAll(queries(SampleSearch.frozen(), 1));
        SearchSize.Sizes sizes = SearchSize.of(browser, SampleSearch.frozen(), queries);
        System.out.println("first query, one standard: " + sizes);
        assertTrue(sizes.largest() <= 50 * KB && sizes.average() <= 40 * KB, sizes.toString());
    }

    @Test
    void aHundredStandards(Browser browser) {
        SearchSize.Sizes sizes = SearchSize.of(browser, SampleSearch.hundred(), queries(SampleSearch.hundred(), 4));
        System.out.println("first query, a hundred standards: " + sizes);
        assertTrue(sizes.largest() <= 70 * KB, sizes.toString());
    }

    /** Queries of the kinds that readers type, about things that can be found; this number of each kind. */
    static List<String> queries(SiteSearch search, int ofEach) {
        Random random = new Random(3);
        List<SearchEntry> entries = search.index().entries();
        List<Run> runs = Stream.generate(() -> entries.get(random.nextInt(entries.size())))
                .flatMap(entry -> Run.of(entry.title()).stream())
                .filter(run -> run.isHan() && run.length() >= 5)
                .limit(ofEach + 1)
                .toList();
        List<String> queries = new ArrayList<>(
                List.of("K19", "p1.1.1", "Ｔ３．２", "k 7", "p112", "K01、T2.1 S03", "態度", "swot", "excell", "zzzz"));
        for (int i = 0; i < ofEach; i++) {
            Run run = runs.get(i);
            queries.add(run.text(0, 2));
            queries.add(run.text(1, 2));
            queries.add(run.text(0, 4));
            queries.add(run.text(0, 2) + " " + runs.get(i + 1).text(2, 4));
            queries.add("如何" + run.text(0, 4));
            queries.add(ZhConverterUtil.toSimple(run.text(0, 4)));
            queries.add(run.text(0, 2) + "龘" + run.text(3, 5));
            queries.add(run.text(0, 2) + run.text(3, 5));
            queries.add(run.text(0, 1) + run.text(2, 3) + run.text(1, 2) + run.text(3, 5));
        }
        return queries;
    }
}
