package io.github.jizhun.page.frame;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.util.List;
import java.util.Optional;

/** The tree of a standard beside its pages: all duties, the tasks of the duty at which the page is. */
final class StandardTree {
    private StandardTree() {}

    /** The duties, and the tasks of the one that is open. */
    static List<Frame.TreeDuty> of(LinkedStandard standard, Optional<Code> here) {
        Optional<Code> duty = here.flatMap(standard::find).flatMap(statement -> dutyOf(standard, statement));
        return standard.standard().duties().stream()
                .map(each -> {
                    boolean open = duty.filter(each.code()::equals).isPresent();
                    return new Frame.TreeDuty(
                            Frame.Link.to(standard.statementOf(each.code())),
                            here.filter(each.code()::equals).isPresent(),
                            open,
                            open ? tasks(standard, each, here) : List.of());
                })
                .toList();
    }

    private static List<Frame.TreeTask> tasks(LinkedStandard standard, Duty duty, Optional<Code> here) {
        Optional<Code> task = here.flatMap(standard::find)
                .filter(statement -> statement.kind() != Kind.TASK)
                .flatMap(standard::parentOf)
                .or(() -> here);
        return duty.printedTasks().stream()
                .map(Task::code)
                .map(code -> new Frame.TreeTask(
                        Frame.Link.to(standard.statementOf(code)),
                        task.filter(code::equals).isPresent()))
                .toList();
    }

    private static Optional<Code> dutyOf(LinkedStandard standard, LinkedStatement statement) {
        return statement.kind() == Kind.DUTY
                ? statement.code()
                : standard.parentOf(statement).flatMap(standard::find).flatMap(parent -> dutyOf(standard, parent));
    }
}
