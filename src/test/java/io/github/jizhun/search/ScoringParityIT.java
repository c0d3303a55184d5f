package io.github.jizhun.search;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The browser scores like Lucene, bit by bit, for a hundred standards. */
class ScoringParityIT {
    @Test
    void anyWordsScoreAlike() throws IOException {
        try (ScoringParity parity = new ScoringParity(SampleSearch.hundred())) {
            parity.compareAnyWords();
        }
    }

    @Test
    void allWordsScoreAlike() throws IOException {
        try (ScoringParity parity = new ScoringParity(SampleSearch.hundred())) {
            parity.compareAllWords();
        }
    }

    @Test
    void phrasesScoreAlike() throws IOException {
        try (ScoringParity parity = new ScoringParity(SampleSearch.hundred())) {
            parity.comparePhrases();
        }
    }

    @Test
    void singleFieldsScoreAlike() throws IOException {
        try (ScoringParity parity = new ScoringParity(SampleSearch.hundred())) {
            parity.compareFields();
        }
    }
}
