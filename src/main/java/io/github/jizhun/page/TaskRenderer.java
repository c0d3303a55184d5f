package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.SimilarTask;
import io.github.jizhun.model.Task;
import io.github.jizhun.page.frame.ExplainsTerms;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.frame.TermView;
import java.util.List;
import java.util.Optional;

/** Makes the pages of a standard's tasks. */
public final class TaskRenderer {
    /** More similar tasks than this do not help a reader. */
    private static final int SIMILAR = 5;

    private final PageContext context;
    private final LinkedStandard standard;
    private final String tasks;

    public TaskRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
        this.tasks = DutyOverview.tasks(standard);
    }

    public void render() {
        standard.standard().duties().parallelStream()
                .flatMap(duty -> duty.printedTasks().stream())
                .forEach(this::render);
    }

    private void render(Task task) {
        TaskPage page = page(task);
        context.make("task", standard.statementOf(task.code()), contents(page), page);
    }

    private TaskPage page(Task task) {
        TaskSummary summary = TaskSummary.of(context, task);
        return new TaskPage(
                summary,
                Neighbourhood.of(
                        summary.task(),
                        Neighbourhood.Side.of(summary.knowledge(), "#knowledge"),
                        Neighbourhood.Side.of(summary.skills(), "#skills")),
                tasks,
                UnitSheet.of(context, standard.dutyOf(task), List.of(task), TermsUsed.in(standard, task)),
                standard.similarTasks(task, SIMILAR).stream().map(this::similar).toList());
    }

    private TaskPage.Similar similar(SimilarTask similar) {
        return new TaskPage.Similar(context.show(similar.task().code()), context.show(similar.shared()));
    }

    private List<Frame.Link> contents(TaskPage page) {
        return context.contents()
                .with("indicators", "kinds.indicator")
                .with("outputs", "kinds.output")
                .with("knowledge", "kinds.knowledge")
                .with("skills", "kinds.skill")
                .with("terms", "glossary", !page.terms().isEmpty())
                .with("similar", "similar-tasks", !page.similar().isEmpty())
                .links();
    }

    /**
     * What a task's page shows.
     *
     * @param neighbourhood empty where it needs nothing
     * @param tasks the codes of all tasks of the standard, with spaces between
     * @param sheet the task alone as a competency unit
     * @param similar tasks that need much of the same
     */
    public record TaskPage(
            TaskSummary summary,
            Optional<Neighbourhood> neighbourhood,
            String tasks,
            UnitSheet sheet,
            List<Similar> similar)
            implements ExplainsTerms {
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
}
