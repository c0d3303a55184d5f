package io.github.jizhun.page.workbench;

import io.github.jizhun.model.CourseForm;
import io.github.jizhun.model.CourseNaming;
import io.github.jizhun.page.template.RichText;
import java.util.List;
import java.util.SortedMap;

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
     * @param codes those of its outputs, indicators, knowledge and skills, each separated by a blank
     */
    public record TaskRow(String code, int level, String codes) {}

    /**
     * A coded statement.
     *
     * @param marks the marks of its errata: {@code 〔已更正〕}; may be empty
     */
    public record StatementRow(String code, String kind, String text, String marks) {}
}
