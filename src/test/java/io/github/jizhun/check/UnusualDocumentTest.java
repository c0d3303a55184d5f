package io.github.jizhun.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.model.Code;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Documents of the same form that look different: outputs, indicators and attitudes without codes, codes of three digits,
 * tasks in one row, a task in several rows, a name that is a 職類, no levels, several classes.
 */
class UnusualDocumentTest {
    private static final FrozenContent CONTENT = FrozenContent.of("unusual");
    private static final Standard STANDARD = CONTENT.standard();

    private final Edits edit = new Edits();

    @Test
    void unusualDocumentHasNoFinding() {
        assertFound();
    }

    @Test
    void changedStatementWithoutCodeIsFoundAtItsText() {
        Text output = task("T1.1").groups().get(0).outputs().get(1).text();
        edit.text = Edits.replace(output, Text.plain("景點清冊", output.at()));
        assertFound("source-mismatch duties.yaml:9:19");
    }

    @Test
    void droppedStatementWithoutCodeIsFoundInTheDocument() {
        edit.statements = Edits.without(task("T1.1").groups().get(0).outputs().get(0));
        assertFound("source-leftover source.txt:15:19");
    }

    @Test
    void addedStatementWithoutCodeIsFoundAtItsText() {
        Statement output = task("T1.4").groups().get(0).outputs().get(0);
        Text text = Text.plain("檢討會議", output.at().right(100));
        edit.statements = Edits.with(output, new Statement(output.kind(), Optional.empty(), text, output.at()));
        assertFound("source-missing duties.yaml:38:113");
    }

    @Test
    void anErratumOfOnePlaceAllowsNothingElsewhere() {
        Text text = STANDARD.knowledge().get(0).text();
        Text published = Text.plain("地理、交通", text.at());
        edit.text = Edits.replace(text, published);
        edit.errata = list -> Edits.append(list, erratum(Optional.empty(), text, published));
        assertFound();
        Reference place = new Reference(new Code("T1.1"), STANDARD.at());
        edit.errata = list -> Edits.append(list, erratum(Optional.of(place), text, published));
        assertFound("source-mismatch competencies.yaml:3:11");
    }

    private static Erratum erratum(Optional<Reference> place, Text printed, Text published) {
        return new Erratum(
                "K001",
                place,
                printed,
                published,
                Erratum.Status.CORRECTED,
                Text.plain("印錯。", STANDARD.at()),
                Optional.empty(),
                STANDARD.at(),
                STANDARD.at());
    }

    @Test
    void swappedStatementsWithoutCodesAreFound() {
        edit.statements = list -> list.containsAll(STANDARD.attitudes()) ? reversed(list) : list;
        assertFound("source-count competencies.yaml:16:11");
    }

    @Test
    void droppedNeedOfAGroupIsFoundAtItsTask() {
        Task task = task("T1.2");
        edit.knowledge = Edits.at(
                task,
                list -> list.stream()
                        .filter(need -> !need.code().equals(new Code("K003")))
                        .toList());
        assertFound("source-count duties.yaml:17:15");
    }

    @Test
    void needInTheWrongGroupIsFoundThere() {
        Task task = task("T1.2");
        Reference need = task.groups().get(1).knowledge().get(1);
        edit.knowledge =
                Edits.at(task, list -> list.contains(need) ? List.of(list.get(0)) : List.of(list.get(0), need));
        assertFound("source-count duties.yaml:30:31");
    }

    @Test
    void changedTextAfterPageBreakIsFoundAtItsText() {
        Text text = STANDARD.skills().get(1).text();
        edit.text = Edits.replace(text, Text.plain("使用 mapservice 之能力", text.at()));
        assertFound("source-mismatch competencies.yaml:12:11");
    }

    @Test
    void levelThatIsNotPrintedIsFound() {
        Task task = task("T1.1");
        edit.tasks = list -> list.stream()
                .map(other -> other == task
                        ? new Task(
                                task.code(),
                                task.name(),
                                Optional.of(new Level(3, task.at().right(30))),
                                task.groups(),
                                task.sharesRowWith(),
                                task.at())
                        : other)
                .toList();
        List<String> found = CONTENT.brief(edit.of(STANDARD));
        assertEquals("source-mismatch duties.yaml:5:45", found.get(0));
    }

    @Test
    void classThatIsNotPrintedIsFound() {
        Text name = STANDARD.classification().occupations().get(1).name();
        edit.text = Edits.replace(name, Text.plain("領隊人員", name.at()));
        assertFound("source-mismatch standard.yaml:15:13");
    }

    private static Task task(String code) {
        return STANDARD.tasks()
                .filter(task -> task.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private void assertFound(String... expected) {
        assertEquals(List.of(expected), CONTENT.brief(edit.of(STANDARD)));
    }
}
