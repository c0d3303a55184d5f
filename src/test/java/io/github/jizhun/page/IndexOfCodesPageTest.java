package io.github.jizhun.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class IndexOfCodesPageTest {
    private static final LinkedStandard STANDARD =
            RenderedSite.FROZEN.standards().get(0);
    private static final RenderedSite SITE = RenderedSite.of(RenderedSite.FROZEN);
    private static final Document PAGE = SITE.page("BHR1212-001v2/index-of-codes.html");

    @Test
    void everyCodeIsListedOnceAndLeadsToItsPage() {
        Set<String> codes = new HashSet<>();
        for (Element chip : PAGE.select("section.codes:not(#terms) li .chip")) {
            String code = chip.text();
            assertTrue(codes.add(code), code);
            // A row whose words hold links is led to by its code alone.
            assertEquals(code + ".html", chip.closest("a").attr("href"));
        }
        assertEquals(134, codes.size());
        assertEquals(
                STANDARD.coded().stream().map(LinkedStatement::label).toList().size(), codes.size());
    }

    @Test
    void kindsStandInTheOrderOfTheJumpBar() {
        assertEquals(
                List.of("T", "O", "P", "K", "S", "A", "名詞定義"),
                PAGE.select(".letters a").stream().map(Element::ownText).toList());
        assertEquals(
                PAGE.select(".letters a").eachAttr("href"),
                PAGE.select("section.codes").stream()
                        .map(section -> "#" + section.id())
                        .toList());
    }

    @Test
    void aDutyStandsBeforeItsTasks() {
        assertEquals(
                List.of("T1", "T1.1", "T1.2", "T1.3", "T1.4", "T2"),
                PAGE.select("#task .rows .chip").eachText().subList(0, 6));
    }

    @Test
    void termsAreListedToo() {
        assertEquals(7, PAGE.select("#terms li").size());
        assertTrue(PAGE.select("#terms a").eachAttr("href").contains("glossary/client.html"));
    }

    @Test
    void codesAreInTheOrderOfTheirNumbers() {
        Document page = RenderedSite.of(RenderedSite.IRREGULAR).page("MEM3115-004v12/index-of-codes.html");
        List<String> indicators = page.select("#indicator .rows .chip").eachText();
        assertEquals("P10.1.1", indicators.get(indicators.size() - 1));
        assertEquals("發現缺料時通知倉管人員補料", page.select("#indicator li").last().text());
    }

    @Test
    void withoutScriptThereIsNoFilterAndEveryRowShows() {
        assertTrue(PAGE.expectFirst("form.filter").hasClass("by-script"));
        assertTrue(PAGE.select("section[hidden], li[hidden]").isEmpty());
    }

    @Test
    void theFilterIsLoadedOnThisPageOnly() {
        assertEquals(1, PAGE.select("script[src$=codes.js]").size());
        assertEquals(
                0,
                SITE.page("BHR1212-001v2/T1.html")
                        .select("script[src$=codes.js]")
                        .size());
    }
}
