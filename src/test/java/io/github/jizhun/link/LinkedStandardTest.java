package io.github.jizhun.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkedStandardTest {
    private final LinkedStandard frozen = SampleContent.frozen();
    private final LinkedStandard irregular = SampleContent.irregular("MEM3115-004v12");

    @Test
    void everyCodeIsFoundInTheDocumentsOrder() {
        assertEquals(134, frozen.coded().size());
        assertEquals(
                List.of("T1", "T1.1", "P1.1.1", "T1.2", "P1.2.1"),
                labels(frozen.coded().subList(0, 5)));
        assertEquals("A05", frozen.coded().get(133).label());
    }

    @Test
    void aTaskNeedsWhatIsPrintedThereInPrintedOrder() {
        assertEquals(codes("K12 K07 S10"), labels(frozen.needs(task(frozen, "T3.1"))));
        assertEquals(codes("K22 K23 S14 S18 S19 S16 S20"), labels(frozen.needs(task(frozen, "T4.3"))));
        assertEquals(
                76,
                frozen.standard()
                        .tasks()
                        .mapToInt(task -> frozen.needs(task).size())
                        .sum());
    }

    @Test
    void aCompetencyKnowsTheTasksThatNeedIt() {
        assertEquals(codes("T3.3 T4.1 T6.1 T6.2"), tasks(frozen.tasksOf(new Code("K19"))));
        assertEquals(codes("T3.2"), tasks(frozen.tasksOf(new Code("P3.2.1"))));
        assertEquals(List.of(), frozen.tasksOf(new Code("A01")));
    }

    @Test
    void companionsAreOrderedByHowManyTasksNeedBoth() {
        List<Companion> companions = frozen.companions(new Code("K19"));
        assertEquals(
                "S14 4",
                companions.get(0).competency().label() + " " + companions.get(0).tasks());
        assertEquals(
                "S16 2",
                companions.get(1).competency().label() + " " + companions.get(1).tasks());
        assertTrue(companions.stream()
                .noneMatch(companion -> companion.competency().label().equals("K19")));
    }

    @Test
    void similarTasksTellWhatTheyShare() {
        List<SimilarTask> similar = frozen.similarTasks(task(frozen, "T4.1"), Integer.MAX_VALUE);
        assertEquals("T6.2", similar.get(0).task().code().value());
        assertEquals(codes("K19 S14 S16"), labels(similar.get(0).shared()));
    }

    @Test
    void neighboursAreOfTheSameKindAcrossDuties() {
        assertEquals(Optional.of("T1.4"), frozen.previous(statement("T2.1")).map(LinkedStatement::label));
        assertEquals(Optional.of("T2"), frozen.next(statement("T1")).map(LinkedStatement::label));
        assertEquals(Optional.empty(), frozen.previous(statement("K01")));
        assertEquals(Optional.empty(), frozen.next(statement("A05")));
    }

    @Test
    void theLevelOfADutyHoldsForItsTasksUnlessTheyHaveTheirOwn() {
        assertEquals(Optional.of(4), irregular.levelOf(task(irregular, "T1.1")));
        assertEquals(Optional.of(3), irregular.levelOf(task(irregular, "T1.2")));
        assertEquals(Optional.empty(), irregular.levelOf(task(irregular, "T3.1")));
    }

    @Test
    void aTaskThatSharesARowNeedsWhatTheRowNeeds() {
        Task carrying = task(irregular, "T2.1");
        Task sharing = task(irregular, "T2.2");
        assertEquals(codes("K003 K004 S003 S002"), labels(irregular.needs(carrying)));
        assertEquals(irregular.needs(carrying), irregular.needs(sharing));
        // A statement belongs to the task whose number its code carries.
        assertEquals(codes("T2.1"), tasks(irregular.tasksOf(new Code("P2.1.2"))));
    }

    @Test
    void aStatementWithoutCodeIsAnAnchorOnItsParentsPage() {
        assertEquals(
                List.of("MEM3115-004v12/T1.1.html#output-1", "MEM3115-004v12/T1.1.html#output-2"),
                irregular.outputs(task(irregular, "T1.1")).stream()
                        .map(LinkedStatement::address)
                        .toList());
        assertEquals(
                "MEM3115-004v12/index.html#attitude-2",
                irregular.ofKind(Kind.ATTITUDE).get(1).address());
    }

    @Test
    void mentionsOfATermBeginWithTheProvidersUnderlines() {
        List<Mention> mentions = frozen.references().mentions(term("client"));
        assertEquals(
                codes("P3.4.2 P4.1.1 P6.3.1"),
                mentions.stream()
                        .filter(Mention::underlined)
                        .map(mention ->
                                mention.passage().statement().orElseThrow().label())
                        .toList());
        assertTrue(mentions.stream()
                .filter(mention -> !mention.underlined())
                .flatMap(mention -> mention.passage().statement().stream())
                .map(LinkedStatement::label)
                .toList()
                .containsAll(codes("P2.1.1 P3.3.1 S11 S12 S13 K32")));
        assertEquals(
                10,
                frozen.standard().glossary().stream()
                        .flatMap(each -> frozen.references().mentions(each).stream())
                        .filter(Mention::underlined)
                        .count());
    }

    @Test
    void theLongestTermWinsAndIsFoundOnceInAText() {
        List<Segment> segments = frozen.textLinker().segments("客戶所期望之培訓需求與客戶，客戶");
        assertEquals(
                List.of("客戶所期望之培訓需求", "客戶"),
                segments.stream()
                        .filter(segment -> segment.term().isPresent())
                        .map(Segment::text)
                        .toList());
        assertEquals(
                "客戶所期望之培訓需求與客戶，客戶",
                String.join("", segments.stream().map(Segment::text).toList()));
    }

    @Test
    void codesInTextAreFoundWholeOrNotAtAll() {
        assertEquals(codes("T1.1 K19"), mentioned("參照 T1.1、K19 與 T1.10、K190、XK19、K19-2"));
        assertEquals(
                List.of(),
                SampleContent.irregular("ICT2512-118v1").textLinker().segments("K8s 叢集").stream()
                        .flatMap(segment -> segment.statement().stream())
                        .toList());
    }

    private List<String> mentioned(String text) {
        return labels(frozen.textLinker().segments(text).stream()
                .flatMap(segment -> segment.statement().stream())
                .toList());
    }

    private GlossaryTerm term(String id) {
        return frozen.standard().glossary().stream()
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private LinkedStatement statement(String code) {
        return frozen.statementOf(new Code(code));
    }

    private static Task task(LinkedStandard standard, String code) {
        return standard.task(new Code(code)).orElseThrow();
    }

    private static List<String> labels(List<LinkedStatement> statements) {
        return statements.stream().map(LinkedStatement::label).toList();
    }

    private static List<String> tasks(List<Task> tasks) {
        return tasks.stream().map(task -> task.code().value()).toList();
    }

    private static List<String> codes(String list) {
        return Arrays.asList(list.split(" "));
    }
}
