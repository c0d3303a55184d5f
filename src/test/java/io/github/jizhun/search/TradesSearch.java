package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.jizhun.browser.Browser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The publisher's search of a catalogue of trades; it records what it is asked, so that the script can be asked the same. */
final class TradesSearch {
    private final SiteSearch search = SampleSearch.trades();
    private final Set<String> asked = new LinkedHashSet<>();

    Found find(String query) {
        asked.add(query);
        return search.pipeline().search(query, Optional.empty());
    }

    /** Asks for one standard; this is not recorded. */
    Found findIn(String standard, String query) {
        return search.pipeline().search(query, Optional.of(standard));
    }

    /** What is found, as standard and code with a slash between. */
    List<String> hits(String query) {
        return find(query).hits().stream()
                .map(hit -> hit.standard() + "/" + hit.code())
                .toList();
    }

    /** Fails if the script answers one of the recorded queries otherwise. */
    void compareWithScript(Browser browser) {
        assertFalse(asked.isEmpty());
        PipelineParity.compare(browser, search, List.copyOf(asked));
    }
}
