package io.github.jizhun.search;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The browser scores like Lucene, bit by bit, for one standard. */
class ScoringParityTest {
    @Test
    void anyWordsScoreAlike() throws IOException {
        try (ScoringParity parity = new ScoringParity(SampleSearch.frozen())) {
            parity.compareAnyWords();
        }
    }

    @Test
    void allWordsScoreAlike() throws IOException {
        try (ScoringParity parity = new ScoringParity(SampleSearch.frozen())) {
            parity.compareAllWords();
        }
    }

    @Test
    void phrasesScoreAlike() throws IOException {
        try (ScoringParity parity = new ScoringParity(SampleSearch.frozen())) {
            parity.comparePhrases();
        }
    }

    @Test
    void singleFieldsScoreAlike() throws IOException {
        try (ScoringParity parity = new ScoringParity(SampleSearch.frozen())) {
            parity.compareFields();
        }
    }
}
