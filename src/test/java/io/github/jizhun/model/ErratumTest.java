package io.github.jizhun.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.diagnostic.Position;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErratumTest {
    @ParameterizedTest
    @CsvSource({
        "目標:說明, 目標：說明, CORRECTED, true",
        "A B, AB, CORRECTED, true",
        "（Ｋ）, (K), CORRECTED, true",
        "管裡, 管理, CORRECTED, false",
        "3 項, 4 項, CORRECTED, false",
        "目標:說明, 目標:說明, NOTED, false",
        "：, ：, NOTED, true"
    })
    void aTextThatSaysTheSameHasAnErratumOfPunctuation(
            String printed, String published, Erratum.Status status, boolean expected) {
        Position at = new Position("errata.yaml", 1, 1);
        Erratum erratum = new Erratum(
                "K01",
                Optional.empty(),
                Text.plain(printed, at),
                Text.plain(published, at),
                status,
                Text.plain("理由", at),
                Optional.empty(),
                at,
                at);
        assertEquals(expected, erratum.isOfPunctuation());
    }
}
