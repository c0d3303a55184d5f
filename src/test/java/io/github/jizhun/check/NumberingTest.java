package io.github.jizhun.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. 研磨",
                "1.研磨",
                "12、研磨",
                "１．研磨",
                "3) 研磨",
                "(1) 研磨",
                "（12）研磨",
                "（一）研磨",
                "一、研磨",
                "十二、研磨",
                "甲、研磨",
                "A. 研磨",
                "b) 研磨",
                "Ⅲ、研磨",
                "①研磨",
                "⑴ 研磨",
                "㈠研磨",
                "• 研磨",
                "●研磨",
                "■ 研磨",
                "- 研磨",
                "－ 研磨",
                "○ 研磨",
                ".1 研磨",
                ".研磨",
                "1.2.3 研磨"
            })
    void theNumberOfAListIsTakenAway(String text) {
        assertEquals(Optional.of("研磨"), Numbering.withoutNumber(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3D列印技術：原理",
                "5S管理",
                "1.5噸以下",
                "1.5 噸以下",
                "2.0 版",
                "1、2級",
                "二、四行程引擎",
                "甲、乙級",
                "24小時",
                "3-5年經驗",
                "1 對 1 教學",
                "（三擇一）大專以上",
                "(CNC) 車床",
                "○○公司",
                ".NET 程式",
                "C. elegans",
                "3.js 程式",
                "-20°C 冷凍",
                "1. 整理 2. 整頓",
                "一、整理；二、整頓",
                "①②號機",
                "A4 紙",
                "1."
            })
    void aNumberOfTheTextsOwnStays(String text) {
        assertEquals(Optional.empty(), Numbering.withoutNumber(text));
    }

    @ParameterizedTest
    @CsvSource({"T1.2 備料, T1.2, 備料", "T1.2備料, T1.2, 備料", "t1.2：備料, T1.2, 備料", "Ｔ１.２ 備料, T1.2, 備料", "K03、備料, K03, 備料"})
    void aTextsOwnCodeIsTakenAway(String text, String code, String rest) {
        assertEquals(Optional.of(rest), Numbering.withoutCode(text, code));
    }

    @ParameterizedTest
    @CsvSource({"T1.21 備料, T1.2", "T1.2.1 備料, T1.2", "K12 教育, K01", "T1.2, T1.2", "K03E 型, K03"})
    void anotherCodeStays(String text, String code) {
        assertEquals(Optional.empty(), Numbering.withoutCode(text, code));
    }
}
