package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.link.Segment;
import io.github.jizhun.link.SimilarTask;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the pages of a standard's tasks. */
final class TaskRenderer {
    /** More similar tasks than this do not help a reader. */
    private static final int SIMILAR = 5;

    private final PageContext context;
    private final LinkedStandard standard;

    TaskRenderer(PageContext context, LinkedStandard standard) {
        this.context = context;
        this.standard = standard;
    }

    void render() {
        standard.standard().tasks().forEach(this::render);
    }

    private void render(Task task) {
        TaskPage page = page(task);
        Frame frame = context.frames().ofStatement(standard, standard.statementOf(task.code()), contents(page));
        context.make("task", frame, page);
    }

    private TaskPage page(Task task) {
        LinkedStatement statement = standard.statementOf(task.code());
        return new TaskPage(
                StatementView.of(standard, statement),
                LevelView.of(context.catalogue().site(), standard.levelOf(task)),
                StatementView.of(standard, standard.indicators(task)),
                StatementView.of(standard, standard.outputs(task)),
                StatementView.of(standard, standard.needs(task, Kind.KNOWLEDGE)),
                StatementView.of(standard, standard.needs(task, Kind.SKILL)),
                terms(task),
                standard.similarTasks(task).stream()
                        .limit(SIMILAR)
                        .map(this::similar)
                        .toList());
    }

    private List<TermView> terms(Task task) {
        return Stream.of(
                        List.of(standard.statementOf(task.code())),
                        standard.indicators(task),
                        standard.outputs(task),
                        standard.needs(task))
                .flatMap(List::stream)
                .flatMap(statement -> standard.textLinker().segments(statement.text()).stream())
                .map(Segment::term)
                .flatMap(term -> term.stream())
                .distinct()
                .map(term -> TermView.of(standard.code(), term))
                .toList();
    }

    private TaskPage.Similar similar(SimilarTask similar) {
        return new TaskPage.Similar(
                StatementView.of(standard, standard.statementOf(similar.task().code())),
                similar.shared().stream().map(LinkedStatement::label).collect(Collectors.joining("、")));
    }

    private List<Frame.Link> contents(TaskPage page) {
        List<Frame.Link> contents = new ArrayList<>();
        contents.add(context.section("indicators", "kind.indicator"));
        contents.add(context.section("outputs", "kind.output"));
        contents.add(context.section("knowledge", "kind.knowledge"));
        contents.add(context.section("skills", "kind.skill"));
        if (!page.terms().isEmpty()) {
            contents.add(context.section("terms", "glossary"));
        }
        if (!page.similar().isEmpty()) {
            contents.add(context.section("similar", "similar-tasks"));
        }
        return contents;
    }
}
