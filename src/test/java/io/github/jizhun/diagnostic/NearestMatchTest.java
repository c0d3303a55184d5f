package io.github.jizhun.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestMatchTest {
    @Test
    void mistypedNameFindsTheNameMeant() {
        assertEquals(Optional.of("knowledge"), NearestMatch.to("knowlege", List.of("skills", "knowledge")));
        assertEquals(Optional.of("name"), NearestMatch.to("nmae", List.of("code", "name")));
        assertEquals(Optional.of("利益關係人"), NearestMatch.to("利害關係人", List.of("客戶", "利益關係人")));
    }

    @Test
    void nearerCandidateWinsAndTheFirstAmongEquals() {
        assertEquals(Optional.of("K07"), NearestMatch.to("K77", List.of("K01", "K07", "K17")));
        assertEquals(Optional.of("K17"), NearestMatch.to("k17", List.of("K07", "K17")));
    }

    @Test
    void nothingIsOfferedWhereNothingIsNear() {
        assertEquals(Optional.empty(), NearestMatch.to("color", List.of("code", "level")));
        assertEquals(Optional.empty(), NearestMatch.to("", List.of("a")));
        assertEquals(Optional.empty(), NearestMatch.to("x", List.of("y")));
        assertEquals(Optional.empty(), NearestMatch.to("很".repeat(65), List.of("很".repeat(64))));
    }
}
