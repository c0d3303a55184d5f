package io.github.jizhun.page;

import io.github.jizhun.link.Namesakes;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a knowledge or skill shows.
 *
 * @param family what stands before the colon of the statement; may be empty
 * @param kin others of the same kind and family
 * @param neededBy the tasks that need it, with their indicators as the context
 * @param companions what the same tasks need besides
 * @param namesakes where its words stand in other standards; empty where they do not
 */
public record CompetencyPage(
        StatementView statement,
        String family,
        List<StatementView> kin,
        List<TaskSummary> neededBy,
        List<CompanionView> companions,
        Optional<Namesakes.Found> namesakes,
        List<TermView> terms)
        implements ExplainsTerms {
    /** The tasks that need it and have indicators. */
    public List<TaskSummary> withIndicators() {
        return neededBy.stream().filter(task -> !task.indicators().isEmpty()).toList();
    }

    /**
     * A competency that comes with this one.
     *
     * @param tasks how many tasks need both
     */
    public record CompanionView(StatementView competency, int tasks) {}
}
