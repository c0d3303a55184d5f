package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Changes each sentence, code and pair of a standard in turn, and looks whether the comparison with its document finds the
 * change at its place.
 */
public final class Mutations {
    private static final Position ADDED = new Position("content/added.yaml", 1, 1);
    private static final Set<Rule> PROOF = EnumSet.of(
            Rule.SOURCE_MISMATCH,
            Rule.SOURCE_MISSING,
            Rule.SOURCE_LEFTOVER,
            Rule.SOURCE_COUNT,
            Rule.UNKNOWN_REFERENCE,
            Rule.CODE_OUTSIDE_PARENT);

    private final Standard standard;
    private final Function<Standard, List<Diagnostic>> check;
    private final Set<String> known;
    private final Set<Code> codes;
    private final Random random = new Random(20260101);
    private final List<String> failures = new ArrayList<>();
    private int tried;

    private Mutations(Standard standard, Function<Standard, List<Diagnostic>> check) {
        this.standard = standard;
        this.check = check;
        this.codes = Stream.concat(
                        standard.competencies(),
                        standard.tasks()
                                .flatMap(task -> task.groups().stream())
                                .flatMap(group -> Stream.of(group.outputs(), group.indicators()))
                                .flatMap(List::stream))
                .flatMap(statement -> statement.reference().stream())
                .collect(Collectors.toSet());
        this.known = new HashSet<>(
                check.apply(standard).stream().map(Mutations::brief).toList());
    }

    /** What was not found. */
    public static List<String> missed(Standard standard, Function<Standard, List<Diagnostic>> check) {
        Mutations mutations = of(standard, check);
        if (mutations.tried < 50) {
            mutations.failures.add("only " + mutations.tried + " changes");
        }
        return mutations.failures;
    }

    /** All changes, tried. */
    static Mutations of(Standard standard, Function<Standard, List<Diagnostic>> check) {
        Mutations mutations = new Mutations(standard, check);
        mutations.changeTexts();
        mutations.changeCodes();
        mutations.changeStatements();
        mutations.changeNeeds();
        mutations.changeLevels();
        mutations.changeLists();
        mutations.changeEditions();
        return mutations;
    }

    /** How many changes were tried. */
    int tried() {
        return tried;
    }

    /** Those that were not found at their place. */
    List<String> failures() {
        return failures;
    }

    private static String brief(Diagnostic finding) {
        return finding.rule().id() + " " + finding.at() + " " + finding.message();
    }

    private void expect(String what, Edits edit, Predicate<Diagnostic> wanted) {
        List<Diagnostic> found = check.apply(edit.of(standard)).stream()
                .filter(finding -> PROOF.contains(finding.rule()) && !known.contains(brief(finding)))
                .toList();
        tried++;
        if (found.stream().noneMatch(wanted)) {
            failures.add(standard.code() + ": " + what + ": "
                    + found.stream().map(Mutations::brief).toList());
        }
    }

    private void changeTexts() {
        texts().filter(Text::isPresent).forEach(text -> {
            String words = text.value();
            int at = random.nextInt(words.length());
            String letter = another(words.charAt(at));
            Text other =
                    new Text(words.substring(0, at) + letter + words.substring(at + 1), text.underlines(), text.at());
            Edits edit = new Edits();
            edit.text = Edits.replace(text, other);
            expect("change " + text, edit, found -> found.at().equals(text.at()));
        });
    }

