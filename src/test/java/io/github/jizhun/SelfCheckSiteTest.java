package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checklist that the page of the self-check holds, whatever a standard is like. */
class SelfCheckSiteTest {
    private static final String INDICATORS = "(?m)^( +)indicators:\\n(?:\\1 .*\\n)+";

    @TempDir
    private Path folder;

    @Test
    void everyIndicatorStandsInItOnceWithItsPublishedTextAndItsErrata() {
        Element check = check(SharedSites.alone(), "BHR1212-001v2");
        List<LinkedStatement> indicators = SampleContent.frozen().ofKind(Kind.INDICATOR);
        assertEquals(
                indicators.stream().map(LinkedStatement::label).toList(),
                check.select("[data-question]").eachAttr("data-question"));
        assertEquals(
                indicators.stream().map(statement -> statement.text().value()).toList(),
                check.select("[data-question] .text").stream()
                        .map(Element::wholeText)
                        .toList());
        assertEquals(
                List.of("原文如此"),
                check.select("[data-question='P3.2.2'] .erratum").eachText());
        assertEquals(4L * indicators.size(), check.select("input[type=radio]").size());
    }

    @Test
    void aTaskWithoutIndicatorsIsAskedAboutAsAWhole() throws IOException {
        Element check = smallWithout(1);
        assertEquals(
                List.of("T1.1", "P1.2.1", "P1.2.2", "P2.1.1", "P2.2.1"),
                check.select("[data-question]").eachAttr("data-question"));
        assertEquals("挑選生豆", check.expectFirst("[data-question='T1.1'] .text").text());
        assertTrue(check.expectFirst("[data-task='T1.1'] .hint").text().contains("請就整項任務作答"));
    }

    @Test
    void aStandardWithoutIndicatorsSaysSo() throws IOException {
        Element check = smallWithout(Integer.MAX_VALUE);
        assertEquals(
                List.of("T1.1", "T1.2", "T2.1", "T2.2"),
                check.select("[data-question]").eachAttr("data-question"));
        assertTrue(check.expectFirst("#start").text().contains("本職能基準未列行為指標"));
    }

    @Test
    void tasksOfOneRowAreAskedAboutTogetherAndStatementsWithoutACodeHaveAName() {
        Element check = check(SharedSites.irregular(), "MEM3115-004v12");
        assertEquals("T2.2", check.expectFirst("[data-task='T2.1']").attr("data-others"));
        assertEquals(0, check.select("[data-task='T2.2']").size());
        assertEquals("校正滑軌平行度", check.expectFirst("[data-other='T2.2'] .text").text());
        assertEquals(
                List.of("P1.2.1", "T1.2-indicator-1"),
                check.select("[data-task='T1.2'] [data-question]").eachAttr("data-question"));
    }

    /** The small standard without the indicators of its first tasks. */
    private Element smallWithout(int tasks) throws IOException {
        TestContent content = TestContent.small(folder);
        Path standard = content.folder().resolve("standards/ABC1234-001v1");
        // What reports the sentences that are gone.
        for (String file : List.of("errata.yaml", "source.txt")) {
            Files.deleteIfExists(standard.resolve(file));
        }
        Path duties = standard.resolve("duties.yaml");
        String text = Files.readString(duties);
        Files.writeString(duties, tasks == 1 ? text.replaceFirst(INDICATORS, "") : text.replaceAll(INDICATORS, ""));
        return check(BuiltSite.of(content.folder(), folder), "ABC1234-001v1");
    }

    private static Element check(BuiltSite site, String standard) {
        return site.page(standard + "/self-check.html").expectFirst(".check");
    }
}
