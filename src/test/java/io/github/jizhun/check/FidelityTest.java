package io.github.jizhun.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * No sentence of a real document can be lost, added or changed unnoticed. Each is, in turn, in a frozen copy of a published
 * standard; each time there is one finding, and it stands where the change is.
 */
@Order(1)
class FidelityTest {
    private static final FrozenContent CONTENT = FrozenContent.of("frozen");
    private static final Standard STANDARD = CONTENT.standard();
    /** Where added things are said to stand. */
    private static final Position ADDED = new Position("content/added.yaml", 1, 1);

    private final PrintedPlaces printedAt =
            new PrintedPlaces(STANDARD.sourceText().orElseThrow());
    private final Random random = new Random(20151231);
    private final Trials trials = new Trials(CONTENT);

    @AfterEach
    void everyEditIsFoundOnceAtItsPlace() {
        trials.assertNoneFailed();
    }

    @Test
    void frozenStandardHasNoFinding() {
        assertEquals(List.of(), CONTENT.findings(STANDARD));
    }

    @Test
    void changedCharacterIsFoundAtItsText() {
        allTexts().forEach(text -> {
            tryText("change", text, changed(text));
            tryText("shorten", text, shortened(text));
            tryText("lengthen", text, lengthened(text, "新"));
        });
    }

    @Test
    void straySpaceIsFoundAtItsText() {
        allTexts()
                .filter(text -> text.value().length() > 1)
                .forEach(text -> tryText("blank", text, lengthened(text, " ")));
    }

    @Test
    void lostUnderlineIsFoundAtItsText() {
        List<Text> underlined =
                allTexts().filter(text -> !text.underlines().isEmpty()).toList();
        assertEquals(
                10,
                underlined.stream().mapToInt(text -> text.underlines().size()).sum());
        underlined.forEach(text -> IntStream.range(0, text.underlines().size()).forEach(i -> {
            List<Text.Underline> fewer = new ArrayList<>(text.underlines());
            fewer.remove(i);
            tryText("underline", text, new Text(text.value(), fewer, text.at()));
        }));
    }

    @Test
    void droppedStatementIsFoundInTheDocument() {
        statements().filter(statement -> !isNeeded(statement)).forEach(statement -> {
            Edits edit = new Edits();
            edit.statements = Edits.without(statement);
            trials.one(
                    "drop " + name(statement),
                    edit,
                    Rule.SOURCE_LEFTOVER,
                    printedAt.of(name(statement), statement.text()));
        });
    }

    @Test
    void droppedCompetencyIsFoundWhereItIsNeeded() {
        statements().filter(FidelityTest::isNeeded).forEach(statement -> {
            Edits edit = new Edits();
            edit.statements = Edits.without(statement);
            List<String> expected = STANDARD.tasks()
                    .flatMap(task -> Stream.of(Kind.KNOWLEDGE, Kind.SKILL)
                            .flatMap(kind -> NeedFidelityTest.needs(task, kind).stream()))
                    .filter(reference -> Optional.of(reference.code()).equals(statement.code()))
                    .map(reference -> Rule.UNKNOWN_REFERENCE.id() + " " + reference.at())
                    .toList();
            List<String> found = CONTENT.findings(edit.of(STANDARD)).stream()
                    .map(finding -> finding.rule().id() + " " + finding.at())
                    .toList();
            assertEquals(expected, found);
        });
    }

    @Test
    void addedStatementIsFoundWhereItIsAdded() {
        statements().forEach(statement -> {
            Text text = Text.plain("從未印過的一句話", ADDED);
            Statement added = new Statement(statement.kind(), Optional.of(next(statement)), text, ADDED.right(50));
            Edits edit = new Edits();
            edit.statements = list -> list.contains(statement) ? Edits.append(list, added) : list;
            trials.one("add to " + name(statement), edit, Rule.SOURCE_MISSING, ADDED);
        });
    }

    @Test
    void droppedDutyOrTaskIsFoundInTheDocument() {
        for (Duty duty : STANDARD.duties()) {
            Edits edit = new Edits();
            edit.duties = Edits.without(duty);
            trials.among(
                    "drop " + duty.code(),
                    edit,
                    Rule.SOURCE_LEFTOVER,
                    printedAt.of(duty.code().value(), duty.name()));
            for (Task task : duty.tasks()) {
                Edits inner = new Edits();
                inner.tasks = Edits.without(task);
                trials.among(
                        "drop " + task.code(),
                        inner,
                        Rule.SOURCE_LEFTOVER,
                        printedAt.of(task.code().value(), task.name()));
            }
        }
    }

    @Test
    void droppedNoteConditionOrDefinitionIsFoundInTheDocument() {
        Stream.of(STANDARD.noteLines(), STANDARD.updates(), STANDARD.conditions())
                .flatMap(List::stream)
                .forEach(text -> {
                    Edits edit = new Edits();
                    edit.texts = Edits.without(text);
                    trials.among("drop " + text, edit, Rule.SOURCE_LEFTOVER, printedAt.of(text));
                });
        for (GlossaryTerm term : STANDARD.glossary()) {
            Edits edit = new Edits();
            edit.terms = Edits.without(term);
            trials.among("drop " + term.id(), edit, Rule.SOURCE_LEFTOVER, printedAt.of(term.text()));
        }
    }

