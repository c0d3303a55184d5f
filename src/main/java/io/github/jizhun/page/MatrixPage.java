package io.github.jizhun.page;

import io.github.jizhun.model.Kind;
import java.util.List;

/**
 * What the matrix shows: knowledge and skills in rows, tasks in columns, each under its duty.
 *
 * @param totals for each column, how many knowledge and skills its task needs
 * @param marks how many pairs of a task and a need there are
 */
public record MatrixPage(List<Columns> duties, List<Section> sections, List<Integer> totals, int marks) {
    /** A duty and the columns under it, at least one. */
    public record Columns(StatementView duty, List<StatementView> tasks) {}

    /** The rows of one kind. */
    public record Section(Kind kind, List<Row> rows) {}

    /**
     * A knowledge or skill.
     *
     * @param cells for each column, whether its task needs it
     * @param tasks the tasks that need it, in the document's order
     */
    public record Row(StatementView competency, List<Boolean> cells, List<StatementView> tasks) {}

    /** How many tasks there are. */
    public int taskCount() {
        return totals.size();
    }

    /** How many knowledge and skills there are. */
    public int rowCount() {
        return sections.stream().mapToInt(section -> section.rows().size()).sum();
    }
}
