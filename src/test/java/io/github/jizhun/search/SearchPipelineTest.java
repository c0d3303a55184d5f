package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.bench.MadeUpCatalogue;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a query goes through. */
@Order(1)
class SearchPipelineTest {
    private static final SearchPipeline PIPELINE = SampleSearch.frozen().pipeline();
    private static final String CODE = "BHR1212-001v2";

    private static List<String> codes(String query) {
        return PIPELINE.search(query, Optional.empty()).hits().stream()
                .map(Found.Hit::code)
                .toList();
    }

    @Test
    void everyPieceOfAStatementFindsIt() {
        List<SearchEntry> statements = SampleSearch.frozen().index().entries().stream()
                .filter(entry -> entry.kind() != SearchKind.PAGE)
                .toList();
        // Most pieces stand in several statements.
        Map<String, Set<String>> found = new HashMap<>();
        for (SearchEntry entry : statements) {
            for (String piece : pieces(entry.title() + "\n" + entry.text())) {
                Set<String> codes = found.computeIfAbsent(piece, each -> Set.copyOf(codes(each)));
                assertTrue(codes.contains(entry.code()), piece + " does not find " + entry.code());
            }
        }
    }

    /** Every two to six neighbouring Chinese characters, every word. */
    private static Set<String> pieces(String text) {
        Set<String> pieces = new LinkedHashSet<>();
        for (Run run : Run.of(text)) {
            if (!run.isHan()) {
                pieces.add(run.text());
            }
            for (int length = 2; run.isHan() && length <= 6; length++) {
                for (int start = 0; start + length <= run.length(); start++) {
                    pieces.add(run.text(start, start + length));
                }
            }
        }
        return pieces;
    }

    @Test
    void everyCodeFindsItsOwnFirst() {
        SampleSearch.frozen().index().entries().stream()
                .filter(entry -> !entry.code().isEmpty() && entry.kind() != SearchKind.TERM)
                .forEach(entry -> Stream.of(
                                entry.code(), entry.code().toLowerCase(Locale.ROOT), " " + entry.code() + "。")
                        .forEach(
                                typed -> assertEquals(entry.code(), codes(typed).get(0))));
    }

    @Test
    void aDutyIsFollowedByItsTasks() {
        assertEquals(List.of("T3", "T3.1", "T3.2", "T3.3", "T3.4"), codes("t3").subList(0, 5));
    }

    @Test
    void severalCodesComeInTheOrderTyped() {
        assertEquals(List.of("K19", "T3.2", "S14"), codes("K19、T3.2；s 14").subList(0, 3));
        assertEquals("K15", codes("K15 政府採購法相關知識").get(0));
    }

    @Test
    void looseCodesAreUnderstood() {
        assertEquals("K08", codes("K8").get(0));
        assertEquals("K08", codes("k-008").get(0));
        assertEquals("P1.1.1", codes("p111").get(0));
        assertEquals("O4.2.2", codes("o 4.2.2").get(0));
    }

    @Test
    void whatWasPrintedByMistakeFindsTheRightPage() {
        assertEquals("S28", codes("SS28").get(0));
        assertEquals(List.of("O4.1.1", "O4.2.1"), codes("O4.1.1").subList(0, 2));
    }

    @Test
    void anotherEditionFindsTheStandard() {
        assertEquals(CODE, codes("BHR1212-001v5").get(0));
    }

    @Test
    void theWordForAKindListsThem() {
        assertEquals(List.of("A01", "A02", "A03", "A04", "A05"), codes("態度").subList(0, 5));
    }

    @Test
    void aSlipIsCorrectedAndSaidOnlyIfNothingElseIsFound() {
        Found found = PIPELINE.search("績校管理", Optional.empty());
        assertEquals("績效管理", found.searched());
        assertEquals(Optional.of("績校管理"), found.insteadOf());
        assertEquals(Optional.empty(), PIPELINE.search("績效管理", Optional.empty()).insteadOf());
        assertEquals("專案管理", PIPELINE.search("專案理管", Optional.empty()).searched());
        assertEquals("利益關係人", PIPELINE.search("利關係人", Optional.empty()).searched());
        assertEquals("freeman", PIPELINE.search("Freemann", Optional.empty()).searched());
    }

    @Test
    void simplifiedCharactersFindTraditionalOnes() {
        assertEquals("利益關係人", PIPELINE.search("利益关系人", Optional.empty()).searched());
        Found found = PIPELINE.search("个人发展计划", Optional.empty());
        assertEquals(
                List.of("S22", "P5.1.2"),
                found.hits().stream().map(Found.Hit::code).toList());
    }

    @Test
    void synonymsAreSearchedAndSaid() {
        Found found = PIPELINE.search("投訴", Optional.empty());
        assertTrue(found.alsoSearched().contains("客訴"));
        assertTrue(codes("投訴").containsAll(List.of("T6.3", "O6.3.1", "P6.3.1")));
    }

    @Test
    void onlyTheStandardThatWasAskedForIsSearched() {
        SearchPipeline several = SiteSearch.index(MadeUpCatalogue.of(3)).pipeline();
        Found all = several.search("K01", Optional.empty());
        assertEquals(
                3, all.hits().stream().filter(hit -> hit.match() == Match.CODE).count());
        String one = all.hits().get(1).standard();
        assertTrue(several.search("K01", Optional.of(one)).hits().stream()
                .allMatch(hit -> hit.standard().equals(one)));
        assertTrue(several.search("K01", Optional.of("no-such")).hits().isEmpty());
    }

    @Test
    void hostileQueriesFindNothingAndDoNothing() {
        for (String query : List.of(
                "",
                " ",
                "，。！？",
                ".*+?^${}()|[]\\",
                "\ud842",
                "\udfb7\ud842",
                "\u0000",
                "%00%0a",
                "險".repeat(10_000),
                "a".repeat(10_000),
                "<script>alert(1)</script>",
                "\" onerror=\"x",
                "zzz OR zzz AND NOT (zzz~2)",
                "zz:yy^5")) {
            assertFalse(
                    PIPELINE.search(query, Optional.empty()).hits().stream().anyMatch(hit -> hit.match() != Match.MOST),
                    query);
        }
    }
}
