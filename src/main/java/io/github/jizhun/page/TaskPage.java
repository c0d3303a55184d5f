package io.github.jizhun.page;

import java.util.List;

/**
 * What a task's page shows.
 *
 * @param duty the duty it belongs to
 * @param terms the defined terms that its statements use
 * @param similar tasks that need much of the same
 */
public record TaskPage(TaskSummary summary, StatementView duty, List<TermView> terms, List<Similar> similar) {
    /**
     * A similar task.
     *
     * @param shared what both need
     */
    public record Similar(StatementView task, List<StatementView> shared) {}
}
