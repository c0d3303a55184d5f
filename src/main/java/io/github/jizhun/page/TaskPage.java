package io.github.jizhun.page;

import java.util.List;

/**
 * What a task's page shows.
 *
 * @param sheet the task alone as a competency unit
 * @param similar tasks that need much of the same
 */
public record TaskPage(TaskSummary summary, UnitSheet sheet, List<Similar> similar) implements ExplainsTerms {
    @Override
    public List<TermView> terms() {
        return sheet.terms();
    }

    /**
     * A similar task.
     *
     * @param shared what both need
     */
    public record Similar(StatementView task, List<StatementView> shared) {}
}
