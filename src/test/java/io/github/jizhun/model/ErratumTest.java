package io.github.jizhun.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.diagnostic.Position;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErratumTest {
    @ParameterizedTest
    @CsvSource({
        "目標:說明, 目標：說明, CORRECTED, 「：」改為全形, true",
        "A B, AB, CORRECTED, 理由, true",
        "（Ｋ）, (K), CORRECTED, 理由, true",
        "管裡, 管理, CORRECTED, 「，」, false",
        "3 項, 4 項, CORRECTED, 理由, false",
        "目標:說明, 目標:說明, NOTED, 理由, false",
        "：, ：, NOTED, 理由, true",
        "優勢，機會, 優勢，機會, NOTED, 「，」應為「、」, true",
        "優勢，機會, 優勢，機會, NOTED, 「，」應為「與」, false"
    })
    void aTextThatSaysTheSameHasAnErratumOfPunctuation(
            String printed, String published, Erratum.Status status, String reason, boolean expected) {
        Position at = new Position("errata.yaml", 1, 1);
        Erratum erratum = new Erratum(
                "K01",
                Optional.empty(),
                Text.plain(printed, at),
                Text.plain(published, at),
                status,
                Text.plain(reason, at),
                Optional.empty(),
                at,
                at);
        assertEquals(expected, erratum.isOfPunctuation());
    }
}