    /** Of the same kind, so that codes stay codes. */
    private static String another(char letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return letter == 'Z' ? "Y" : "Z";
        }
        if (Character.isDigit(letter)) {
            return letter == '7' ? "8" : "7";
        }
        return letter == '新' ? "舊" : "新";
    }

    private Stream<Text> texts() {
        return Stream.of(
                        statements().map(Statement::text),
                        standard.duties().stream().map(Duty::name),
                        standard.tasks().map(Task::name),
                        standard.glossary().stream().map(GlossaryTerm::text),
                        standard.noteLines().stream(),
                        standard.updates().stream(),
                        standard.conditions().stream(),
                        Stream.of(
                                        standard.classification().categories(),
                                        standard.classification().occupations(),
                                        standard.classification().industries())
                                .flatMap(List::stream)
                                .flatMap(entry -> Stream.of(entry.code(), entry.name())),
                        standard.nameNote().stream(),
                        Stream.of(standard.name(), standard.description()))
                .flatMap(part -> part);
    }

    private Stream<Statement> statements() {
        return Stream.concat(
                standard.tasks()
                        .flatMap(task -> task.groups().stream())
                        .flatMap(group -> Stream.of(group.outputs(), group.indicators()))
                        .flatMap(List::stream),
                standard.competencies());
    }

    private void changeStatements() {
        statements().forEach(statement -> {
            String name =
                    statement.code().map(Code::value).orElse(statement.text().value());
            boolean isNeeded = statement.kind() == Kind.KNOWLEDGE || statement.kind() == Kind.SKILL;
            Edits drop = new Edits();
            drop.statements = Edits.without(statement);
            expect("drop " + name, drop, found -> isNeeded || isInSource(found));
            Statement added = new Statement(
                    statement.kind(),
                    statement.code().map(this::another),
                    statement.id().map(this::another),
                    Text.plain("從未印過的一句話", ADDED),
                    ADDED.right(50));
            Edits add = new Edits();
            add.statements = Edits.with(statement, added);
            expect("add to " + name, add, found -> found.at().file().equals(ADDED.file()));
            if (!isNeeded && statement.code().isPresent()) {
                Statement renamed = new Statement(
                        statement.kind(), statement.code().map(this::another), statement.text(), statement.at());
                Edits rename = new Edits();
                rename.statements = list -> list.stream()
                        .map(other -> other == statement ? renamed : other)
                        .toList();
                expect(
                        "rename " + name,
                        rename,
                        found -> found.at().file().equals(statement.at().file()));
            }
        });
    }

    /** Duties and tasks get another code, and so does each competency, in its list and at its tasks. */
    private void changeCodes() {
        for (Duty duty : standard.duties()) {
            Edits rename = new Edits();
            rename.duties = list -> list.stream()
                    .map(other -> other == duty
                            ? new Duty(another(duty.code()), duty.name(), duty.level(), duty.tasks(), duty.at())
                            : other)
                    .toList();
            expect("rename " + duty.code(), rename, found -> isAt(found, duty.at(), duty.name()));
            for (Task task : duty.isItsOwnTask() ? List.<Task>of() : duty.tasks()) {
                Edits inner = new Edits();
                inner.tasks = list -> list.stream()
                        .map(other -> other == task
                                ? new Task(
                                        another(task.code()),
                                        task.name(),
                                        task.level(),
                                        task.groups(),
                                        task.sharesRowWith(),
                                        task.at())
                                : other)
                        .toList();
                expect("rename " + task.code(), inner, found -> isAt(found, task.at(), task.name()));
            }
        }
        Stream.of(standard.knowledge(), standard.skills())
                .flatMap(List::stream)
                .filter(statement -> statement.code().isPresent())
                .forEach(this::renameCompetency);
    }

    private void renameCompetency(Statement statement) {
        Code code = statement.code().orElseThrow();
        Edits rename = new Edits();
        rename.statements = list -> list.stream()
                .map(other -> other == statement
                        ? new Statement(other.kind(), Optional.of(another(code)), other.text(), other.at())
                        : other)
                .toList();
        UnaryOperator<List<Reference>> renamed = list -> list.stream()
                .map(need -> need.code().equals(code) ? new Reference(another(code), need.at()) : need)
                .toList();
        rename.knowledge = (task, list) -> renamed.apply(list);
        rename.skills = (task, list) -> renamed.apply(list);
        expect("rename " + code, rename, found -> isAt(found, statement.at(), statement.text()));
    }

    private static boolean isAt(Diagnostic found, Position code, Text text) {
        return found.at().equals(code) || found.at().equals(text.at());
    }

    private static boolean isInSource(Diagnostic found) {
        return found.at().file().endsWith("source.txt");
    }

    /** A code of the same place that nothing has. */
    private Code another(Code code) {
        String value = code.value();
        String stem = value.substring(0, Math.max(1, value.lastIndexOf('.') + 1));
        return IntStream.iterate(98, number -> number - 1)
                .mapToObj(number -> new Code(stem + number))
                .filter(free -> !codes.contains(free))
                .findFirst()
                .orElseThrow();
    }

    private void changeNeeds() {
        standard.tasks()
                .forEach(task -> Stream.of(Kind.KNOWLEDGE, Kind.SKILL).forEach(kind -> {
                    List<Reference> needs = NeedFidelityTest.needs(task, kind);
                    for (Reference need : needs) {
                        Edits drop = new Edits();
                        drop.needs(
                                kind,
                                task,
                                list -> list.stream()
                                        .filter(other -> other != need)
                                        .toList());
                        expect(
                                "drop " + need.code() + " of " + task.code(),
                                drop,
                                found -> found.rule() == Rule.SOURCE_COUNT);
                    }
                    List<Statement> others = (kind == Kind.KNOWLEDGE ? standard.knowledge() : standard.skills())
                            .stream()
                                    .filter(statement -> needs.stream()
                                            .noneMatch(need ->
                                                    statement.reference().equals(Optional.of(need.code()))))
                                    .toList();
                    if (!others.isEmpty() && !needs.isEmpty()) {
                        Code other = others.get(random.nextInt(others.size()))
                                .reference()
                                .orElseThrow();
                        Edits add = new Edits();
                        add.needs(
                                kind,
                                task,
                                list -> list.contains(needs.get(0))
                                        ? Edits.append(list, new Reference(other, ADDED))
                                        : list);
                        expect(
                                "add " + other + " to " + task.code(),
                                add,
                                found -> found.at().equals(ADDED));
                        Edits swap = new Edits();
                        swap.needs(
                                kind,
                                task,
                                list -> list.stream()
                                        .map(need -> need == needs.get(0) ? new Reference(other, ADDED) : need)
                                        .toList());
                        expect(
                                "swap " + other + " at " + task.code(),
                                swap,
                                found -> found.at().equals(ADDED));
                    }
                }));
    }

    private void changeLevels() {
        Stream.of(standard.level().stream(), standard.duties().stream().flatMap(duty -> duty.level().stream()))
                .flatMap(part -> part)
                .forEach(level -> {
                    Edits edit = new Edits();
                    edit.level = written -> written.map(other -> other == level ? another(level) : other);
                    expect("level " + level, edit, found -> found.at().equals(level.at()));
                });
        standard.tasks().filter(task -> task.level().isPresent()).forEach(task -> {
            Level level = task.level().get();
            Edits edit = new Edits();
            edit.tasks = list -> list.stream()
                    .map(other -> other == task
                            ? new Task(
                                    task.code(),
                                    task.name(),
                                    Optional.of(another(level)),
                                    task.groups(),
                                    task.sharesRowWith(),
                                    task.at())
                            : other)
                    .toList();
            expect("level of " + task.code(), edit, found -> found.at().equals(level.at()));
        });
    }

    private static Level another(Level level) {
        return new Level(level.value() % Level.HIGHEST + 1, level.at());
    }

    private void changeLists() {
        Stream.of(standard.noteLines(), standard.updates(), standard.conditions())
                .flatMap(List::stream)
                .forEach(text -> {
                    Edits drop = new Edits();
                    drop.texts = Edits.without(text);
                    expect("drop " + text, drop, Mutations::isInSource);
                    Edits add = new Edits();
                    add.texts = Edits.with(text, Text.plain("從未印過的一句話", ADDED));
                    expect("add to " + text, add, found -> found.at().equals(ADDED));
                });
        standard.duties().forEach(duty -> {
            Edits drop = new Edits();
            drop.duties = Edits.without(duty);
            expect("drop " + duty.code(), drop, Mutations::isInSource);
            duty.tasks().forEach(task -> {
                Edits inner = new Edits();
                inner.tasks = Edits.without(task);
                expect("drop " + task.code(), inner, Mutations::isInSource);
            });
        });
    }

    private void changeEditions() {
        boolean isPrinted =
                standard.sourceText().orElseThrow().lines().stream().anyMatch(line -> line.startsWith("版本\t"));
        if (!isPrinted) {
            return;
        }
        standard.editions().forEach(edition -> {
            Edits drop = new Edits();
            drop.editions = Edits.without(edition);
            expect("drop " + edition.code(), drop, Mutations::isInSource);
            Stream.of(edition.note(), edition.replacedBy())
                    .flatMap(Optional::stream)
                    .forEach(text -> {
                        Edits other = new Edits();
                        other.text = Edits.replace(text, Text.plain("另一句", text.at()));
                        expect("change " + text, other, found -> found.at().equals(text.at()));
                    });
            if (!edition.date().isPresent()) {
                return;
            }
            Edits date = new Edits();
            date.text = Edits.replace(
                    edition.date(), Text.plain("2001-02-03", edition.date().at()));
            expect(
                    "date of " + edition.code(),
                    date,
                    found -> found.at().equals(edition.date().at()));
        });
    }
}
