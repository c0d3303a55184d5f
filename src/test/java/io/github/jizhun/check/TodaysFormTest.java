package io.github.jizhun.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.model.SourceText;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The form of today: a table of editions, codes joined to their text, two headings over duties and tasks, notes with marks,
 * attitudes in columns, and texts that begin with a digit.
 */
class TodaysFormTest {
    private static final FrozenContent CONTENT = FrozenContent.of("today");
    private static final Standard STANDARD = CONTENT.standard();
    private static final SourceText SOURCE = STANDARD.sourceText().orElseThrow();

    @Test
    void documentHasNoFinding() {
        assertEquals(List.of(), CONTENT.brief(STANDARD));
    }

    @Test
    void eachChangeIsFoundAtItsPlace() {
        assertEquals("", String.join("\n", Mutations.missed(STANDARD, CONTENT::findings)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "職能基準代碼\t\t",
                "所屬 類別",
                "工作描述",
                "基準級別",
                "主要職責",
                "工作任務",
                "行為指標",
                "職能級別",
                "（K=knowledge知識）",
                "職能內涵（A=attitude態度）",
                "說明與補充事項",
                "建議擔任此職類／職業",
                "其他補充說明",
                "基準更新紀錄"
            })
    void misreadHeadingIsReportedAndTheRestIsCompared(String heading) {
        Edits edit = edited(heading, heading.substring(0, 1) + "○" + heading.substring(2));
        assertFalse(CONTENT.brief(edit.of(STANDARD)).isEmpty(), heading);
        assertRestIsCompared(edit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"主要職責\t工作任務", "職能內涵（A=", "說明與補充事項", "- 建議擔任", "- 其他補充", "- 基準更新", "基準級別"})
    void lostHeadingIsReportedAndTheRestIsCompared(String start) {
        Edits edit = new Edits();
        int line = IntStream.range(0, SOURCE.lines().size())
                .filter(i -> SOURCE.lines().get(i).startsWith(start))
                .findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>(SOURCE.lines());
        lines.remove(line);
        edit.source = written -> Optional.of(new SourceText(SOURCE.file(), lines));
        assertFalse(CONTENT.brief(edit.of(STANDARD)).isEmpty(), start);
        assertRestIsCompared(edit);
    }

    /** A changed text in each part of the document is found besides. */
    private static void assertRestIsCompared(Edits edit) {
        Stream.of(
                        STANDARD.description(),
                        STANDARD.tasks().findFirst().orElseThrow().name(),
                        STANDARD.knowledge().get(0).text(),
                        STANDARD.attitudes().get(0).text(),
                        STANDARD.conditions().get(0),
                        STANDARD.noteLines().get(0),
                        STANDARD.updates().get(0))
                .forEach(text -> {
                    edit.text = Edits.replace(text, Text.plain(text.value().replaceFirst("[設擔謹掃高巡因]", "新"), text.at()));
                    String place = text.at().toString().replaceFirst(".*/", "");
                    List<String> found = CONTENT.brief(edit.of(STANDARD));
                    assertTrue(
                            found.stream().anyMatch(finding -> finding.endsWith(" " + place)),
                            () -> text + ": " + found);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（擇一填寫）|(擇一填寫)",
                "（K=knowledge知識）|(K=knowledge 知識)",
                "所屬 類別|所屬類別",
                "職類／職業之學歷／經歷／|職類/職業之學歷/經歷/",
                "（該項如無可免填）|''",
                "【註２】|【註 2】",
                "T1巡檢設備|T1 巡檢設備",
                "O1.1.2SOP|O1.1.2 SOP",
                "- 其他補充說明：|其他補充說明",
                "- 基準更新紀錄：|- 基準更新紀錄"
            })
    void layoutOfADocumentIsFree(String printed, String other) {
        assertEquals(List.of(), found(printed, other));
    }

    @Test
    void editionThatDiffersIsFoundAtIt() {
        assertEquals(List.of("source-mismatch standard.yaml:32:11"), found("2020/03/09", "2020/03/19"));
        assertEquals(List.of("source-mismatch standard.yaml:34:17"), found("已被《QRS3119-007v2》", "已被《QRS3119-007v3》"));
        assertEquals(List.of("source-mismatch standard.yaml:31:11"), found("\t歷史版本", "\t最新版本"));
        assertEquals(List.of("source-mismatch standard.yaml:39:11"), found("檢視更新內容", "更新內容"));
        assertEquals(List.of("source-leftover source.txt:5:4"), found("V1\tQRS3119-007v1", "V1\tQRS3119-007v8"));
    }

    @Test
    void lineOfTheTableOfEditionsThatIsLostDoubledOrAddedIsFoundAtItsPlace() {
        assertEquals(List.of("source-missing standard.yaml:36:11"), foundWith(lines -> lines.remove(3)));
        assertEquals(List.of("source-missing standard.yaml:31:11"), foundWith(lines -> lines.remove(4)));
        assertEquals(List.of("source-leftover source.txt:6:4"), foundWith(lines -> lines.add(5, lines.get(4))));
        assertEquals(List.of("source-leftover source.txt:4:1"), foundWith(lines -> lines.add(3, lines.get(2))));
        assertEquals(
                List.of("source-leftover source.txt:6:4"),
                foundWith(lines -> lines.add(5, lines.get(4).replace("v1", "v0"))));
    }

    private static List<String> foundWith(Consumer<List<String>> change) {
        Edits edit = new Edits();
        List<String> lines = new ArrayList<>(SOURCE.lines());
        change.accept(lines);
        edit.source = written -> Optional.of(new SourceText(SOURCE.file(), lines));
        return CONTENT.brief(edit.of(STANDARD));
    }

    private static List<String> found(String printed, String other) {
        return CONTENT.brief(edited(printed, other).of(STANDARD));
    }

    private static Edits edited(String printed, String other) {
        Edits edit = new Edits();
        List<String> lines = SOURCE.lines().stream()
                .map(line -> line.replace(printed, other))
                .toList();
        assertFalse(lines.equals(SOURCE.lines()), () -> "not printed: " + printed);
        edit.source = written -> Optional.of(new SourceText(SOURCE.file(), lines));
        return edit;
    }
}
