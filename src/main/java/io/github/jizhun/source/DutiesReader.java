package io.github.jizhun.source;

import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code duties.yaml} to duties with their tasks. */
final class DutiesReader {
    private DutiesReader() {}

    static List<Duty> read(Fields fields) {
        return fields.requiredItems("duties", Schema.DUTY).stream()
                .map(DutiesReader::duty)
                .toList();
    }

    private static Duty duty(Fields duty) {
        Optional<Reference> code = duty.code("code");
        Text name = duty.underlinedText("name");
        Optional<Level> level = duty.level("level");
        List<Task> tasks = duty.requiredItems("tasks", Schema.TASK).stream()
                .map(DutiesReader::task)
                .toList();
        return new Duty(
                codeOf(code), name, level, tasks, code.map(Reference::at).orElse(duty.at()));
    }

    private static Task task(Fields task) {
        Optional<Reference> code = task.code("code");
        Text name = task.underlinedText("name");
        Optional<Level> level = task.level("level");
        Optional<Reference> shared = task.optionalCode("sharesRowWith");
        List<Group> groups = groups(task);
        return new Task(
                codeOf(code),
                name,
                level,
                groups,
                shared,
                code.map(Reference::at).orElse(task.at()));
    }

    /** A code that is missing, which has been told. */
    private static Code codeOf(Optional<Reference> code) {
        return code.map(Reference::code).orElse(new Code(""));
    }

    /** A task's rows: one of its own, several, or another task's. */
    private static List<Group> groups(Fields task) {
        Optional<String> direct = Schema.GROUP.stream().filter(task::has).findFirst();
        boolean several = task.has("groups");
        boolean shared = task.has("sharesRowWith");
        if (shared && several) {
            task.tellConflict("groups", "sharesRowWith");
        } else if (direct.isPresent() && (shared || several)) {
            task.tellConflict(direct.get(), shared ? "sharesRowWith" : "groups");
        }
        List<Group> groups = new ArrayList<>();
        if (direct.isPresent() || !several && !shared) {
            groups.add(group(task));
        }
        if (several) {
            task.requiredItems("groups", Schema.GROUP).forEach(item -> groups.add(group(item)));
        }
        return List.copyOf(groups);
    }

    private static Group group(Fields fields) {
        return new Group(
                CompetenciesReader.statements(fields, "outputs", Kind.OUTPUT),
                CompetenciesReader.statements(fields, "indicators", Kind.INDICATOR),
                fields.references("knowledge"),
                fields.references("skills"));
    }
}
