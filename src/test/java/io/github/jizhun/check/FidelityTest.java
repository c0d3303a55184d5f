package io.github.jizhun.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.SourceText;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * No sentence of a real document can be lost, added or changed unnoticed. Each is, in turn, in a frozen copy of a published
 * standard; each time there is one finding, and it stands where the change is.
 */
class FidelityTest {
    private static final FrozenContent CONTENT = FrozenContent.of("frozen");
    private static final Standard STANDARD = CONTENT.standard();
    private static final Messages MESSAGES = Messages.in(Language.EN);
    /** Where added things are said to stand. */
    private static final Position ADDED = new Position("content/added.yaml", 1, 1);

    private final Random random = new Random(20151231);
    private final List<String> failures = new ArrayList<>();
    private int edits;

    @AfterEach
    void everyEditIsFoundOnceAtItsPlace() {
        assertEquals("", String.join("\n", failures), () -> failures.size() + " of " + edits + " edits");
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
    void strayBlankIsFoundAtItsText() {
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
            tryEdit(
                    "drop " + name(statement),
                    edit,
                    Rule.SOURCE_LEFTOVER,
                    printedAt(name(statement), statement.text()));
        });
    }

    @Test
    void droppedCompetencyIsFoundWhereItIsNeeded() {
        statements().filter(FidelityTest::isNeeded).forEach(statement -> {
            Edits edit = new Edits();
            edit.statements = Edits.without(statement);
            List<String> expected = STANDARD.tasks()
                    .flatMap(task -> Stream.of(Kind.KNOWLEDGE, Kind.SKILL).flatMap(kind -> needs(task, kind).stream()))
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
            edit.statements = list -> list.contains(statement) ? append(list, added) : list;
            tryEdit("add to " + name(statement), edit, Rule.SOURCE_MISSING, ADDED);
        });
    }

    @Test
    void droppedNeedIsFoundAtItsTask() {
        eachNeed((task, kind, reference) -> {
            Edits edit = new Edits();
            edit.needs(kind, task, Edits.without(reference));
            tryEdit("drop " + task.code() + " " + reference.code(), edit, Rule.SOURCE_COUNT, task.at());
        });
    }

    @Test
    void addedNeedIsFoundWhereItIsAdded() {
        STANDARD.tasks()
                .forEach(task -> Stream.of(Kind.KNOWLEDGE, Kind.SKILL).forEach(kind -> {
                    Reference added = new Reference(stranger(task, kind), ADDED);
                    Edits edit = new Edits();
                    edit.needs(kind, task, list -> append(list, added));
                    tryEdit("add " + task.code() + " " + added.code(), edit, Rule.SOURCE_COUNT, ADDED);
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
            tryEdit("exchange " + name, edit, Rule.SOURCE_COUNT, reference.at());
        });
    }

    @Test
    void swappedNeedsAreFoundWhereTheOrderEnds() {
        eachNeed((task, kind, reference) -> {
            int at = needs(task, kind).indexOf(reference);
            if (at > 0) {
                Edits edit = new Edits();
                edit.needs(kind, task, list -> swapped(list, at));
                tryEdit("swap " + task.code() + " " + reference.code(), edit, Rule.SOURCE_COUNT, reference.at());
            }
        });
    }

    @Test
    void droppedDutyOrTaskIsFoundInTheDocument() {
        for (Duty duty : STANDARD.duties()) {
            Edits edit = new Edits();
            edit.duties = Edits.without(duty);
            tryAmong(
                    "drop " + duty.code(),
                    edit,
                    Rule.SOURCE_LEFTOVER,
                    printedAt(duty.code().value(), duty.name()));
            for (Task task : duty.tasks()) {
                Edits inner = new Edits();
                inner.tasks = Edits.without(task);
                tryAmong(
                        "drop " + task.code(),
                        inner,
                        Rule.SOURCE_LEFTOVER,
                        printedAt(task.code().value(), task.name()));
            }
        }
    }

    @Test
    void droppedNoteConditionOrDefinitionIsFoundInTheDocument() {
        Stream.of(STANDARD.notes(), STANDARD.conditions()).flatMap(List::stream).forEach(text -> {
            Edits edit = new Edits();
            edit.texts = Edits.without(text);
            tryAmong("drop " + text, edit, Rule.SOURCE_LEFTOVER, printedAt(text));
        });
        for (GlossaryTerm term : STANDARD.glossary()) {
            Edits edit = new Edits();
            edit.terms = Edits.without(term);
            tryAmong("drop " + term.id(), edit, Rule.SOURCE_LEFTOVER, printedAt(term.text()));
        }
    }

    @Test
    void addedNoteConditionOrDefinitionIsFoundWhereItIsAdded() {
        Text added = Text.plain("從未印過的一句話", ADDED);
        Stream.of(STANDARD.notes().get(0), STANDARD.conditions().get(0)).forEach(text -> {
            Edits edit = new Edits();
            edit.texts = Edits.with(text, added);
            tryEdit("add to " + text, edit, Rule.SOURCE_MISSING, ADDED);
        });
        Edits edit = new Edits();
        Text line = Text.plain("專案：有始有終的工作。", ADDED);
        edit.terms = list -> append(
                list, new GlossaryTerm("project", Text.plain("專案", ADDED), line, List.of(), false, ADDED.right(9)));
        tryEdit("add term", edit, Rule.SOURCE_MISSING, ADDED);
    }

    @Test
    void movedNoteIsFound() {
        Text note = STANDARD.notes().get(0);
        Edits edit = new Edits();
        edit.texts = list ->
                list.contains(note) ? list.stream().filter(text -> text != note).toList() : append(list, note);
        tryAmong("move " + note, edit, Rule.SOURCE_MISSING, note.at());
    }

    @Test
    void changedLevelIsFoundAtTheLevel() {
        Stream.concat(STANDARD.level().stream(), STANDARD.duties().stream().flatMap(duty -> duty.level().stream()))
                .forEach(level -> {
                    Edits edit = new Edits();
                    edit.level = written ->
                            written.map(other -> other == level ? new Level(level.value() - 1, level.at()) : other);
                    tryEdit("change level", edit, Rule.SOURCE_MISMATCH, level.at());
                });
    }

    private void tryText(String what, Text text, Text other) {
        Edits edit = new Edits();
        edit.text = Edits.replace(text, other);
        tryEdit(what + " " + text + " -> " + other, edit, Rule.SOURCE_MISMATCH, text.at());
    }

    /** One finding in all. */
    private void tryEdit(String what, Edits edit, Rule rule, Position at) {
        List<Diagnostic> found = CONTENT.findings(edit.of(STANDARD));
        edits++;
        if (found.size() != 1
                || found.get(0).rule() != rule
                || !found.get(0).at().equals(at)) {
            fail(what, rule, at, found);
        }
    }

    /** One finding of this rule; what else refers to the place is told too. */
    private void tryAmong(String what, Edits edit, Rule rule, Position at) {
        List<Diagnostic> found = CONTENT.findings(edit.of(STANDARD));
        edits++;
        List<Diagnostic> ofRule =
                found.stream().filter(finding -> finding.rule() == rule).toList();
        if (ofRule.size() != 1 || !ofRule.get(0).at().equals(at)) {
            fail(what, rule, at, found);
        }
    }

    private void fail(String what, Rule rule, Position at, List<Diagnostic> found) {
        String told = found.stream()
                .map(finding ->
                        "\n    " + finding.at() + " " + finding.rule().id() + " " + MESSAGES.say(finding.message()))
                .collect(Collectors.joining());
        failures.add(what + ": not one " + rule.id() + " at " + at + ", but" + told);
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
                        STANDARD.notes().stream(),
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

    /** Where a text is printed, its code included, slips of code or text aside. */
    private static Position printedAt(String code, Text text) {
        String words = Marks.of(text).replace(Marks.OPEN, " <u>");
        String start = Pattern.quote(words.substring(0, Math.min(4, words.length())));
        String longer = Pattern.quote(words.substring(0, Math.min(6, words.length())));
        return printedAt(Pattern.quote(code) + " ?" + start)
                .or(() -> printedAt(code.substring(0, 1) + "[A-Z0-9.]+ ?" + longer))
                .orElseThrow(() -> new IllegalArgumentException("not printed: " + text));
    }

    /** Where a line of the notes begins, behind its bullet. */
    private static Position printedAt(Text text) {
        String words = text.value().substring(0, Math.min(6, text.value().length()));
        return printedAt("(?<=^ ?- )" + Pattern.quote(words)).orElseThrow();
    }

    private static Optional<Position> printedAt(String form) {
        SourceText source = STANDARD.sourceText().orElseThrow();
        for (int i = 0; i < source.lines().size(); i++) {
            String line = source.lines().get(i);
            Matcher found = Pattern.compile(form).matcher(line);
            if (found.find()) {
                return Optional.of(new Position(source.file(), i + 1, 1 + line.codePointCount(0, found.start())));
            }
        }
        return Optional.empty();
    }

    private static boolean isNeeded(Statement statement) {
        return statement.kind() == Kind.KNOWLEDGE || statement.kind() == Kind.SKILL;
    }

    private static String name(Statement statement) {
        return statement.code().map(Code::value).orElseThrow();
    }

    /** The code behind the last one of a statement's list. */
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

    private static List<Reference> needs(Task task, Kind kind) {
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

    private static <T> List<T> append(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }

    private static List<Reference> swapped(List<Reference> list, int at) {
        List<Reference> swapped = new ArrayList<>(list);
        swapped.set(at - 1, list.get(at));
        swapped.set(at, list.get(at - 1));
        return swapped;
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
