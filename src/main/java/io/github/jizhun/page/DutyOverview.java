package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Duty;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A duty in the picture of a job.
 *
 * @param needs what its own rows need where the document prints no tasks; otherwise none
 */
public record DutyOverview(StatementView duty, NeedCounts needs, List<TaskOverview> tasks) {
    /** A task of the duty, and how much it needs. */
    public record TaskOverview(StatementView task, NeedCounts needs) {}

    /** The duties of a standard, in the document's order. */
    public static List<DutyOverview> of(PageContext context) {
        return context.standard().standard().duties().stream()
                .map(duty -> of(context, duty))
                .toList();
    }

    /** The codes of all printed tasks in their order, with spaces between. */
    public static String tasks(LinkedStandard standard) {
        return standard.standard().duties().stream()
                .flatMap(duty -> duty.printedTasks().stream())
                .map(task -> task.code().value())
                .collect(Collectors.joining(" "));
    }

    private static DutyOverview of(PageContext context, Duty duty) {
        LinkedStandard standard = context.standard();
        return new DutyOverview(
                context.show(duty.code()),
                duty.isItsOwnTask() ? NeedCounts.of(standard, duty.tasks().get(0)) : NeedCounts.NONE,
                duty.printedTasks().stream()
                        .map(task -> new TaskOverview(context.show(task.code()), NeedCounts.of(standard, task)))
                        .toList());
    }
}
