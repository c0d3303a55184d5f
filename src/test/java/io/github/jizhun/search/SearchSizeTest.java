package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A first query stays small, however many standards there are. */
class SearchSizeTest {
    private static final int KB = 1024;

    @Test
    void oneStandard() {
        SearchSize.Sizes sizes = SearchSize.of(
                SampleSearch.frozen(),
                List.of("K19", "風險", "利益關係人管理", "專案 結案 報告", "供應商評估", "swot", "面談", "客戶", "代碼索引"));
        System.out.println("first query, one standard: " + sizes);
        assertTrue(sizes.largest() <= 34 * KB, sizes.toString());
    }

    /** These load what other queries do not need: other forms, single characters, the correction of slips. */
    @Test
    void queriesThatNeedMoreOfOneStandard() {
        SearchSize.Sizes sizes = SearchSize.of(SampleSearch.frozen(), List.of("风险评估", "如何處理客訴", "購", "績校管理"));
        System.out.println("first query that needs more, one standard: " + sizes);
        assertTrue(sizes.largest() <= 48 * KB, sizes.toString());
    }

    @Test
    void aHundredStandards() {
        SearchSize.Sizes sizes = SearchSize.of(SampleSearch.hundred(), queries(SampleSearch.hundred()));
        System.out.println("first query, a hundred standards: " + sizes);
        assertTrue(sizes.largest() <= 70 * KB, sizes.toString());
    }

    /** Four neighbouring characters of things that can be found, and codes. */
    static List<String> queries(SiteSearch search) {
        Random random = new Random(3);
        List<SearchEntry> entries = search.index().entries();
        Stream<String> pieces = Stream.generate(() -> entries.get(random.nextInt(entries.size())))
                .flatMap(entry -> Run.of(entry.title()).stream())
                .filter(run -> run.isHan() && run.length() >= 4)
                .map(run -> run.text(0, 4));
        return Stream.concat(pieces.limit(8), Stream.of("K19", "p1.1.1")).toList();
    }
}
