package io.github.jizhun.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.link.LinkedStandard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OverviewLayoutTest {
    static Stream<LinkedStandard> standards() {
        return Stream.of(
                SampleContent.frozen(),
                SampleContent.irregular("MEM3115-004v12"),
                SampleContent.irregular("ICT2512-118v1"));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void everyNeedIsALine(LinkedStandard standard) {
        List<String> expected = standard.standard()
                .tasks()
                .flatMap(task -> standard.needs(task).stream().map(need -> task.code() + " " + need.label()))
                .toList();
        assertEquals(
                expected,
                OverviewLayout.of(standard, List.of()).needs().stream()
                        .map(need -> need.task() + " " + need.competency())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("standards")
    void nothingOverlapsOrLeavesThePicture(LinkedStandard standard) {
        OverviewPage page = OverviewLayout.of(standard, List.of());
        List<OverviewPage.Node> nodes = new ArrayList<>(page.duties());
        nodes.addAll(page.nodes());
        for (OverviewPage.Node node : nodes) {
            assertTrue(node.x() >= 0 && node.x() + node.width() <= page.width(), node.code());
            assertTrue(node.y() >= 0 && node.y() + node.height() <= page.height(), node.code());
            for (OverviewPage.Node other : nodes) {
                boolean apart = node == other
                        || node.x() + node.width() <= other.x()
                        || other.x() + other.width() <= node.x()
                        || node.y() + node.height() <= other.y()
                        || other.y() + other.height() <= node.y();
                assertTrue(apart, node.code() + " and " + other.code());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("standards")
    void aLabelHoldsWhatIsSeenAndTheWholeText(LinkedStandard standard) {
        for (OverviewPage.Node node : OverviewLayout.of(standard, List.of()).nodes()) {
            String seen = node.lines().stream().map(OverviewPage.Line::text).collect(Collectors.joining(" "));
            assertTrue(node.label().startsWith(node.code() + " " + seen.replaceFirst("…$", "")), node.label());
            assertEquals(
                    (node.code() + node.text()).replace(" ", ""), node.label().replace(" ", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("standards")
    void noLineBeginsWithASignThatEndsAPhrase(LinkedStandard standard) {
        for (OverviewPage.Node node : OverviewLayout.of(standard, List.of()).nodes()) {
            for (OverviewPage.Line line : node.lines()) {
                assertFalse("，、。；：".contains(line.text().substring(0, 1)), node.code());
            }
        }
    }
}
