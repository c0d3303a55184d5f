package io.github.jizhun.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ErrataPageTest {
    private static final Element SHIPPED = RenderedSite.of(RenderedSite.FROZEN).main("BHR1212-001v2/errata.html");

    @Test
    void eachErratumIsARowInTheOrderOfTheFile() {
        assertEquals(
                RenderedSite.FROZEN.standards().get(0).standard().errata().stream()
                        .map(erratum -> erratum.printed().value() + "→"
                                + erratum.published().value())
                        .toList(),
                SHIPPED.select("tbody tr").stream()
                        .map(row -> row.select("q").get(0).wholeText() + "→"
                                + row.select("q").get(1).wholeText())
                        .toList());
    }

    @Test
    void theFirstRowOfACodeIsItsAnchor() {
        List<String> anchors = SHIPPED.select("tbody tr[id]").eachAttr("id");
        assertEquals(anchors.size(), new HashSet<>(anchors).size());
        assertTrue(anchors.containsAll(List.of("O4.2.1", "BHR1212-001v2", "term-stakeholder")), anchors.toString());
        assertEquals("P2.3.1", SHIPPED.expectFirst("[id='P2.3.1'] th").text());
    }

    @Test
    void theQuotedSlipsHoldNoLinksAndTheReasonsDo() {
        assertTrue(SHIPPED.select("q a").isEmpty());
        assertTrue(SHIPPED.select("[id='O4.2.1'] td .mention").eachText().contains("T4.1"));
    }

    @Test
    void everyErratumSaysWhatWasDone() {
        Element row = SHIPPED.expectFirst("[id='O4.2.1']");
        assertEquals(
                List.of("O4.1.1", "O4.2.1", "已更正"), row.select("td").eachText().subList(0, 3));
    }

    @Test
    void aStandardWithoutErrataSaysSo() {
        Element main = RenderedSite.of(RenderedSite.IRREGULAR).main("MEM3115-004v12/errata.html");
        assertEquals("目前沒有勘誤。", main.expectFirst(".none").text());
    }
}
