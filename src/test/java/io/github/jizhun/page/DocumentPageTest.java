package io.github.jizhun.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentPageTest {
    private static final LinkedCatalogue FROZEN = RenderedSite.FROZEN;
    private static final LinkedCatalogue IRREGULAR = RenderedSite.IRREGULAR;
    private static final Element SHIPPED = document(FROZEN, FROZEN.standards().get(0));

    static Stream<LinkedStandard> standards() {
        return Stream.of(FROZEN, IRREGULAR).flatMap(catalogue -> catalogue.standards().stream());
    }

    @ParameterizedTest
    @MethodSource("standards")
    void everyCodeIsAnAnchorOnce(LinkedStandard standard) {
        Element document = document(standard.code().startsWith("BHR") ? FROZEN : IRREGULAR, standard);
        for (LinkedStatement statement : standard.coded()) {
            Element anchor = only(document, statement.label());
            assertEquals(
                    statement.text().value(),
                    anchor.expectFirst("[data-statement]").wholeText());
        }
    }

    @Test
    void theFormsHeadsArePrintedAsTheProviderPrintsThem() {
        assertEquals(
                List.of("工作任務 (依需要分層)", "工作產出", "行為指標", "職能級別", "職能內涵 (K=knowledge 知識)", "職能內涵 (S=skills 技能)"),
                SHIPPED.select("thead th").eachText());
    }

    @Test
    void aStatementHoldsNothingButTheOfficialWordsAndUnderlines() {
        Element statement = only(SHIPPED, "P3.1.2").expectFirst("[data-statement]");
        assertEquals(List.of("可獲得的媒介", "目標客群需求"), statement.select("u").eachText());
        assertEquals(2, statement.select("a").size());
        assertTrue(SHIPPED.select(".auto, .mention, [data-statement] .dagger").isEmpty());
    }

    @Test
    void aStatementWithAnErratumLeadsToIt() {
        assertEquals(
                "errata.html#O4.2.1",
                only(SHIPPED, "O4.2.1").expectFirst(".dagger a").attr("href"));
    }

    @Test
    void theDutysNameIsInEveryRowForPaper() {
        for (Element duty : SHIPPED.select(".rows-of-form tbody")) {
            String code = duty.expectFirst("th .code").text();
            for (Element row : duty.select("tr")) {
                assertTrue(row.expectFirst("th").text().startsWith(code), row.text());
            }
        }
    }

    @Test
    void aDutysLevelIsShownOnceAndATasksOwnLevelWhereItDiffers() {
        Element document =
                document(IRREGULAR, IRREGULAR.standard("MEM3115-004v12").orElseThrow());
        assertEquals(
                List.of("4", "3", "5", "again 5", "3"),
                document.select(".rows-of-form tr").stream()
                        .skip(1)
                        .limit(5)
                        .map(row -> row.select("td").get(2))
                        .map(cell -> (cell.className() + " " + cell.text()).strip())
                        .toList());
    }

    @Test
    void tasksThatShareARowArePrintedInOne() {
        Element document =
                document(IRREGULAR, IRREGULAR.standard("MEM3115-004v12").orElseThrow());
        assertEquals(
                only(document, "T2.1").closest("tr"), only(document, "T2.2").closest("tr"));
    }

    @Test
    void markupInTextStaysText() {
        Element document =
                document(IRREGULAR, IRREGULAR.standard("ICT2512-118v1").orElseThrow());
        assertTrue(document.select("script").isEmpty());
    }

    private static Element only(Element document, String id) {
        List<Element> found = document.select("[id='" + id + "']");
        assertEquals(1, found.size(), id);
        return found.get(0);
    }

    private static Element document(LinkedCatalogue catalogue, LinkedStandard standard) {
        return RenderedSite.of(catalogue).main(standard.code() + "/document.html");
    }
}
