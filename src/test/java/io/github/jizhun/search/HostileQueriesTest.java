package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.fuzz.Inputs;
import io.github.jizhun.fuzz.Scraps;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whatever is typed gets an answer, from the publisher's search and from the browser's, and the same one. */
@Order(1)
class HostileQueriesTest {
    private static final int USUAL = 1500;
    private static final int USUAL_IN_SCRIPT = 20;

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
    void whateverIsTypedIsAnsweredByTheScriptAsByThePublisher() {
        try (PipelineParity parity = new PipelineParity(SampleSearch.frozen())) {
            Inputs.each(USUAL_IN_SCRIPT, HostileQueriesTest::query, parity::compare);
        }
    }

    @Test
    void spacesOfEverySortAroundAQueryAreNotRepeated() {
        try (PipelineParity parity = new PipelineParity(SampleSearch.frozen())) {
            List.of("\uFEFF\u00A0 Freemann", "Freemann\u3000\u2028\u2003", "\t Freemann\n")
                    .forEach(parity::compare);
        }
        assertEquals(
                Optional.of("Freemann"),
                SampleSearch.frozen()
                        .pipeline()
                        .search("\uFEFF\u00A0 Freemann\u3000", Optional.empty())
                        .insteadOf());
    }

    /** What is marked in a result lies inside it, so that no mark can break a text into something else. */
    @Test
    void marksLieInsideTheirTexts() {
        try (BrowserSearch browser = new BrowserSearch(SampleSearch.frozen())) {
            Inputs.each(USUAL_IN_SCRIPT / 2, HostileQueriesTest::query, query -> {
                Value results = browser.ask(query, "{}").getMember("found").getMember("results");
                for (int i = 0; i < results.getArraySize(); i++) {
                    for (String field : List.of("name", "sentence")) {
                        assertInside(results.getArrayElement(i), field);
                    }
                }
            });
        }
    }

    private static void assertInside(Value result, String field) {
        int length = result.getMember(field).asString().length();
        Value ranges = result.getMember(field + "Ranges");
        int before = 0;
        for (int i = 0; i < ranges.getArraySize(); i++) {
            int start = ranges.getArrayElement(i).getArrayElement(0).asInt();
            int end = ranges.getArrayElement(i).getArrayElement(1).asInt();
            assertTrue(before <= start && start < end && end <= length, field + " " + ranges);
            before = end;
        }
    }
}
