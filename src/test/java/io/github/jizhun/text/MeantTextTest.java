package io.github.jizhun.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeantTextTest {
    @ParameterizedTest
    @CsvSource({
        "\u2F08\u2F12資源, 人力資源",
        "\u2ED1期\u2EA0宿\u2EDD品, 長期民宿食品",
        "更\uF901新, 更更新",
        "\uF9BE\uFA01\uF967, 料度不",
        "\uD87E\uDC00, 丽",
        "技能\uFE30甲\uFE50乙\uFE55丙, 技能：甲，乙：丙",
        "\uFE41甲\uFE42, 「甲」",
        "\uFF62甲\uFF63, 「甲」",
        "e\uFB03cient, efficient",
        "cafe\u0301, caf\u00E9",
        "か\u3099, が",
        "\u1112\u1161\u11AB, 한",
        "人\uFE00, 人",
        "葛\uDB40\uDD00, 葛",
        "\u31D0, 一"
    })
    void aCharacterThatStandsForAnotherIsRead(String written, String meant) {
        assertEquals(meant, MeantText.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"１０℃、①、Ⅲ、㎡、Ω、ＩＳＯ", "ＡＢ：，（）！", "x\u0304 與 y", "café", "❤\uFE0F", "𠮷", "ｱｲ", "\uFA0E"})
    void whatIsOrdinaryStays(String text) {
        assertEquals(text, MeantText.of(text));
        assertEquals(List.of(), MeantText.oddIn(text));
    }

    @Test
    void aFindingShowsFiveOfThemAtMost() {
        assertEquals("\u2F08 U+2F08 → 人 U+4EBA", MeantText.show(MeantText.oddIn("\u2F08\u2F08")));
        assertEquals("…", last(MeantText.show(MeantText.oddIn("\uF900\uF901\uF902\uF903\uF904\uF905"))));
    }

    @Test
    void bulletsOfSymbolFontsGoAndOtherPrivateCharactersLeaveABox() {
        assertEquals("高中以上", MeantText.proposal("\uF09F 高中以上"));
        assertEquals("生□表", MeantText.proposal("生\uE000表"));
    }

    @Test
    void bulletsOfSymbolFontsSetTheItemsOfAListApart() {
        assertEquals(
                List.of(new MeantText.Piece("國中畢業。", 2), new MeantText.Piece("具 2 年經驗。", 10)),
                MeantText.listed("\uF09F 國中畢業。 \uF06C 具 2 年經驗。 \uF09F"));
        assertEquals(List.of(new MeantText.Piece(" 高中以上 ", 0)), MeantText.listed(" 高中以上 "));
        assertEquals(List.of(new MeantText.Piece("\uF09F", 0)), MeantText.listed("\uF09F"));
    }

    private static String last(String text) {
        return text.substring(text.length() - 1);
    }
}
