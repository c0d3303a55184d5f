package io.github.jizhun.export;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Task;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of the official table.
 *
 * @param tasks the task that the row describes and those that share it
 */
public record OfficialRow(Duty duty, List<Task> tasks, Group group) {
    /** All rows in the document's order; a task without any content has one, too. */
    public static List<OfficialRow> of(LinkedStandard standard) {
        return standard.standard().duties().stream()
                .flatMap(duty -> duty.tasks().stream()
                        .filter(task -> task.sharesRowWith().isEmpty())
                        .flatMap(task -> duty.printedRows(task).stream()
                                .map(group -> new OfficialRow(duty, duty.together(task), group))))
                .toList();
    }

    /** The tasks that the document names in the row; none where it is the duty's own. */
    public List<Task> named() {
        return duty.isItsOwnTask() ? List.of() : tasks;
    }

    /** The levels that hold for the row, as printed; may be empty. */
    public String level() {
        return Level.printed(duty.levelsOf(tasks.get(0), group));
    }

    /** The codes of the tasks, one a line. */
    public String taskCodes() {
        return named().stream().map(task -> task.code().value()).collect(Collectors.joining("\n"));
    }

    /** The names of the tasks, one a line. */
    public String taskNames() {
        return named().stream().map(task -> task.name().value()).collect(Collectors.joining("\n"));
    }
}
