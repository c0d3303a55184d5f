package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.source.CompetenciesReader.Competencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Codes that the document prints wrongly: where the YAML has the printed code, an erratum gives the published one in its
 * place. Where the YAML has the published one, nothing changes.
 */
final class CodeErrata {
    private List<Duty> duties;
    private Competencies competencies;
    private final Diagnostics diagnostics;

    /**
     * The codes as written.
     *
     * @param diagnostics what reading them has reported
     */
    CodeErrata(List<Duty> duties, Competencies competencies, Diagnostics diagnostics) {
        this.duties = duties;
        this.competencies = competencies;
        this.diagnostics = diagnostics;
    }

    List<Duty> duties() {
        return duties;
    }

    Competencies competencies() {
        return competencies;
    }

    /** Applies an erratum, if it is one of a code. */
    void apply(Erratum erratum) {
        Code published = new Code(erratum.published().value());
        Optional<Kind> kind = published.kind();
        boolean differs = !erratum.printed().value().equals(published.value());
        if (erratum.isOfCode() && kind.isPresent() && differs) {
            Slip slip = new Slip(
                    erratum.printed().value(),
                    CodeText.narrow(erratum.printed().value()),
                    published,
                    kind.get(),
                    erratum.place().map(Reference::code));
            if (kind.get().isCompetency()) {
                competencies = correct(slip);
            }
            duties = duties.stream().map(duty -> correct(duty, slip)).toList();
        }
    }

    /** A wrong code, as printed and in half-width, and the right one. */
    private record Slip(String printed, String narrow, Code published, Kind kind, Optional<Code> place) {
        boolean isPrinted(Code code) {
            return code.value().equals(printed) || code.value().equals(narrow);
        }

        /** Whether the printed code could be one of its kind at a place. */
        boolean isUsual(Optional<Code> parent) {
            Code code = new Code(narrow);
            return code.kind().filter(kind::equals).isPresent()
                    && parent.map(code::isWithin).orElse(true);
        }

        boolean isAt(Code parent) {
            return place.map(parent::equals).orElse(published.isWithin(parent));
        }
    }

    private Competencies correct(Slip slip) {
        return new Competencies(
                correct(Kind.KNOWLEDGE, competencies.knowledge(), slip),
                correct(Kind.SKILL, competencies.skills(), slip),
                correct(Kind.ATTITUDE, competencies.attitudes(), slip));
    }

    private List<Statement> correct(Kind kind, List<Statement> statements, Slip slip) {
        return kind == slip.kind() ? correct(statements, slip, slip.isUsual(Optional.empty())) : statements;
    }

    /**
     * Statements of the slip's kind.
     *
     * @param isUsual whether the printed code is right for the first statement that has it, so that the next is meant
     */
    private List<Statement> correct(List<Statement> statements, Slip slip, boolean isUsual) {
        Optional<Integer> meant = meant(
                statements.stream()
                        .map(each -> each.code().orElse(new Code("")))
                        .toList(),
                slip,
                isUsual);
        List<Statement> corrected = new ArrayList<>();
        for (Statement each : statements) {
            boolean isMeant = meant.filter(index -> index == corrected.size()).isPresent();
            if (isMeant || each.code().filter(slip.published()::equals).isPresent()) {
                retract(each.at(), slip);
            }
            corrected.add(
                    isMeant ? new Statement(each.kind(), Optional.of(slip.published()), each.text(), each.at()) : each);
        }
        return List.copyOf(corrected);
    }

    /** Which of some codes is the wrong one; none where the right one is there already. */
    private static Optional<Integer> meant(List<Code> codes, Slip slip, boolean isUsual) {
        if (codes.contains(slip.published())) {
            return Optional.empty();
        }
        List<Integer> printed = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (slip.isPrinted(codes.get(i))) {
                printed.add(i);
            }
        }
        return printed.stream().skip(isUsual ? 1 : 0).findFirst();
    }

    private Duty correct(Duty duty, Slip slip) {
        Code code = duty.code();
        if (slip.kind() == Kind.DUTY && slip.isPrinted(code)) {
            retract(duty.at(), slip);
            code = slip.published();
        }
        List<Task> tasks = duty.tasks();
        if (slip.kind() == Kind.TASK && slip.isAt(code)) {
            tasks = correctTasks(duty, slip);
        }
        List<Task> corrected =
                tasks.stream().map(task -> correct(duty, task, slip)).toList();
        return new Duty(code, duty.name(), duty.level(), corrected, duty.at());
    }

    private List<Task> correctTasks(Duty duty, Slip slip) {
        Optional<Integer> meant =
                meant(duty.tasks().stream().map(Task::code).toList(), slip, slip.isUsual(Optional.of(duty.code())));
        List<Task> corrected = new ArrayList<>();
        for (Task task : duty.tasks()) {
            boolean isMeant = meant.filter(index -> index == corrected.size()).isPresent();
            if (isMeant || task.code().equals(slip.published())) {
                retract(task.at(), slip);
            }
            corrected.add(isMeant ? with(task, slip.published(), task.groups()) : task);
        }
        return List.copyOf(corrected);
    }

    private Task correct(Duty duty, Task task, Slip slip) {
        Predicate<Reference> isMeant = isKnown(slip) && slip.place().isEmpty()
                ? reference -> false
                : reference -> slip.isPrinted(reference.code())
                        && slip.place().map(task.code()::equals).orElse(true);
        boolean isHere = duty.together(duty.carrier(task)).stream().anyMatch(each -> slip.isAt(each.code()));
        List<Statement> own = task.groups().stream()
                .flatMap(group -> (slip.kind() == Kind.OUTPUT ? group.outputs() : group.indicators()).stream())
                .toList();
        List<Statement> corrected = isHere && !slip.kind().isCompetency()
                ? correct(own, slip, slip.isUsual(Optional.of(task.code())))
                : own;
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (Group group : task.groups()) {
            int to = from + (slip.kind() == Kind.OUTPUT ? group.outputs() : group.indicators()).size();
            List<Statement> part = corrected.subList(from, to);
            groups.add(new Group(
                    group.levels(),
                    slip.kind() == Kind.OUTPUT ? part : group.outputs(),
                    slip.kind() == Kind.OUTPUT ? group.indicators() : part,
                    slip.kind() == Kind.KNOWLEDGE ? correct(group.knowledge(), isMeant, slip) : group.knowledge(),
                    slip.kind() == Kind.SKILL ? correct(group.skills(), isMeant, slip) : group.skills()));
            from = to;
        }
        return with(task, task.code(), List.copyOf(groups));
    }

    private static Task with(Task task, Code code, List<Group> groups) {
        return new Task(code, task.name(), task.level(), groups, task.sharesRowWith(), task.at());
    }

    private List<Reference> correct(List<Reference> references, Predicate<Reference> isMeant, Slip slip) {
        return references.stream()
                .map(reference -> isMeant.test(reference)
                        ? new Reference(slip.published(), retract(reference.at(), slip))
                        : reference)
                .toList();
    }

    /** Whether the printed code is that of a competency, too, so that tasks may well mean it. */
    private boolean isKnown(Slip slip) {
        List<Statement> list = slip.kind() == Kind.KNOWLEDGE ? competencies.knowledge() : competencies.skills();
        return list.stream()
                .anyMatch(each -> each.code().filter(slip::isPrinted).isPresent());
    }

    /** What was reported of a code's full-width characters is explained by the erratum. */
    private Position retract(Position at, Slip slip) {
        if (!slip.narrow().equals(slip.printed())) {
            diagnostics.retract(Rule.FULL_WIDTH_CODE, at);
        }
        return at;
    }
}