    @Test
    void addedNoteConditionOrDefinitionIsFoundWhereItIsAdded() {
        Text added = Text.plain("從未印過的一句話", ADDED);
        Stream.of(STANDARD.noteLines().get(0), STANDARD.conditions().get(0)).forEach(text -> {
            Edits edit = new Edits();
            edit.texts = Edits.with(text, added);
            trials.one("add to " + text, edit, Rule.SOURCE_MISSING, ADDED);
        });
        Edits edit = new Edits();
        Text line = Text.plain("專案：有始有終的工作。", ADDED);
        edit.terms = list -> Edits.append(
                list, new GlossaryTerm("project", Text.plain("專案", ADDED), line, List.of(), false, ADDED.right(9)));
        trials.one("add term", edit, Rule.SOURCE_MISSING, ADDED);
    }

    @Test
    void movedNoteIsFound() {
        Text note = STANDARD.noteLines().get(0);
        Edits edit = new Edits();
        edit.texts = list -> list == STANDARD.conditions()
                ? Edits.append(list, note)
                : list.stream().filter(text -> text != note).toList();
        trials.among("move " + note, edit, Rule.SOURCE_MISSING, note.at());
    }

    @Test
    void changedLevelIsFoundAtTheLevel() {
        Stream.concat(STANDARD.level().stream(), STANDARD.duties().stream().flatMap(duty -> duty.level().stream()))
                .forEach(level -> {
                    Edits edit = new Edits();
                    edit.level = written ->
                            written.map(other -> other == level ? new Level(level.value() - 1, level.at()) : other);
                    trials.one("change level", edit, Rule.SOURCE_MISMATCH, level.at());
                });
    }

    private void tryText(String what, Text text, Text other) {
        Edits edit = new Edits();
        edit.text = Edits.replace(text, other);
        trials.one(what + " " + text + " -> " + other, edit, Rule.SOURCE_MISMATCH, text.at());
    }

    private static Stream<Statement> statements() {
        return Stream.concat(
                STANDARD.tasks()
                        .flatMap(task -> task.groups().stream())
                        .flatMap(group -> Stream.of(group.outputs(), group.indicators()))
                        .flatMap(List::stream),
                STANDARD.competencies());
    }

    private static Stream<Text> allTexts() {
        return Stream.of(
                        statements().map(Statement::text),
                        STANDARD.duties().stream().map(Duty::name),
                        STANDARD.tasks().map(Task::name),
                        STANDARD.glossary().stream().map(GlossaryTerm::text),
                        STANDARD.noteLines().stream(),
                        STANDARD.updates().stream(),
                        STANDARD.conditions().stream(),
                        STANDARD.nameNote().stream(),
                        Stream.of(STANDARD.name(), STANDARD.description()),
                        Stream.of(
                                        STANDARD.classification().categories(),
                                        STANDARD.classification().occupations(),
                                        STANDARD.classification().industries())
                                .flatMap(List::stream)
                                .map(entry -> entry.name()))
                .flatMap(part -> part);
    }

    private static boolean isNeeded(Statement statement) {
        return statement.kind() == Kind.KNOWLEDGE || statement.kind() == Kind.SKILL;
    }

    private static String name(Statement statement) {
        return statement.code().map(Code::value).orElseThrow();
    }

    /** The code after the last one of a statement's list. */
    private static Code next(Statement statement) {
        String code = name(statement);
        String stem = code.substring(0, Math.max(1, code.lastIndexOf('.') + 1));
        int last = statements()
                .map(FidelityTest::name)
                .filter(other -> other.startsWith(stem) && other.length() == code.length())
                .mapToInt(other -> Integer.parseInt(other.substring(stem.length())))
                .max()
                .orElseThrow();
        return new Code(stem + (stem.length() == 1 ? "%02d" : "%d").formatted(last + 1));
    }

    private Text changed(Text text) {
        return edited(text, (words, at) -> words.replace(at, at + 1, "新"));
    }

    private Text shortened(Text text) {
        return text.value().length() == 1 ? changed(text) : edited(text, (words, at) -> words.delete(at, at + 1));
    }

    private Text lengthened(Text text, String added) {
        return edited(text, (words, at) -> words.insert(at == 0 ? 1 : at, added));
    }

    private interface Edit {
        void accept(StringBuilder words, int at);
    }

    /** A text edited somewhere, but not in its marks. */
    private Text edited(Text text, Edit edit) {
        String marked = Marks.of(text);
        while (true) {
            int at = random.nextInt(marked.length());
            boolean isMark = marked.substring(0, at + 1).lastIndexOf('<')
                    > marked.substring(0, at).lastIndexOf('>');
            if (!isMark && marked.charAt(at) != '>' && marked.charAt(at) != '新') {
                StringBuilder words = new StringBuilder(marked);
                edit.accept(words, at);
                return Text.marked(words.toString(), text.at());
            }
        }
    }
}
