package io.github.jizhun.source;

import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows that several tasks share: outputs and indicators that bear the number of a task which shares the row are given to it,
 * wherever of the two they are written.
 */
final class SharedRows {
    private SharedRows() {}

    static Duty separate(Duty duty) {
        if (duty.tasks().stream().allMatch(task -> task.sharesRowWith().isEmpty())) {
            return duty;
        }
        List<Task> tasks =
                duty.tasks().stream().map(task -> separate(duty, task)).toList();
        return new Duty(duty.code(), duty.name(), duty.level(), tasks, duty.at());
    }

    private static Task separate(Duty duty, Task task) {
        Task carrier = duty.carrier(task);
        List<Task> sharing =
                duty.together(task).stream().filter(other -> other != task).toList();
        List<Group> groups;
        if (carrier != task) {
            groups = own(carrier, task);
        } else if (sharing.isEmpty()) {
            groups = task.groups();
        } else {
            groups = task.groups().stream()
                    .map(group ->
                            only(group, statement -> sharing.stream().noneMatch(other -> bears(statement, other))))
                    .toList();
        }
        return new Task(task.code(), task.name(), task.level(), groups, task.sharesRowWith(), task.at());
    }

    /** What of the carrier's rows is a sharing task's, row by row, and what is written at itself. */
    private static List<Group> own(Task carrier, Task task) {
        List<Group> groups = IntStream.range(
                        0, Math.max(carrier.groups().size(), task.groups().size()))
                .mapToObj(i -> together(
                        at(task.groups(), i), only(at(carrier.groups(), i), statement -> bears(statement, task))))
                .toList();
        boolean isEmpty = groups.stream()
                .allMatch(
                        group -> group.outputs().isEmpty() && group.indicators().isEmpty());
        return isEmpty ? List.of() : groups;
    }

    private static Group at(List<Group> groups, int index) {
        return index < groups.size() ? groups.get(index) : Group.EMPTY;
    }

    private static Group only(Group group, Predicate<Statement> wanted) {
        return new Group(
                group.levels(),
                group.outputs().stream().filter(wanted).toList(),
                group.indicators().stream().filter(wanted).toList(),
                group.knowledge(),
                group.skills());
    }

    private static Group together(Group written, Group taken) {
        return new Group(
                Stream.concat(written.outputs().stream(), taken.outputs().stream())
                        .toList(),
                Stream.concat(written.indicators().stream(), taken.indicators().stream())
                        .toList(),
                List.of(),
                List.of());
    }

    private static boolean bears(Statement statement, Task task) {
        return statement.code().filter(code -> code.isWithin(task.code())).isPresent();
    }
}
