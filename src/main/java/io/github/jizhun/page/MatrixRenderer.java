package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import io.github.jizhun.page.template.RichText;
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
        this.standard = context.standard();
    }

    public void render() {
        MatrixPage page = page();
        context.make(
                "matrix",
                context.say("matrix.full"),
                context.say("matrix.count", page.taskCount(), page.rowCount(), page.marks()),
                List.of(),
                page);
    }

    private MatrixPage page() {
        List<Task> tasks = standard.standard().tasks().toList();
        int most = Stream.of(Kind.KNOWLEDGE, Kind.SKILL)
                .flatMap(kind -> standard.ofKind(kind).stream())
                .mapToInt(competency -> tasksOf(competency).size())
                .max()
                .orElse(0);
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
                                        .map(competency -> row(competency, tasks, most))
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

    private List<Task> tasksOf(LinkedStatement competency) {
        return competency.code().map(standard::tasksOf).orElse(List.of());
    }

    private MatrixPage.Row row(LinkedStatement competency, List<Task> columns, int most) {
        List<Task> tasks = tasksOf(competency);
        Set<Code> codes = tasks.stream().map(Task::code).collect(Collectors.toSet());
        return new MatrixPage.Row(
                context.show(competency),
                columns.stream().map(Task::code).map(codes::contains).toList(),
                tasks.stream().map(task -> view(task.code())).toList(),
                tasks.isEmpty() ? 0 : 100 * tasks.size() / most);
    }

    private StatementView view(Code code) {
        return context.show(code);
    }

    /**
     * What the matrix shows: knowledge and skills in rows, tasks in columns, each under its duty.
     *
     * @param totals for each column, how many knowledge and skills its task needs
     * @param marks how many pairs of a task and a need there are
     */
    public record MatrixPage(List<Columns> duties, List<Section> sections, List<Integer> totals, int marks) {
        /** What a window of 1440 pixels has for columns, beside the tree and the names, in rem. */
        private static final double ROOM = 41.5;

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

            private static final double LINE_WIDTH = 1.2;
            private static final double LEAST_WIDTH = 2.15;

            /** The width of its column, in rem. */
            private double width() {
                return Math.max(LEAST_WIDTH, LINE_WIDTH * room.length());
            }

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
         * @param percent the length of its bar; that of what the most tasks need has 100
         */
        public record Row(StatementView competency, List<Boolean> cells, List<StatementView> tasks, int percent) {}

        /** Whether a wide window shows all its columns, so that the page scrolls and not a frame in it. */
        public boolean narrow() {
            return duties.stream()
                            .flatMap(duty -> duty.names().stream())
                            .mapToDouble(Name::width)
                            .sum()
                    <= ROOM;
        }

        /** How many tasks there are. */
        public int taskCount() {
            return totals.size();
        }

        /** How many knowledge and skills there are. */
        public int rowCount() {
            return sections.stream().mapToInt(section -> section.rows().size()).sum();
        }
    }
}
