package io.github.jizhun.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.jizhun.check.document.Heading;
import io.github.jizhun.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No line of a document's text can be lost or doubled unnoticed, whether it holds the standard's words or the form's. */
class LineFidelityTest {
    @ParameterizedTest
    @ValueSource(strings = {"small", "frozen", "unusual", "today"})
    void lostLineIsFound(String name) {
        Document document = new Document(name);
        document.filled()
                .filter(i -> !document.isHeadingOfLaterPage(i))
                .forEach(i ->
                        assertFalse(document.findings(lines -> lines.remove(i)).isEmpty(), () -> "line " + (i + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "frozen", "unusual", "today"})
    void doubledLineIsFound(String name) {
        Document document = new Document(name);
        document.filled()
                .filter(i -> !document.isClassWithoutName(i))
                .forEach(i -> assertFalse(
                        document.findings(lines -> lines.add(i, lines.get(i))).isEmpty(), () -> "line " + (i + 1)));
    }

    @ParameterizedTest
    @CsvSource({"咖啡烘焙人員職能基準, 1:1", "職能基準名稱, 3:1", "職能內涵 (A, 12:52", "說明與補充事項, 19:1", "- 建議擔任, 23:1", "- 下列為, 26:3"})
    void lostHeadingIsOneFindingAtTheHeadingBeforeIt(String start, String place) {
        Document document = new Document("small");
        assertPlaces(List.of(place), document.findings(lines -> lines.remove(document.find(start))));
    }

    @ParameterizedTest
    @CsvSource({
        "咖啡烘焙人員職能基準, 2:1",
        "職能基準名稱, 5:1",
        "工作任務, 13:1",
        "職能內涵 (A, 20:1",
        "說明與補充事項, 24:1",
        "- 建議擔任, 27:3",
        "- 下列為, 30:3"
    })
    void doubledHeadingIsOneFindingAtTheSecond(String start, String place) {
        Document document = new Document("small");
        int line = document.find(start);
        assertPlaces(List.of(place), document.findings(lines -> lines.add(line, lines.get(line))));
    }

    @ParameterizedTest
    @CsvSource({"職類, 職類了, 4:16", "職類, 職, 4:16", "所屬類別, 所屬類, 6:1"})
    void headingWithOtherWordsIsOneFindingAtIt(String heading, String other, String place) {
        Document document = new Document("small");
        int line = Integer.parseInt(place.split(":")[0]) - 1;
        assertPlaces(
                List.of(place),
                document.findings(lines -> lines.set(line, lines.get(line).replaceFirst(heading + "(?=\t|$)", other))));
    }

    private static void assertPlaces(List<String> places, List<String> found) {
        assertEquals(
                places,
                found.stream()
                        .map(finding -> finding.replaceFirst(".* source.txt:", ""))
                        .toList());
    }

    /** A standard from the test resources whose document is edited. */
    private static final class Document {
        private final FrozenContent content;
        private final SourceText source;

        Document(String name) {
            this.content = FrozenContent.of(name);
            this.source = content.standard().sourceText().orElseThrow();
        }

        /** Indices of the lines with something in them. */
        IntStream filled() {
            return IntStream.range(0, source.lines().size())
                    .filter(i -> !source.lines().get(i).isBlank());
        }

        /** Index of the first line that begins so. */
        int find(String start) {
            return filled().filter(i -> source.lines().get(i).strip().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }

        /** The table's heading is repeated on some pages and not on others. */
        boolean isHeadingOfLaterPage(int line) {
            return isTableHeading(line) && IntStream.range(0, line).anyMatch(this::isTableHeading);
        }

        private boolean isTableHeading(int line) {
            return source.lines().get(line).contains(Heading.INDICATOR.forms().get(0));
        }

        /** A document may have several classes of a kind; that one has none twice says nothing. */
        boolean isClassWithoutName(int line) {
            return source.lines().get(line).strip().matches("行業別\\s+行業別代碼");
        }

        List<String> findings(Consumer<List<String>> edit) {
            List<String> lines = new ArrayList<>(source.lines());
            edit.accept(lines);
            Edits edits = new Edits();
            edits.source = written -> Optional.of(new SourceText(source.file(), lines));
            return content.brief(edits.of(content.standard()));
        }
    }
}
