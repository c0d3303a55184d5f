package io.github.jizhun.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No knowledge or skill of a real document's task can be lost, added, exchanged or moved unnoticed; see {@link FidelityTest}. */
class NeedFidelityTest {
    private static final FrozenContent CONTENT = FrozenContent.of("frozen");
    private static final Standard STANDARD = CONTENT.standard();
    private static final Position ADDED = new Position("content/added.yaml", 1, 1);

    private final Random random = new Random(20151231);
    private final Trials trials = new Trials(CONTENT);

    @AfterEach
    void everyEditIsFoundOnceAtItsPlace() {
        trials.assertNoneFailed();
    }

    @Test
    void thereAreAsManyNeedsAsThePrintedTableHas() {
        List<Reference> all = new ArrayList<>();
        eachNeed((task, kind, reference) -> all.add(reference));
        assertEquals(76, all.size());
    }

    @Test
    void droppedNeedIsFoundAtTheListOrTheTaskThatHasNone() {
        eachNeed((task, kind, reference) -> {
            Edits edit = new Edits();
            edit.needs(kind, task, Edits.without(reference));
            Position place = needs(task, kind).stream()
                    .filter(other -> other != reference)
                    .findFirst()
                    .map(Reference::at)
                    .orElse(task.at());
            trials.one("drop " + task.code() + " " + reference.code(), edit, Rule.SOURCE_COUNT, place);
        });
    }

    @Test
    void addedNeedIsFoundWhereItIsAdded() {
        STANDARD.tasks()
                .forEach(task -> Stream.of(Kind.KNOWLEDGE, Kind.SKILL).forEach(kind -> {
                    Reference added = new Reference(stranger(task, kind), ADDED);
                    Edits edit = new Edits();
                    edit.needs(kind, task, list -> Edits.append(list, added));
                    trials.one("add " + task.code() + " " + added.code(), edit, Rule.SOURCE_COUNT, ADDED);
                }));
    }

    @Test
    void exchangedNeedIsFoundAtItsPlace() {
        eachNeed((task, kind, reference) -> {
            Reference other = new Reference(stranger(task, kind), reference.at());
            Edits edit = new Edits();
            edit.needs(
                    kind,
                    task,
                    list -> Stream.of(list)
                            .flatMap(List::stream)
                            .map(each -> each == reference ? other : each)
                            .toList());
            String name = task.code() + " " + reference.code() + " " + other.code();
            trials.one("exchange " + name, edit, Rule.SOURCE_COUNT, reference.at());
        });
    }

    @Test
    void swappedNeedsAreFoundWhereTheOrderEnds() {
        eachNeed((task, kind, reference) -> {
            int at = needs(task, kind).indexOf(reference);
            if (at > 0) {
                Edits edit = new Edits();
                edit.needs(kind, task, list -> swapped(list, at));
                trials.one("swap " + task.code() + " " + reference.code(), edit, Rule.SOURCE_COUNT, reference.at());
            }
        });
    }

    static List<Reference> needs(Task task, Kind kind) {
        return task.groups().stream()
                .flatMap(group -> (kind == Kind.KNOWLEDGE ? group.knowledge() : group.skills()).stream())
                .toList();
    }

    private interface NeedEdit {
        void accept(Task task, Kind kind, Reference reference);
    }

    private static void eachNeed(NeedEdit edit) {
        STANDARD.tasks()
                .forEach(task -> Stream.of(Kind.KNOWLEDGE, Kind.SKILL)
                        .forEach(kind -> needs(task, kind).forEach(reference -> edit.accept(task, kind, reference))));
    }

    /** A competency of this kind that a task does not need. */
    private Code stranger(Task task, Kind kind) {
        List<Code> codes = (kind == Kind.KNOWLEDGE ? STANDARD.knowledge() : STANDARD.skills())
                .stream()
                        .flatMap(statement -> statement.code().stream())
                        .filter(code -> needs(task, kind).stream()
                                .noneMatch(need -> need.code().equals(code)))
                        .toList();
        return codes.get(random.nextInt(codes.size()));
    }

    private static List<Reference> swapped(List<Reference> list, int at) {
        List<Reference> swapped = new ArrayList<>(list);
        swapped.set(at - 1, list.get(at));
        swapped.set(at, list.get(at - 1));
        return swapped;
    }
}
