package io.github.jizhun.compare;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything of an edition that is compared, kind by kind, each in the document's order. */
final class Subjects {
    private final LinkedStandard standard;
    private final Map<Optional<Kind>, List<Subject>> byKind = new LinkedHashMap<>();

    private Subjects(LinkedStandard standard) {
        this.standard = standard;
    }

    static Subjects of(LinkedStandard standard) {
        Subjects subjects = new Subjects(standard);
        standard.standard().duties().forEach(subjects::addDuty);
        standard.standard().competencies().map(standard::placed).forEach(placed -> subjects.add(placed, null));
        standard.standard().glossary().forEach(subjects::addTerm);
        return subjects;
    }

    /** The subjects of a kind; of defined terms where it is empty. */
    List<Subject> ofKind(Optional<Kind> kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private void addDuty(Duty duty) {
        LinkedStatement own = standard.statementOf(duty.code());
        Set<String> inner = new LinkedHashSet<>();
        for (Task task : duty.tasks()) {
            Set<String> ofTask = innerOf(task);
            if (!duty.isItsOwnTask()) {
                addTask(task, own.address(), ofTask);
                inner.add(task.name().value());
            }
            addOutcomes(task);
            inner.addAll(ofTask);
        }
        add(new Subject(
                Optional.of(Kind.DUTY),
                own.label(),
                own.text(),
                own.address(),
                Optional.empty(),
                duty.level().map(Level::value),
                List.of(),
                inner));
    }

    private void addTask(Task task, String duty, Set<String> inner) {
        LinkedStatement own = standard.statementOf(task.code());
        add(new Subject(
                Optional.of(Kind.TASK),
                own.label(),
                own.text(),
                own.address(),
                Optional.of(duty),
                standard.levelOf(task),
                standard.needs(task).stream().map(LinkedStatement::address).toList(),
                inner));
    }

    private void addOutcomes(Task task) {
        String parent = standard.statementOf(task.code()).address();
        outcomes(task).map(standard::placed).forEach(placed -> add(placed, parent));
    }

    private Set<String> innerOf(Task task) {
        Set<String> inner = new LinkedHashSet<>();
        outcomes(task).forEach(statement -> inner.add(statement.text().value()));
        standard.needs(task).forEach(needed -> inner.add(needed.text().value()));
        return inner;
    }

    private static Stream<Statement> outcomes(Task task) {
        return Stream.concat(
                task.groups().stream().map(Group::outputs).flatMap(List::stream),
                task.groups().stream().map(Group::indicators).flatMap(List::stream));
    }

    private void addTerm(GlossaryTerm term) {
        add(new Subject(
                Optional.empty(),
                Erratum.TERM_PREFIX + term.id(),
                term.text(),
                Address.term(standard.code(), term.id()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of()));
    }

    private void add(LinkedStatement placed, String parent) {
        add(new Subject(
                Optional.of(placed.kind()),
                placed.label(),
                placed.text(),
                placed.address(),
                Optional.ofNullable(parent),
                Optional.empty(),
                List.of(),
                Set.of()));
    }

    private void add(Subject subject) {
        byKind.computeIfAbsent(subject.kind(), kind -> new ArrayList<>()).add(subject);
    }

    /** All kinds, duties first; empty for defined terms. */
    static Stream<Optional<Kind>> kinds() {
        return Stream.concat(Stream.of(Kind.values()).map(Optional::of), Stream.of(Optional.empty()));
    }
}
