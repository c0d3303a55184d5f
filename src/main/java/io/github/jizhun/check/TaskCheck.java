package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.util.Collection;
import java.util.function.Function;

/** Tasks that lack something nearly every task has. Outputs are not among it: most documents leave them out here and there. */
public final class TaskCheck {
    private final Evidence evidence;
    private final CheckReporter findings;

    private TaskCheck(Evidence evidence, CheckReporter findings) {
        this.evidence = evidence;
        this.findings = findings;
    }

    public static void run(Outline outline, Evidence evidence, CheckReporter findings) {
        if (!outline.isWhole(StandardFiles.DUTIES)) {
            return;
        }
        TaskCheck check = new TaskCheck(evidence, findings);
        outline.standard().duties().forEach(duty -> duty.tasks().forEach(task -> check.check(duty, task)));
    }

    private void check(Duty duty, Task task) {
        String code = task.code().value();
        Location location = Location.of(code, task.at(), code, Outline.pathOf(duty, task));
        if (lacks(task, Kind.INDICATOR, Group::indicators)) {
            findings.report(Rule.TASK_WITHOUT_INDICATOR, location, code, task.name());
        }
        if (lacks(task, Kind.KNOWLEDGE, Group::knowledge) && lacks(task, Kind.SKILL, Group::skills)) {
            findings.report(Rule.TASK_WITHOUT_COMPETENCY, location, code, task.name());
        }
    }

    /** Whether none of a task's rows holds what is asked for, and the comparison with the document has not reported so. */
    private boolean lacks(Task task, Kind kind, Function<Group, Collection<?>> content) {
        return task.sharesRowWith().isEmpty()
                && task.groups().stream().map(content).allMatch(Collection::isEmpty)
                && !evidence.isLacking(task.code().value(), kind);
    }
}
