package io.github.jizhun.search;

import io.github.jizhun.bench.MadeUpCatalogue;
import org.junit.jupiter.api.Test;

/** The script scores like Lucene, bit by bit, where no browser is; {@code ScoringInBrowserIT} puts a thousand questions of each kind. */
class ScoringParityTest {
    private static final int OF_EACH = 100;

    @Test
    void ofOneStandard() {
        compare(SampleSearch.frozen());
    }

    /** Their index is published in parts. */
    @Test
    void ofADozen() {
        try (SiteSearch search = SiteSearch.index(MadeUpCatalogue.of(12))) {
            compare(search);
        }
    }

    private static void compare(SiteSearch search) {
        try (ScoringParity parity = new ScoringParity(search)) {
            for (ScoringQuestions.Kind kind : ScoringQuestions.Kind.values()) {
                parity.compare(kind, OF_EACH);
            }
        }
    }
}
