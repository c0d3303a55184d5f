package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A course, 課程, that rests on a standard: what of it its units teach and assess, and what it leaves out.
 *
 * @param id the file's name without its ending; it names the course's page
 * @param standard the whole code of the standard; empty where it was not written
 * @param scope the duties, 職能單元, on which it rests; empty where it rests on the whole standard
 * @param at where the file begins
 */
public record Course(
        String id,
        Text name,
        Optional<Text> nameEn,
        Text standard,
        List<Reference> scope,
        List<CourseUnit> units,
        List<LeftOut> leftOut,
        Position at) {

    /**
     * Something of the standard that the course does not treat on purpose, 不納入.
     *
     * @param reason absent where it was not written
     */
    public record LeftOut(Reference code, Text reason) {}

    /** What a course may cover, in the order of the form's columns. */
    public static final List<Kind> KINDS = List.of(Kind.INDICATOR, Kind.KNOWLEDGE, Kind.SKILL);

    /** What table 1 of the course form holds, each once: indicators, knowledge and skills that stand at a task. */
    public static Set<Code> items(Standard standard) {
        return standard.tasks()
                .flatMap(task -> codes(task.groups()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What of rows of the official table a course may cover, each once: indicators, knowledge, skills. */
    public static Set<Code> codes(List<Group> rows) {
        Set<Code> codes = new LinkedHashSet<>();
        rows.forEach(row -> row.indicators().forEach(each -> each.code().ifPresent(codes::add)));
        rows.forEach(row -> row.knowledge().forEach(each -> codes.add(each.code())));
        rows.forEach(row -> row.skills().forEach(each -> codes.add(each.code())));
        return codes;
    }

    /** Whether the course rests on a duty: only what stands at its tasks must be covered. */
    public boolean restsOn(Duty duty) {
        return scope.isEmpty()
                || scope.stream().anyMatch(reference -> reference.code().equals(duty.code()));
    }

    /** Whether a unit teaches or assesses a code, or takes the output as evidence. */
    public boolean treats(Code code) {
        return units.stream()
                .flatMap(unit -> Stream.of(unit.taught(), unit.assessed(), unit.outputs()))
                .flatMap(List::stream)
                .anyMatch(reference -> reference.code().equals(code));
    }
}
