package io.github.jizhun.export;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Task;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of the official table.
 *
 * @param tasks the task that the row tells of and those that share it
 */
record OfficialRow(Duty duty, List<Task> tasks, Group group) {
    private static final Group EMPTY = new Group(List.of(), List.of(), List.of(), List.of());

    /** All rows in the document's order; a task without any content has one, too. */
    static List<OfficialRow> of(LinkedStandard standard) {
        return standard.standard().duties().stream()
                .flatMap(duty -> duty.tasks().stream()
                        .filter(task -> task.sharesRowWith().isEmpty())
                        .flatMap(task -> {
                            List<Group> groups = task.groups().isEmpty() ? List.of(EMPTY) : task.groups();
                            List<Task> together = together(duty, task);
                            return groups.stream().map(group -> new OfficialRow(duty, together, group));
                        }))
                .toList();
    }

    /** A task that carries rows, and those that share them. */
    static List<Task> together(Duty duty, Task carrier) {
        return duty.tasks().stream()
                .filter(task -> task == carrier
                        || task.sharesRowWith()
                                .map(Reference::code)
                                .filter(carrier.code()::equals)
                                .isPresent())
                .toList();
    }

    /** The codes of the tasks, one a line. */
    String taskCodes() {
        return tasks.stream().map(task -> task.code().value()).collect(Collectors.joining("\n"));
    }

    /** The names of the tasks, one a line. */
    String taskNames() {
        return tasks.stream().map(task -> task.name().value()).collect(Collectors.joining("\n"));
    }
}
