package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.util.List;
import java.util.Optional;

/**
 * A task with everything that stands in its rows of the official table.
 *
 * @param level the level that holds for it
 */
public record TaskSummary(
        StatementView task,
        Optional<LevelView> level,
        List<StatementView> outputs,
        List<StatementView> indicators,
        List<StatementView> knowledge,
        List<StatementView> skills) {
    static TaskSummary of(PageContext context, Task task) {
        LinkedStandard standard = context.standard();
        return new TaskSummary(
                context.show(task.code()),
                LevelView.of(context.view().site().settings(), standard.levelsOf(task)),
                context.show(standard.outputs(task)),
                context.show(standard.indicators(task)),
                context.show(standard.needs(task, Kind.KNOWLEDGE)),
                context.show(standard.needs(task, Kind.SKILL)));
    }
}
