package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.site.Address;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the matrix of a standard's tasks and the knowledge and skills that they need. */
public final class MatrixRenderer {
    private final PageContext context;
    private final LinkedStandard standard;

    public MatrixRenderer(PageContext context) {
        this.context = context;
        this.standard = context.view().standard();
    }

    public void render() {
        MatrixPage page = page();
        Frame frame = context.frames()
                .ofStandard(
                        context.view(),
                        Address.page(standard.code(), "matrix"),
                        context.words().say("matrix.full"),
                        context.words().say("matrix.count", page.taskCount(), page.rowCount(), page.marks()),
                        List.of());
        context.make("matrix", frame, page);
    }

    private MatrixPage page() {
        List<Task> tasks = standard.standard().tasks().toList();
        List<Integer> totals =
                tasks.stream().map(task -> standard.needs(task).size()).toList();
        return new MatrixPage(
                standard.standard().duties().stream()
                        .filter(duty -> !duty.tasks().isEmpty())
                        .map(this::columns)
                        .toList(),
                Stream.of(Kind.KNOWLEDGE, Kind.SKILL)
                        .map(kind -> new MatrixPage.Section(
                                kind,
                                standard.ofKind(kind).stream()
                                        .map(competency -> row(competency, tasks))
                                        .toList()))
                        .filter(section -> !section.rows().isEmpty())
                        .toList(),
                totals,
                totals.stream().mapToInt(Integer::intValue).sum());
    }

    private MatrixPage.Columns columns(Duty duty) {
        return new MatrixPage.Columns(
                view(duty.code()),
                duty.tasks().stream().map(task -> view(task.code())).toList());
    }

    private MatrixPage.Row row(LinkedStatement competency, List<Task> columns) {
        List<Task> tasks = competency.code().map(standard::tasksOf).orElse(List.of());
        Set<Code> codes = tasks.stream().map(Task::code).collect(Collectors.toSet());
        return new MatrixPage.Row(
                context.views().of(standard, competency),
                columns.stream().map(Task::code).map(codes::contains).toList(),
                tasks.stream().map(task -> view(task.code())).toList());
    }

    private StatementView view(Code code) {
        return context.views().of(standard, standard.statementOf(code));
    }
}
