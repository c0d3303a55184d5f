package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.MeantCode;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.source.CompetenciesReader.Competencies;
import io.github.jizhun.source.file.SourceReporter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes malformed codes as the ones that are meant, and reports each where it is written. Reading goes on with the meant ones, so
 * that a slip of one letter is one finding, and not one at every place that has the code right.
 */
final class MeantCodes {
    /** A code with the words for which it stands. */
    private static final Pattern CODE_AND_TEXT = Pattern.compile("^(\\p{L}\\S{0,3}?\\d)\\s*[：:]?\\s*\\p{IsHan}.*$");

    private final SourceReporter findings;
    private final Diagnostics diagnostics;

    MeantCodes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.findings = new SourceReporter(diagnostics);
    }

    /** Knowledge, skills and attitudes under the codes that are meant. */
    Competencies of(Competencies written) {
        return new Competencies(
                statements(Kind.KNOWLEDGE, written.knowledge(), Optional.empty()),
                statements(Kind.SKILL, written.skills(), Optional.empty()),
                statements(Kind.ATTITUDE, written.attitudes(), Optional.empty()));
    }

    /**
     * Duties under the codes that are meant.
     *
     * @param competencies those to which tasks refer
     */
    List<Duty> of(List<Duty> written, Competencies competencies) {
        Set<Code> taken = wellFormed(Kind.DUTY, written.stream().map(Duty::code));
        return written.stream().map(duty -> duty(duty, taken, competencies)).toList();
    }

    private Duty duty(Duty duty, Set<Code> taken, Competencies competencies) {
        Code code = meant(duty.code(), Kind.DUTY, Optional.empty(), taken, duty.at());
        Set<Code> tasks = wellFormed(Kind.TASK, duty.tasks().stream().map(Task::code));
        List<Task> meant = duty.tasks().stream()
                .map(task -> task(
                        task,
                        duty.isItsOwnTask() ? code : meant(task.code(), Kind.TASK, Optional.of(code), tasks, task.at()),
                        competencies))
                .toList();
        return new Duty(code, duty.name(), duty.level(), meant, duty.at());
    }

    private Task task(Task task, Code code, Competencies competencies) {
        List<Group> groups = new ArrayList<>();
        for (Group group : task.groups()) {
            groups.add(new Group(
                    group.levels(),
                    statements(Kind.OUTPUT, group.outputs(), Optional.of(code)),
                    statements(Kind.INDICATOR, group.indicators(), Optional.of(code)),
                    references(Kind.KNOWLEDGE, group.knowledge(), competencies.knowledge()),
                    references(Kind.SKILL, group.skills(), competencies.skills())));
        }
        return new Task(code, task.name(), task.level(), List.copyOf(groups), task.sharesRowWith(), task.at());
    }

    private List<Statement> statements(Kind kind, List<Statement> written, Optional<Code> parent) {
        Set<Code> taken = wellFormed(kind, written.stream().flatMap(each -> each.code().stream()));
        return written.stream()
                .map(each -> each.code()
                        .map(code -> meant(code, kind, parent, taken, each.at()))
                        .map(code -> new Statement(kind, Optional.of(code), each.id(), each.text(), each.at()))
                        .orElse(each))
                .toList();
    }

    private List<Reference> references(Kind kind, List<Reference> written, List<Statement> known) {
        Set<Code> codes = known.stream()
                .flatMap(statement -> statement.reference().stream())
                .collect(Collectors.toSet());
        return written.stream()
                .map(reference -> codes.contains(reference.code())
                        ? reference
                        : new MeantCode(CODE_AND_TEXT
                                        .matcher(reference.code().value())
                                        .replaceFirst("$1"))
                                .of(kind, digits(codes))
                                .filter(codes::contains)
                                .map(meant -> report(reference, meant))
                                .orElse(reference))
                .toList();
    }

    private Reference report(Reference written, Code meant) {
        report(written.code(), meant, written.at());
        return new Reference(meant, written.at());
    }

    /** Errata of the codes that are meant. */
    List<Erratum> of(List<Erratum> written, List<Duty> duties, Competencies competencies) {
        Set<String> codes = codesOf(duties, competencies);
        return written.stream().map(erratum -> erratum(erratum, codes)).toList();
    }

    /** References of any kind. */
    List<Reference> accepted(List<Reference> written, List<Duty> duties, Competencies competencies) {
        Set<String> codes = codesOf(duties, competencies);
        return written.stream()
                .map(each -> new MeantCode(each.code().value())
                        .among(codes)
                        .map(meant -> report(each, new Code(meant)))
                        .orElse(each))
                .toList();
    }

    private Erratum erratum(Erratum written, Set<String> codes) {
        Optional<String> target = new MeantCode(written.target())
                .among(codes)
                .filter(meant -> !written.published().value().equals(written.target()));
        target.ifPresent(meant -> report(new Code(written.target()), new Code(meant), written.at()));
        return new Erratum(
                target.orElse(written.target()),
                written.place()
                        .map(place -> new MeantCode(place.code().value())
                                .among(codes)
                                .map(meant -> report(place, new Code(meant)))
                                .orElse(place)),
                written.printed(),
                written.published(),
                written.status(),
                written.reason(),
                written.date(),
                written.entry(),
                written.at());
    }

    private static Set<String> codesOf(List<Duty> duties, Competencies competencies) {
        Set<String> codes = new HashSet<>();
        Stream.of(competencies.knowledge(), competencies.skills(), competencies.attitudes())
                .flatMap(List::stream)
                .forEach(each -> each.reference().map(Code::value).ifPresent(codes::add));
        for (Duty duty : duties) {
            codes.add(duty.code().value());
            for (Task task : duty.tasks()) {
                codes.add(task.code().value());
                task.groups().stream()
                        .flatMap(group -> Stream.of(group.outputs(), group.indicators()))
                        .flatMap(List::stream)
                        .forEach(each -> each.code().map(Code::value).ifPresent(codes::add));
            }
        }
        return codes;
    }

    /** The code itself, where it is well-formed or cannot be known; else what is meant, which is taken from now on. */
    private Code meant(Code written, Kind kind, Optional<Code> parent, Set<Code> taken, Position at) {
        if (written.kind().equals(Optional.of(kind)) || written.value().isEmpty()) {
            return written;
        }
        Optional<Code> meant = new MeantCode(written.value())
                .of(kind, digits(taken))
                .filter(code -> parent.map(code::isWithin).orElse(true))
                .filter(taken::add);
        meant.ifPresent(code -> report(written, code, at));
        return meant.orElse(written);
    }

    private void report(Code written, Code meant, Position at) {
        Optional<Diagnostic> wide = diagnostics.take(Rule.FULL_WIDTH_CODE, at);
        String shown = wide.map(finding -> finding.message().arguments().get(0)).orElse(written.value());
        findings.report(Rule.BAD_CODE, "meant", at, Value.lengthOf(shown), meant.value(), shown, meant);
    }

    private static Set<Code> wellFormed(Kind kind, Stream<Code> codes) {
        return codes.filter(code -> code.kind().equals(Optional.of(kind)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** How many digits the codes of competencies have. */
    private static int digits(Set<Code> codes) {
        return !codes.isEmpty() && codes.stream().allMatch(code -> code.value().length() > 3) ? 3 : 2;
    }
}
