package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.fuzz.Inputs;
import io.github.jizhun.fuzz.Scraps;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whatever is typed gets an answer from the publisher's search; {@code PipelineInBrowserIT} asks the browser's for the same. */
@Order(1)
class HostileQueriesTest {
    private static final int USUAL = 1500;

    static String query(RandomGenerator random) {
        int pieces = 1 + random.nextInt(random.nextInt(20) == 0 ? 300 : 8);
        return IntStream.range(0, pieces)
                .mapToObj(i -> Scraps.query(random) + (random.nextInt(4) == 0 ? " " : ""))
                .collect(Collectors.joining());
    }

    @Test
    void whateverIsTypedIsAnsweredByThePublisher() {
        SiteSearch search = SampleSearch.frozen();
        int entries = search.index().entries().size();
        Inputs.each(USUAL, HostileQueriesTest::query, query -> {
            Found found = search.pipeline().search(query, Optional.empty());
            assertTrue(found.hits().size() <= entries);
        });
    }

    @Test
    void spacesOfEverySortAroundAQueryAreNotRepeated() {
        assertEquals(
                Optional.of("Freemann"),
                SampleSearch.frozen()
                        .pipeline()
                        .search("\uFEFF\u00A0 Freemann\u3000", Optional.empty())
                        .insteadOf());
    }
}
