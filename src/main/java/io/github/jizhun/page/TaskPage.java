package io.github.jizhun.page;

import java.util.List;
import java.util.Optional;

/**
 * What a task's page shows.
 *
 * @param similar tasks that need much of the same
 */
public record TaskPage(
        StatementView task,
        Optional<LevelView> level,
        List<StatementView> indicators,
        List<StatementView> outputs,
        List<StatementView> knowledge,
        List<StatementView> skills,
        List<TermView> terms,
        List<Similar> similar) {
    /**
     * A similar task.
     *
     * @param shared the codes of what both need
     */
    public record Similar(StatementView task, String shared) {}
}
