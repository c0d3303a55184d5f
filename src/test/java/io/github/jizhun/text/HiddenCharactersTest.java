package io.github.jizhun.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharactersTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x7F, 0x85, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D,
                0x200E, 0x200F, 0x2028, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x2069, 0x2800, 0x3164, 0xFE0F, 0xFEFF,
                0xFFA0, 0xFFF9, 0xFFFB, 0xFFFC, 0xFFFD, 0xFFFE, 0xFDD0, 0x1D173, 0xE0001, 0xE0041, 0xE007F
            })
    void isFoundBetweenLettersAndTakenAway(int hidden) {
        String text = "Ab" + Character.toString(hidden) + "cd";
        assertEquals(2, HiddenCharacters.next(text, 0));
        assertEquals("Abcd", HiddenCharacters.without(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲\t乙\n丙", "👩\u200D🔧", "❤\uFE0F", "क्\u200Dष", "می\u200Cخواهم", "人\u3000力", "\uE000"})
    void whatAScriptNeedsStays(String text) {
        assertEquals(-1, HiddenCharacters.next(text, 0));
    }

    @Test
    void aNameSaysWhatItIs() {
        assertEquals("U+202E RIGHT-TO-LEFT OVERRIDE", HiddenCharacters.nameOf(0x202E));
        assertEquals("U+D800", HiddenCharacters.nameOf(0xD800));
    }
}
