package io.github.jizhun.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
    private static final LinkedStandard STANDARD = SampleContent.frozen();
    private static final RenderedSite SITE = RenderedSite.of(RenderedSite.FROZEN);

    @Test
    void aTaskIsDrawnBetweenWhatItNeeds() {
        STANDARD.standard().tasks().forEach(task -> {
            Document page = SITE.page(STANDARD.code() + "/" + task.code() + ".html");
            List<String> needs =
                    STANDARD.needs(task).stream().map(LinkedStatement::label).toList();
            for (Element drawing : page.select(".near svg")) {
                assertEquals(needs, drawing.select(".node .code").eachText(), task.toString());
                assertEquals(task.code().value(), drawing.select(".middle").text());
                assertEquals(needs.size(), drawing.select("path").size());
            }
        });
    }

    @Test
    void aCompetencyIsDrawnBesideTheTasksThatNeedIt() {
        STANDARD.ofKind(Kind.KNOWLEDGE).forEach(knowledge -> {
            Document page = SITE.page(knowledge.address());
            assertEquals(
                    STANDARD.tasksOf(knowledge.key()).stream()
                            .map(Task::code)
                            .map(Object::toString)
                            .toList(),
                    page.select(".near svg:first-of-type .node.task .code").eachText());
        });
    }

    @Test
    void whatOneTaskNeedsTogetherIsNoNewsBesideWhatSeveralDo() {
        assertEquals(List.of("S14", "S16"), companions("K19"));
        assertEquals(List.of("K02", "K03", "S01", "S02"), companions("K01"));
    }

    private static List<String> companions(String code) {
        return SITE.page(STANDARD.code() + "/" + code + ".html")
                .select("#companions .chip")
                .eachText();
    }

    /** The lists of the page are its text; who passes over the picture with the keyboard or a screen reader loses nothing. */
    @Test
    void thePictureIsPassedOver() {
        Element picture = SITE.page(STANDARD.code() + "/K19.html").expectFirst(".near");
        assertEquals(2, picture.select("svg[aria-hidden=true]").size());
        assertEquals(
                picture.select("a").size(), picture.select("a[tabindex=-1]").size());
    }

    @Test
    void whatHasNoRoomIsCountedAndNothingOverlaps() {
        Neighbourhood picture =
                Neighbourhood.of(statement(0), side(20), side(1)).orElseThrow();
        for (Neighbourhood.Drawing drawing : List.of(picture.wide(), picture.narrow())) {
            List<Neighbourhood.Node> nodes = drawing.nodes();
            assertEquals("+13", nodes.get(7).code());
            assertEquals("#all", nodes.get(7).address());
            assertEquals(9, nodes.size());
            assertEquals(9, drawing.lines().size());
            List<Neighbourhood.Node> all =
                    Stream.concat(nodes.stream(), Stream.of(drawing.middle())).toList();
            for (Neighbourhood.Node node : all) {
                assertTrue(node.x() >= 0 && node.x() + node.width() <= drawing.width(), node.toString());
                assertTrue(node.y() >= 0 && node.y() + node.height() <= drawing.height(), node.toString());
                for (Neighbourhood.Node other : all) {
                    assertTrue(
                            node == other
                                    || node.x() + node.width() <= other.x()
                                    || other.x() + other.width() <= node.x()
                                    || node.y() + node.height() <= other.y()
                                    || other.y() + other.height() <= node.y(),
                            node + " and " + other);
                }
            }
        }
    }

    @Test
    void withoutNeighboursNothingIsDrawn() {
        assertEquals(Optional.empty(), Neighbourhood.of(statement(0), side(0), side(0)));
        assertFalse(Neighbourhood.of(statement(0), side(1), side(0)).isEmpty());
    }

    private static Neighbourhood.Side side(int count) {
        return new Neighbourhood.Side(
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> new Neighbourhood.Neighbour(statement(number), number))
                        .toList(),
                "#all");
    }

    private static StatementView statement(int number) {
        return StatementView.of(STANDARD, STANDARD.ofKind(Kind.KNOWLEDGE).get(number));
    }
}
