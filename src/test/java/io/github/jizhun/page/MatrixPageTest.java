package io.github.jizhun.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Kind;
import io.github.jizhun.page.MatrixRenderer.MatrixPage;
import io.github.jizhun.page.template.RichText;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixPageTest {
    private static final LinkedCatalogue FROZEN = RenderedSite.FROZEN;

    @Test
    void theShippedStandardHasAMarkForEachOfItsPairs() {
        assertEquals(76, marks(matrix(FROZEN, FROZEN.standards().get(0))).size());
    }

    static Stream<LinkedStandard> standards() {
        return Stream.of(FROZEN, RenderedSite.IRREGULAR).flatMap(catalogue -> catalogue.standards().stream());
    }

    @ParameterizedTest
    @MethodSource("standards")
    void aMarkStandsWhereATaskNeedsSomethingAndNowhereElse(LinkedStandard standard) {
        Element table = matrix(catalogueOf(standard), standard);
        List<String> columns = table.select("thead tr.codes a").eachText();
        assertEquals(
                standard.standard().tasks().map(task -> task.code().value()).toList(), columns);
        for (Element row : table.select("tbody tr:not(.kind)")) {
            String code = row.expectFirst("th .chip").text();
            for (int i = 0; i < columns.size(); i++) {
                boolean needs = standard
                        .needs(standard.standard().tasks().toList().get(i))
                        .stream()
                        .map(LinkedStatement::label)
                        .anyMatch(code::equals);
                assertEquals(needs ? "●" : "", row.select("td").get(i).text(), code + " " + columns.get(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("standards")
    void theTotalsAreThoseOfTheMarks(LinkedStandard standard) {
        Element table = matrix(catalogueOf(standard), standard);
        int uses = table.select("tbody tr:not(.kind) td:last-child").stream()
                .mapToInt(cell -> Integer.parseInt(cell.text()))
                .sum();
        assertEquals(marks(table).size(), uses);
        assertEquals(
                String.valueOf(uses), table.expectFirst("tfoot td:last-child").text());
    }

    @ParameterizedTest
    @MethodSource("standards")
    void aBarIsAsLongAsTheShareOfWhatTheMostTasksNeed(LinkedStandard standard) {
        Elements uses = matrix(catalogueOf(standard), standard).select("tbody tr:not(.kind) td:last-child");
        int most = uses.eachText().stream().mapToInt(Integer::parseInt).max().orElse(0);
        assertTrue(most > 0);
        for (Element cell : uses) {
            assertEquals(
                    100 * Integer.parseInt(cell.text()) / most + "%",
                    cell.expectFirst("rect").attr("width"));
        }
    }

    @Test
    void headsSayWhatTheyAreHeadsOf() {
        Element table = matrix(FROZEN, FROZEN.standards().get(0));
        assertTrue(table.select("th:not([scope])").isEmpty());
        assertEquals(1, table.select("caption").size());
        assertEquals(
                "組織的政策和程序",
                table.expectFirst("tbody th[scope=row] a span:last-child").text());
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "14, 0", "15, 2", "28, 2", "29, 3", "60, 5"})
    void aColumnHasRoomForTheLinesOfItsName(int length, int lines) {
        StatementView task = task(length);
        assertEquals(
                "\u3000".repeat(lines),
                new MatrixPage.Columns(task, List.of(task)).names().get(0).room());
    }

    @ParameterizedTest
    @CsvSource({"19, 14, true", "20, 14, false", "17, 28, true", "18, 28, false", "10, 45, false"})
    void thePageScrollsOnlyWhereAWindowShowsAllColumns(int tasks, int length, boolean expected) {
        StatementView task = task(length);
        MatrixPage page = new MatrixPage(
                List.of(new MatrixPage.Columns(task, Collections.nCopies(tasks, task))),
                List.of(),
                Collections.nCopies(tasks, 1),
                tasks);
        assertEquals(expected, page.narrow());
    }

    private static StatementView task(int length) {
        return new StatementView(
                Kind.TASK, "T1.1", "", new RichText("ABC1234-001v1", List.of()), "𠀀".repeat(length), "", List.of(), 0);
    }

    @Test
    void thePhonesListHoldsTheSamePairs() {
        LinkedStandard standard = FROZEN.standards().get(0);
        Element main = RenderedSite.of(FROZEN).main(standard.code() + "/matrix.html");
        assertEquals(76, main.select(".by-need .tasks a").size());
    }

    private static Element matrix(LinkedCatalogue catalogue, LinkedStandard standard) {
        return RenderedSite.of(catalogue).main(standard.code() + "/matrix.html").expectFirst("table");
    }

    private static List<Element> marks(Element table) {
        return table.select("td").stream()
                .filter(cell -> cell.text().equals("●"))
                .toList();
    }

    private static LinkedCatalogue catalogueOf(LinkedStandard standard) {
        return new LinkedCatalogue(
                FROZEN.site(),
                FROZEN.search(),
                FROZEN.naming(),
                FROZEN.retired(),
                List.of(standard),
                List.of(),
                List.of(),
                List.of());
    }
}
