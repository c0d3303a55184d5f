package io.github.jizhun.source;

import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import io.github.jizhun.source.file.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code duties.yaml} to duties with their tasks. */
final class DutiesReader {
    private static final String TASKS = "tasks";
    private static final String GROUPS = "groups";
    private static final String SHARED = "sharesRowWith";
    /** What a task has for itself in the row of another. */
    private static final List<String> OWN = List.of("outputs", "indicators");

    private DutiesReader() {}

    static List<Duty> read(Fields fields) {
        return fields.requiredItems("duties", Schema.DUTY).stream()
                .map(DutiesReader::duty)
                .toList();
    }

    private static Duty duty(Fields duty) {
        Optional<Reference> code = duty.code("code");
        Text name = duty.underlinedText("name");
        boolean isItsOwnTask = hasRows(duty) && !duty.has(TASKS);
        List<Task> tasks = isItsOwnTask
                ? List.of(task(duty, code, name))
                : duty.requiredItems(TASKS, Schema.TASK).stream()
                        .map(DutiesReader::task)
                        .toList();
        if (hasRows(duty) && duty.has(TASKS)) {
            duty.reportConflict(firstOf(duty, Stream.concat(Stream.of(GROUPS), Schema.ROW.stream())), TASKS);
        }
        return new Duty(
                codeOf(code),
                name,
                isItsOwnTask ? tasks.get(0).level() : duty.printedLevel("level"),
                tasks,
                code.map(Reference::at).orElse(duty.at()));
    }

    private static boolean hasRows(Fields fields) {
        return Stream.concat(Stream.of(GROUPS), Schema.ROW.stream()).anyMatch(fields::has);
    }

    private static Task task(Fields task) {
        Optional<Reference> code = task.code("code");
        return task(task, code, task.underlinedText("name"));
    }

    private static Task task(Fields task, Optional<Reference> code, Text name) {
        List<Level> levels = task.printedLevels("level");
        return new Task(
                codeOf(code),
                name,
                single(levels),
                groups(task, levels.size() > 1 ? levels : List.of()),
                task.optionalCode(SHARED),
                code.map(Reference::at).orElse(task.at()));
    }

    private static Optional<Level> single(List<Level> levels) {
        return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
    }

    /** A code that is missing, which has been reported. */
    private static Code codeOf(Optional<Reference> code) {
        return code.map(Reference::code).orElse(new Code(""));
    }

    /**
     * A task's rows: one of its own, several, or what belongs to it in another task's.
     *
     * @param levels those of rows that have none of their own
     */
    private static List<Group> groups(Fields task, List<Level> levels) {
        boolean several = task.has(GROUPS);
        boolean shared = task.has(SHARED);
        boolean own = Schema.ROW.stream().anyMatch(task::has);
        if (shared && several) {
            task.reportConflict(GROUPS, SHARED);
        } else if (several && own) {
            task.reportConflict(firstOf(task, Schema.ROW.stream()), GROUPS);
        } else if (shared && Schema.ROW.stream().anyMatch(field -> task.has(field) && !OWN.contains(field))) {
            task.reportConflict(firstOf(task, Schema.ROW.stream().filter(field -> !OWN.contains(field))), SHARED);
        }
        List<Group> groups = new ArrayList<>();
        if (own || !several && !shared) {
            groups.add(group(task, levels));
        }
        if (several) {
            task.requiredItems(GROUPS, Schema.GROUP).forEach(item -> {
                List<Level> printed = item.printedLevels("level");
                groups.add(group(item, printed.isEmpty() ? levels : printed));
            });
        }
        return List.copyOf(groups);
    }

    private static String firstOf(Fields fields, Stream<String> names) {
        return names.filter(fields::has).findFirst().orElseThrow();
    }

    private static Group group(Fields fields, List<Level> levels) {
        return new Group(
                levels,
                CompetenciesReader.statements(fields, "outputs", Kind.OUTPUT),
                CompetenciesReader.statements(fields, "indicators", Kind.INDICATOR),
                fields.references("knowledge"),
                fields.references("skills"));
    }
}
