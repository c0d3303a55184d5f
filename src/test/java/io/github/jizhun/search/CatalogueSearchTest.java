package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A catalogue's readers look for jobs, and for what many standards have; {@link CatalogueSearchIT} asks the script, too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueSearchTest {
    final TradesSearch trades = new TradesSearch();

    @Test
    void namesOfStandardsLead() {
        assertEquals(
                Set.of("AVA2173-104v1/AVA2173-104v1", "AVA2173-105v2/AVA2173-105v2"),
                Set.copyOf(trades.hits("紙雕").subList(0, 2)));
        assertEquals("PIC5193-108v1/PIC5193-108v1", trades.hits("龜類").get(0));
    }

    @Test
    void aJobThatNoStandardBearsFindsTheNearest() {
        Map.of(
                        "豆漿師傅",
                        "TFB7912-101v2",
                        "龜類保母",
                        "PIC5193-108v1",
                        "會計",
                        "TFB5131-103v3",
                        "程式設計師",
                        "SET2512-106v1",
                        "焊接工",
                        "SET7233-107v2",
                        "調度師",
                        "RTM4323-110v1")
                .forEach((job, standard) ->
                        assertEquals(standard + "/" + standard, trades.hits(job).get(0), job));
    }

    @Test
    void whatIsFoundIsNotCorrected() {
        for (String query : List.of("茶館師", "招募店員", "剪紙員", "紙雕獅")) {
            assertEquals(Optional.empty(), trades.find(query).insteadOf(), query);
        }
        assertEquals("茶館", trades.find("茶館獅").hits().get(0).name().substring(0, 2));
    }

    @Test
    void theSameWordsInManyStandardsAreOneRow() {
        Found found = trades.find("溝通協調能力");
        assertEquals("溝通協調能力", found.hits().get(0).name());
        assertEquals("", found.hits().get(0).standard());
        assertEquals(
                List.of("SET7233-107v1"),
                found.hits().stream()
                        .filter(hit -> hit.name().equals("溝通協調能力"))
                        .skip(1)
                        .map(Found.Hit::standard)
                        .toList(),
                "only an older edition stands for itself");
        assertTrue(trades.findIn("RTM4323-110v1", "溝通協調能力").hits().stream()
                .allMatch(hit ->
                        hit.standard().equals("RTM4323-110v1") && hit.code().equals("S02")));
    }

    @Test
    void aStandardAndACodeAreThatStandardsOwn() {
        assertAll(Map.of(
                        "RTM4323-110v1 T2.1", "RTM4323-110v1/T2.1",
                        "rtm4323-110 t21", "RTM4323-110v1/T2.1",
                        "RTM4323 K2", "RTM4323-110v1/K02",
                        "SET7233-107 S01", "SET7233-107v2/S01",
                        "渡船調度人員 P1.1.1", "RTM4323-110v1/P1.1.1",
                        "TFB7912-101v2的T2", "TFB7912-101v2/T2")
                .entrySet()
                .stream()
                .map(each -> () ->
                        assertEquals(each.getValue(), trades.hits(each.getKey()).get(0), each::toString)));
    }

    @Test
    void aCodeThatThereIsNotTellsThoseThatThereAre() {
        assertEquals(
                new CodeRange("RTM4323-110v1", "K01", "K02"),
                trades.find("RTM4323-110 K99").range().orElseThrow());
        assertEquals(
                new CodeRange("BHR2424-111v4", "T1", "T3"),
                trades.find("BHR2424-111 T9.1").range().orElseThrow());
        assertEquals(
                new CodeRange("BHR2424-111v4", "T2.1", "T2.1"),
                trades.find("BHR2424 T2.7").range().orElseThrow());
        assertEquals(Optional.empty(), trades.find("K99").range(), "of which standard nobody knows");
        assertEquals("渡船調度人員", trades.find("RTM4323-110 K99").hits().get(0).name());
    }

    @Test
    void listsOfTheCatalogueAreFound() {
        assertEquals("職能級別 3", trades.find("3級").hits().get(0).name());
        assertEquals("運輸／調度", trades.find("運輸／調度").hits().get(0).name());
    }

    @Test
    void whatNothingHoldsWholeFindsTheNearest() {
        Found apart = trades.find("裁切紙材");
        assertEquals(
                Match.ALL,
                apart.hits().stream()
                        .filter(hit ->
                                hit.code().equals("T2.1") && hit.standard().equals("AVA2173-104v1"))
                        .findFirst()
                        .orElseThrow()
                        .match(),
                "裁切與黏著紙材 holds both words");
        assertEquals("TFB7912-101v2/TFB7912-101v2", trades.hits("豆漿攤販").get(0));
        assertEquals("SET2512-106v1/SET2512-106v1", trades.hits("prolog 軟體開發員").get(0));
        assertEquals(List.of(), trades.hits("qqqq 龘龘"));
    }

    @Test
    void wordsThatManyStandardsHaveLeadAmongStatements() {
        assertEquals("溝通協調能力", trades.find("溝通 協調").hits().get(0).name());
        assertEquals("", trades.find("溝通 協調").hits().get(0).standard());
    }

    @Test
    void codesAreUnderstoodByTheWordsForTheirKind() {
        assertAll(Map.of(
                        "RTM4323-110 知識二", "RTM4323-110v1/K02",
                        "渡船調度人員 技能01", "RTM4323-110v1/S01",
                        "RTM4323-110的任務二點一", "RTM4323-110v1/T2.1",
                        "RTM4323-110 主要職責 第二項", "RTM4323-110v1/T2",
                        "BHR2424-111 行為指標三之一之一", "BHR2424-111v4/P3.1.1",
                        "BHR2424-111 工作产出3.1.1", "BHR2424-111v4/O3.1.1")
                .entrySet()
                .stream()
                .map(each -> () ->
                        assertEquals(each.getValue(), trades.hits(each.getKey()).get(0), each::toString)));
        assertEquals("K02", trades.find("知識二").hits().get(0).code());
        assertEquals("K02", trades.find("RTM4323-110 知識九").range().orElseThrow().last());
    }

    @Test
    void aCodeIsFollowedByWhatBelongsToIt() {
        assertEquals(
                List.of("RTM4323-110v1/RTM4323-110v1", "RTM4323-110v1/T1", "RTM4323-110v1/T2"),
                trades.hits("RTM4323-110").subList(0, 3));
        assertEquals(
                List.of("RTM4323-110v1/T2", "RTM4323-110v1/T2.1"),
                trades.hits("渡船調度人員 T2").subList(0, 2));
        assertEquals(
                List.of("BHR2424-111v4/T3.1", "BHR2424-111v4/O3.1.1", "BHR2424-111v4/P3.1.1"),
                trades.hits("BHR2424-111 T3.1").subList(0, 3));
    }

    @Test
    void aTradeAndALevelLeadToTheStandard() {
        assertEquals("RTM4323-110v1/RTM4323-110v1", trades.hits("渡船 四級").get(0));
        assertEquals("TFB5131-102v1/TFB5131-102v1", trades.hits("茶館 level 3").get(0));
    }
}
