package io.github.jizhun.page.workbench;

import io.github.jizhun.link.CourseCoverage;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Course;
import io.github.jizhun.model.CourseForm;
import io.github.jizhun.model.CourseUnit;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the official course report that a course fills; the script of the page of courses makes the same. */
final class CourseFormTables {
    private final LinkedStandard standard;
    private final Course course;
    private final Set<Code> leftOut;
    private final Set<Code> outside;
    private final Set<Task> within;

    private CourseFormTables(LinkedStandard standard, Course course, CourseCoverage coverage) {
        this.standard = standard;
        this.course = course;
        this.leftOut = course.leftOut().stream().map(each -> each.code().code()).collect(Collectors.toSet());
        this.outside = Set.copyOf(coverage.outside());
        this.within = standard.standard().duties().stream()
                .filter(course::restsOn)
                .flatMap(duty -> duty.tasks().stream())
                .collect(Collectors.toSet());
    }

    static List<CoursePage.FormTable> of(LinkedStandard standard, Course course, CourseCoverage coverage) {
        CourseFormTables tables = new CourseFormTables(standard, course, coverage);
        return Stream.of(CourseForm.values())
                .map(form -> new CoursePage.FormTable(form.title(), form.columns(), tables.rows(form)))
                .toList();
    }

    private List<List<List<String>>> rows(CourseForm form) {
        return form == CourseForm.COMPETENCIES
                ? standard.standard()
                        .tasks()
                        .filter(this::isTreated)
                        .map(this::task)
                        .toList()
                : course.units().stream().map(unit -> unit(form, unit)).toList();
    }

    /**
     * A task in the scope, unless the course leaves out all its indicators, or without any, all it needs; another one where units
     * treat something that the scope lacks.
     */
    private boolean isTreated(Task task) {
        List<Group> rows = standard.rows(task);
        List<Code> indicators = standard.indicators(task).stream()
                .flatMap(indicator -> indicator.code().stream())
                .toList();
        if (!within.contains(task)) {
            return Course.codes(rows).stream().anyMatch(code -> outside.contains(code) && !leftOut.contains(code));
        }
        return !leftOut.containsAll(indicators.isEmpty() ? Course.codes(rows) : indicators);
    }

    private List<List<String>> task(Task task) {
        return List.of(
                List.of(line(standard.statementOf(task.code()))),
                List.of(),
                remaining(task, standard.indicators(task)),
                standard.levelOf(task).map(String::valueOf).stream().toList(),
                remaining(task, standard.needs(task, Kind.KNOWLEDGE)),
                remaining(task, standard.needs(task, Kind.SKILL)));
    }

    /** What is not left out; of a task outside the scope only what units treat. */
    private List<String> remaining(Task task, List<LinkedStatement> statements) {
        return statements.stream()
                .filter(statement -> statement.code().filter(leftOut::contains).isEmpty())
                .filter(statement -> within.contains(task)
                        || statement.code().filter(course::treats).isPresent())
                .map(this::line)
                .toList();
    }

    private List<List<String>> unit(CourseForm form, CourseUnit unit) {
        List<String> name = lines(unit.name().value());
        return switch (form) {
            case COMPETENCIES -> throw new IllegalArgumentException("no table of units");
            case OBJECTIVES ->
                List.of(
                        name,
                        lines(CourseRenderer.text(unit.nameEn())),
                        unit.level().map(level -> String.valueOf(level.value())).stream()
                                .toList(),
                        lines(CourseRenderer.text(unit.objective())),
                        treated(unit, Kind.INDICATOR),
                        treated(unit, Kind.KNOWLEDGE),
                        treated(unit, Kind.SKILL));
            case CONTENT ->
                List.of(name, lines(CourseRenderer.hours(unit)), lines(CourseRenderer.text(unit.outline())));
            case ASSESSMENT ->
                List.of(
                        name,
                        List.of(ticks(
                                CourseForm.ASSESSMENTS,
                                unit.assessments(),
                                CourseRenderer.text(unit.assessmentOther()))),
                        List.of(ticks(CourseForm.TOOLS, unit.tools(), CourseRenderer.text(unit.toolOther()))));
            case EVIDENCE ->
                List.of(
                        name,
                        Stream.concat(
                                        lines(CourseRenderer.text(unit.evidence())).stream(),
                                        of(unit.outputs().stream(), Kind.OUTPUT).stream())
                                .toList());
        };
    }

    private List<String> treated(CourseUnit unit, Kind kind) {
        return of(Stream.concat(unit.taught().stream(), unit.assessed().stream()), kind);
    }

    /** Statements of a kind, each once and in the document's order. */
    private List<String> of(Stream<Reference> references, Kind kind) {
        Set<Code> codes = references.map(Reference::code).collect(Collectors.toSet());
        return standard.coded().stream()
                .filter(statement -> statement.kind() == kind)
                .filter(statement -> statement.code().filter(codes::contains).isPresent())
                .map(this::line)
                .toList();
    }

    private String line(LinkedStatement statement) {
        return statement.label() + " " + statement.text();
    }

    private static String ticks(List<String> boxes, List<String> ticked, String other) {
        String last = boxes.get(boxes.size() - 1);
        String line = boxes.stream()
                .map(box -> (ticked.contains(box) ? "■" : "□") + box)
                .collect(Collectors.joining(" "));
        return Optional.of(other)
                .filter(words -> !words.isEmpty() && ticked.contains(last))
                .map(words -> line + "：" + words)
                .orElse(line);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : text.lines().toList();
    }
}
