package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A main duty, 主要職責; with its tasks it is a competency unit, 職能基準單元.
 *
 * @param level printed once beside the duty; holds for each task that has none of its own
 * @param tasks where the document has no layer of tasks, one that bears the duty's own code and name
 * @param at where its code is written
 */
public record Duty(Code code, Text name, Optional<Level> level, List<Task> tasks, Position at) {
    /** Whether the document prints no tasks, but rows of the duty's own. */
    public boolean isItsOwnTask() {
        return tasks.size() == 1 && tasks.get(0).code().equals(code);
    }

    /** The tasks that the document prints; none where the duty has rows of its own. */
    public List<Task> printedTasks() {
        return isItsOwnTask() ? List.of() : tasks;
    }

    /** The one level that holds for a task of this duty; empty where it has none, or several in its rows. */
    public Optional<Level> levelOf(Task task) {
        List<Level> levels = levelsOf(task);
        return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
    }

    /** The different levels that hold for a task of this duty, in printed order. */
    public List<Level> levelsOf(Task task) {
        return levelsOf(task, carrier(task).groups());
    }

    /** The different levels that hold for one row of a task of this duty, in printed order. */
    public List<Level> levelsOf(Task task, Group row) {
        return levelsOf(task, List.of(row));
    }

    private List<Level> levelsOf(Task task, List<Group> rows) {
        List<Level> common = task.level().or(() -> carrier(task).level()).or(this::level).stream()
                .toList();
        Stream<Level> all = rows.isEmpty()
                ? common.stream()
                : rows.stream().flatMap(row -> (row.levels().isEmpty() ? common : row.levels()).stream());
        Map<String, Level> different = new LinkedHashMap<>();
        all.forEach(level -> different.putIfAbsent(level.printed(), level));
        return List.copyOf(different.values());
    }

    /** The task in whose row another is printed; the task itself where it has rows of its own. */
    public Task carrier(Task task) {
        return task.sharesRowWith()
                .flatMap(reference -> tasks.stream()
                        .filter(other -> other != task && other.code().equals(reference.code()))
                        .findFirst())
                .orElse(task);
    }

    /** A task that carries rows, and those that share them, in printed order. */
    public List<Task> together(Task carrier) {
        return tasks.stream().filter(task -> carrier(task) == carrier).toList();
    }

    /**
     * The rows of a task as the document prints them: with what belongs to the tasks that share them.
     *
     * @param carrier a task that has rows of its own
     */
    public List<Group> printedRows(Task carrier) {
        List<Group> rows = carrier.groups().isEmpty() ? List.of(Group.EMPTY) : carrier.groups();
        List<Task> together = together(carrier);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> printedRow(rows.get(i), together, i))
                .toList();
    }

    private static Group printedRow(Group row, List<Task> together, int index) {
        List<Group> all = together.stream()
                .flatMap(task -> task.groups().stream().skip(index).limit(1))
                .toList();
        return all.size() < 2
                ? row
                : new Group(
                        row.levels(),
                        all.stream().flatMap(each -> each.outputs().stream()).toList(),
                        all.stream().flatMap(each -> each.indicators().stream()).toList(),
                        row.knowledge(),
                        row.skills());
    }

    /** The rows that hold for a task: its own, or the knowledge and skills of another's with what bears its own number. */
    public List<Group> rows(Task task) {
        Task carrier = carrier(task);
        if (carrier == task) {
            return task.groups();
        }
        return IntStream.range(0, carrier.groups().size())
                .mapToObj(i -> ownOf(task, carrier.groups().get(i), i))
                .toList();
    }

    private static Group ownOf(Task task, Group row, int index) {
        Group own = index < task.groups().size() ? task.groups().get(index) : Group.EMPTY;
        return new Group(row.levels(), own.outputs(), own.indicators(), row.knowledge(), row.skills());
    }
}
