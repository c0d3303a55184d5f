package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import io.github.jizhun.page.frame.ExplainsTerms;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.frame.TermView;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the pages of a standard's outputs and indicators. */
public final class OutputAndIndicatorRenderer {
    private final PageContext context;
    private final LinkedStandard standard;

    public OutputAndIndicatorRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
    }

    public void render() {
        Stream.of(Kind.OUTPUT, Kind.INDICATOR)
                .forEach(kind -> standard.ofKind(kind).parallelStream()
                        .forEach(statement -> statement.code().ifPresent(code -> render(statement, code))));
    }

    private void render(LinkedStatement statement, Code code) {
        OutcomePage page = page(statement, standard.tasksOf(code));
        context.make(statement.kind().word(), statement, contents(page), page);
    }

    private OutcomePage page(LinkedStatement statement, List<Task> tasks) {
        boolean output = statement.kind() == Kind.OUTPUT;
        return new OutcomePage(
                context.show(statement),
                tasks.stream().map(task -> context.show(task.code())).toList(),
                views(of(tasks, output ? standard::outputs : standard::indicators)
                        .filter(sibling -> !sibling.equals(statement))),
                views(of(tasks, output ? standard::indicators : standard::outputs)),
                views(of(tasks, task -> standard.needs(task, Kind.KNOWLEDGE))),
                views(of(tasks, task -> standard.needs(task, Kind.SKILL))),
                TermsUsed.in(standard, Stream.of(statement)));
    }

    /** Tasks in one row share its statements: each is shown once. */
    private static Stream<LinkedStatement> of(List<Task> tasks, Function<Task, List<LinkedStatement>> statements) {
        return tasks.stream().map(statements).flatMap(List::stream).distinct();
    }

    private List<StatementView> views(Stream<LinkedStatement> statements) {
        return context.show(statements.toList());
    }

    private List<Frame.Link> contents(OutcomePage page) {
        boolean output = page.statement().kind() == Kind.OUTPUT;
        return context.contents()
                .with("task", "belongs-to")
                .with("indicators", "kinds.indicator", output)
                .with("outputs", "kinds.output", !output)
                .with(
                        "siblings",
                        "siblings." + page.statement().kind().word(),
                        !page.siblings().isEmpty())
                .with("needs", "competency-content")
                .with("terms", "glossary", !page.terms().isEmpty())
                .links();
    }

    /**
     * What the page of an output or indicator shows. Knowledge and skills belong to the task, not to the single statement.
     *
     * @param tasks the tasks in whose row it stands; several where the document prints them in one row
     * @param siblings the task's other statements of the same kind
     * @param counterparts the task's statements of the other kind: outputs on an indicator's page, indicators on an output's
     */
    public record OutcomePage(
            StatementView statement,
            List<StatementView> tasks,
            List<StatementView> siblings,
            List<StatementView> counterparts,
            List<StatementView> knowledge,
            List<StatementView> skills,
            List<TermView> terms)
            implements ExplainsTerms {}
}
