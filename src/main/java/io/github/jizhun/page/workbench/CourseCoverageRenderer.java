package io.github.jizhun.page.workbench;

import io.github.jizhun.link.CourseCoverage.Outcome;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Course;
import io.github.jizhun.model.CourseForm;
import io.github.jizhun.model.CourseNaming;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Task;
import io.github.jizhun.page.PageContext;
import io.github.jizhun.page.frame.ErrataMarks;
import io.github.jizhun.page.template.RichText;
import io.github.jizhun.site.DataFile;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the page on which a course is mapped to a standard. */
public final class CourseCoverageRenderer {
    private static final String NAME = "course-coverage";

    private final PageContext context;
    private final LinkedStandard standard;
    private final List<DataFile> files;

    public CourseCoverageRenderer(PageContext context, List<DataFile> files) {
        this.context = context;
        this.standard = context.standard();
        this.files = files;
    }

    public void render() {
        context.make(NAME, context.say(NAME), context.say("course-coverage.how"), List.of(), page());
    }

    private CourseCoveragePage page() {
        return new CourseCoveragePage(
                standard.standard().duties().stream().map(this::duty).toList(),
                items(standard.standard().tasks()),
                standard.coded().stream().map(this::statement).toList(),
                files.stream()
                        .filter(file -> file.kind().equals("course-plan"))
                        .map(DataFile::address)
                        .findFirst()
                        .orElse(""),
                context.view().site().naming(),
                List.of(CourseForm.values()),
                CourseForm.ASSESSMENTS,
                CourseForm.TOOLS,
                Stream.of(Outcome.values()).map(Outcome::word).toList(),
                context.words().startingWith("coverage.", "kinds.", "kind."));
    }

    private CourseCoveragePage.DutyRow duty(Duty duty) {
        return new CourseCoveragePage.DutyRow(
                duty.code().value(),
                RichText.of(standard, standard.statementOf(duty.code()).text()),
                items(duty.tasks().stream()),
                duty.tasks().stream().map(this::task).toList());
    }

    /** How many codes of tasks a course may cover, each once. */
    private int items(Stream<Task> tasks) {
        return (int) tasks.flatMap(task -> Course.codes(standard.rows(task)).stream())
                .distinct()
                .count();
    }

    private CourseCoveragePage.TaskRow task(Task task) {
        String codes = Stream.of(standard.outputs(task), standard.indicators(task), standard.needs(task))
                .flatMap(List::stream)
                .map(LinkedStatement::code)
                .flatMap(Optional::stream)
                .map(Code::value)
                .collect(Collectors.joining(" "));
        return new CourseCoveragePage.TaskRow(
                task.code().value(), standard.levelOf(task).orElse(0), codes);
    }

    private CourseCoveragePage.StatementRow statement(LinkedStatement statement) {
        return new CourseCoveragePage.StatementRow(
                statement.label(),
                statement.kind().word(),
                statement.text().value(),
                ErrataMarks.of(standard.errataOf(statement.label()), context.words()));
    }

    /**
     * What the page shows on which a course is mapped to a standard. What the course holds only the browser knows; the page brings
     * what its script needs of the standard, the forms and the labels.
     *
     * @param duties the standard's duties and tasks with the codes that stand at them
     * @param items how many indicators, knowledge and skills stand at tasks
     * @param statements all coded statements, in the document's order
     * @param plan the workbook for readers without script; empty where there is none
     * @param outcomes what can become of a code, in order, as the labels name it
     * @param words the script's labels by their keys
     */
    public record CourseCoveragePage(
            List<DutyRow> duties,
            int items,
            List<StatementRow> statements,
            String plan,
            CourseNaming naming,
            List<CourseForm> forms,
            List<String> assessments,
            List<String> tools,
            List<String> outcomes,
            SortedMap<String, String> words) {

        /**
         * A duty.
         *
         * @param items how many indicators, knowledge and skills stand at its tasks
         */
        public record DutyRow(String code, RichText text, int items, List<TaskRow> tasks) {}

        /**
         * A task.
         *
         * @param level 0 where it has none
         * @param codes those of its outputs, indicators, knowledge and skills, each separated by a space
         */
        public record TaskRow(String code, int level, String codes) {}

        /**
         * A coded statement.
         *
         * @param marks the marks of its errata: {@code 〔已更正〕}; may be empty
         */
        public record StatementRow(String code, String kind, String text, String marks) {}
    }
}
