package io.github.jizhun.page;

import io.github.jizhun.model.Kind;
import io.github.jizhun.page.template.RichText;
import java.util.List;

/**
 * What the matrix shows: knowledge and skills in rows, tasks in columns, each under its duty.
 *
 * @param totals for each column, how many knowledge and skills its task needs
 * @param marks how many pairs of a task and a need there are
 */
public record MatrixPage(List<Columns> duties, List<Section> sections, List<Integer> totals, int marks) {
    /** A duty and the columns under it, at least one. */
    public record Columns(StatementView duty, List<StatementView> tasks) {
        /** What stands upright above the tasks' codes. */
        public List<Name> names() {
            return tasks.stream().map(Name::of).toList();
        }
    }

    /**
     * A task's name, set vertically.
     *
     * @param room a full-width space for each of its lines where it has several; empty otherwise. WebKit makes a column no wider
     *     for a text in the other direction.
     */
    public record Name(RichText text, String room) {
        /** A line holds 15, but a character that cannot begin a line takes another one along. */
        private static final int LINE = 14;

        private static Name of(StatementView task) {
            int length = task.plain().codePointCount(0, task.plain().length());
            return new Name(task.text(), length <= LINE ? "" : "\u3000".repeat((length + LINE - 1) / LINE));
        }
    }

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
