package io.github.jizhun.search;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The browser scores like Lucene, bit by bit, for a hundred standards. */
class ScoringParityIT {
    private static ScoringParity parity;

    @BeforeAll
    static void open() {
        parity = new ScoringParity(SampleSearch.hundred());
    }

    @AfterAll
    static void close() {
        parity.close();
    }

    @ParameterizedTest
    @EnumSource
    void aThousandQuestionsScoreAlike(ScoringQuestions.Kind kind) {
        parity.compare(kind);
    }
}
