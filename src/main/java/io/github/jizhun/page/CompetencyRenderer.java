package io.github.jizhun.page;

import io.github.jizhun.link.Companion;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.link.SameWording;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Statement;
import io.github.jizhun.page.frame.ExplainsTerms;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.frame.TermView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the pages of a standard's knowledge and skills. */
public final class CompetencyRenderer {
    /** Beyond these a list of companions is the whole standard again. */
    private static final int COMPANIONS = 8;

    private final PageContext context;
    private final LinkedStandard standard;
    private final SameWording namesakes;

    public CompetencyRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
        this.namesakes = context.view().namesakes();
    }

    public void render() {
        Stream.of(standard.standard().knowledge(), standard.standard().skills())
                .forEach(list -> list.parallelStream()
                        .forEach(statement -> statement.code().ifPresent(code -> render(statement, code, list))));
    }

    private void render(Statement statement, Code code, List<Statement> sameKind) {
        LinkedStatement placed = standard.placed(statement);
        CompetencyPage page = page(statement, placed, code, sameKind);
        context.make("competency", placed, contents(page), page);
    }

    private CompetencyPage page(Statement statement, LinkedStatement placed, Code code, List<Statement> sameKind) {
        Optional<String> family = statement.family();
        StatementView own = context.show(placed);
        List<TaskSummary> tasks = standard.tasksOf(code).stream()
                .map(task -> TaskSummary.of(context, task))
                .toList();
        List<CompetencyPage.CompanionView> companions = often(standard.companions(code)).stream()
                .limit(COMPANIONS)
                .map(companion ->
                        new CompetencyPage.CompanionView(context.show(companion.competency()), companion.tasks()))
                .toList();
        return new CompetencyPage(
                own,
                neighbourhood(own, tasks, companions),
                family.orElse(""),
                sameKind.stream()
                        .filter(other -> family.isPresent()
                                && other != statement
                                && other.family().equals(family))
                        .map(other -> context.show(standard.placed(other)))
                        .toList(),
                tasks,
                companions,
                namesakes.of(code),
                TermsUsed.in(standard, Stream.of(placed)));
    }

    /** Where some are needed by several tasks together, those that only one task needs together are no news. */
    private static List<Companion> often(List<Companion> companions) {
        int most = companions.stream().mapToInt(Companion::tasks).max().orElse(0);
        return companions.stream()
                .filter(companion -> most == 1 || companion.tasks() > 1)
                .toList();
    }

    private static Optional<Neighbourhood> neighbourhood(
            StatementView own, List<TaskSummary> tasks, List<CompetencyPage.CompanionView> companions) {
        return Neighbourhood.of(
                own,
                Neighbourhood.Side.of(tasks.stream().map(TaskSummary::task).toList(), "#needed-by"),
                new Neighbourhood.Side(
                        companions.stream()
                                .map(companion ->
                                        new Neighbourhood.Neighbour(companion.competency(), companion.tasks()))
                                .toList(),
                        "#companions"));
    }

    private List<Frame.Link> contents(CompetencyPage page) {
        return context.contents()
                .with("needed-by", "needed-by")
                .with("indicators", "kinds.indicator", !page.withIndicators().isEmpty())
                .with("companions", "companions", !page.companions().isEmpty())
                .with("family", "family.short", !page.kin().isEmpty())
                .with("namesakes", "namesakes", page.namesakes().isPresent())
                .with("terms", "glossary", !page.terms().isEmpty())
                .links();
    }

    /**
     * What the page of a knowledge or skill shows.
     *
     * @param neighbourhood empty where no task needs it
     * @param family what stands before the colon of the statement; may be empty
     * @param kin others of the same kind and family
     * @param neededBy the tasks that need it, with their indicators as the context
     * @param companions what the same tasks need besides
     * @param namesakes where its words stand in other standards; empty where they do not
     */
    public record CompetencyPage(
            StatementView statement,
            Optional<Neighbourhood> neighbourhood,
            String family,
            List<StatementView> kin,
            List<TaskSummary> neededBy,
            List<CompanionView> companions,
            Optional<SameWording.Found> namesakes,
            List<TermView> terms)
            implements ExplainsTerms {
        /** The tasks that need it and have indicators. */
        public List<TaskSummary> withIndicators() {
            return neededBy.stream()
                    .filter(task -> !task.indicators().isEmpty())
                    .toList();
        }

        /**
         * A competency that comes with this one.
         *
         * @param tasks how many tasks need both
         */
        public record CompanionView(StatementView competency, int tasks) {}
    }
}
