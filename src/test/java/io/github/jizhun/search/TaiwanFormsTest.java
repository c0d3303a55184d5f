package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** However Taiwan, its neighbours and its programs write a word or a code, it is found; {@link TaiwanFormsIT} asks the script, too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaiwanFormsTest {
    /** What is typed, and what it finds: a code in a standard. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("面包虫", "PIC5193-108v1/K02"),
            Map.entry("着手", "AVA2173-104v1/K02"),
            Map.entry("粘着", "AVA2173-104v1/T2.1"),
            Map.entry("启动程序", "SET7233-107v2/K01"),
            Map.entry("啓用", "SET7233-107v2/K01"),
            Map.entry("群众的行为", "PIC5142-109v1/K01"),
            Map.entry("羣衆的行爲", "PIC5142-109v1/K01"),
            Map.entry("显着", "PIC5142-109v1/K02"),
            Map.entry("鉋削", "PIC5193-108v1/S01"),
            Map.entry("銲接葉片", "SET7233-107v2/T2.1"),
            Map.entry("荳漿濃度", "TFB7912-101v2/S01"),
            Map.entry("食品衞生", "TFB7912-101v2/K02"),
            Map.entry("賬務", "TFB5131-103v3/TFB5131-103v3"),
            Map.entry("專案記錄", "BHR2424-111v4/T3.1"),
            Map.entry("連絡顧客", "PIC5142-109v1/T1.1"),
            Map.entry("其它水域", "RTM4323-110v1/K02"),
            Map.entry("部份工時", "BHR2424-111v4/K01"),
            Map.entry("規畫航線", "RTM4323-110v1/T2.1"),
            Map.entry("cafe\u0301 菜單", "TFB5131-102v1/K01"),
            Map.entry("CAFÉ 文化", "TFB5131-103v3/K01"),
            Map.entry("⿔類習性", "PIC5193-108v1/K01"),
            Map.entry("⻑紙雕造形", "AVA2173-104v1/T1.1"),
            Map.entry("人际关系", "TFB7912-101v2/K03"),
            Map.entry("資安", "SET2512-106v1/K02"));

    final TradesSearch trades = new TradesSearch();

    @Test
    void wordsAreFoundHoweverTheyAreSpelled() {
        assertAll(WORDS.entrySet().stream()
                .map(word -> () -> assertTrue(trades.hits(word.getKey()).contains(word.getValue()), word::toString)));
    }

    @Test
    void whatIsSpelledOtherwiseIsTheSameToTheIndex() {
        assertEquals(trades.hits("焊接"), trades.hits("銲接"));
        assertEquals(trades.hits("café"), trades.hits("cafe\u0301"));
    }

    @Test
    void spacesBetweenCharactersChangeNothing() {
        for (String query : List.of("培訓店員", "投訴", "聯絡", "裁切紙材")) {
            String spaced = String.join(" ", query.split(""));
            assertEquals(trades.hits(query), trades.hits(spaced));
            assertEquals(trades.find(query).alsoSearched(), trades.find(spaced).alsoSearched());
        }
    }

    @Test
    void codesAreUnderstoodAsSpoken() {
        for (String query : List.of("K零二", "k 二", "K０２")) {
            assertEquals("K02", trades.find(query).hits().get(0).code(), query);
        }
        assertEquals("T2.1", trades.find("T二點一").hits().get(0).code());
        assertEquals("P1.1.1", trades.find("P 一之一之一").hits().get(0).code());
    }

    @Test
    void levelsAreOneWordHoweverTheyAreWritten() {
        List<String> level = trades.hits("4級");
        assertTrue(
                level.contains("RTM4323-110v1/RTM4323-110v1") && level.contains("RTM4323-110v1/T1.1"), level::toString);
        assertFalse(level.contains("SET7233-107v2/T1.1"));
        for (String query : List.of("四級", "第4級", "第 四 級", "level 4", "Level4", "LV.4", "職能級別4", "級別四", "Ⅳ級", "４ 級")) {
            assertEquals(level, trades.hits(query).subList(0, level.size()), query);
            assertFalse(trades.find(query).alsoSearched().toString().contains("λ"));
        }
        assertEquals(List.of("RTM4323-110v1/T1.1"), trades.hits("船期 4級").subList(0, 1));
    }

    @Test
    void standardsAreFoundByTheirCodesAsPeopleCiteThem() {
        for (String query : Stream.of(
                        "BHR2424-111v4",
                        "BHR2424-111",
                        "bhr2424-111",
                        "ＢＨＲ２４２４－１１１",
                        "BHR 2424 111",
                        "BHR2424111",
                        "BHR2424-111v9",
                        "bhr2424")
                .toList()) {
            assertEquals("BHR2424-111v4/BHR2424-111v4", trades.hits(query).get(0), query);
        }
        assertEquals(
                List.of("SET7233-107v2/SET7233-107v2", "SET7233-107v1/SET7233-107v1"),
                trades.hits("SET7233-107").subList(0, 2));
    }
}
