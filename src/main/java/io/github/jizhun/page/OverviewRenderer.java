package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Duty;
import java.util.List;

/** Makes the one picture of a standard. */
public final class OverviewRenderer {
    private final PageContext context;
    private final LinkedStandard standard;

    public OverviewRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
    }

    public void render() {
        List<OverviewPage.DutyTasks> text =
                standard.standard().duties().stream().map(this::text).toList();
        context.make(
                "overview",
                context.say("overview"),
                context.say("overview.how"),
                List.of(),
                OverviewLayout.of(standard, text));
    }

    private OverviewPage.DutyTasks text(Duty duty) {
        return new OverviewPage.DutyTasks(
                context.show(duty.code()),
                duty.tasks().stream()
                        .map(task -> TaskSummary.of(context, task))
                        .map(task -> new OverviewPage.TaskNeeds(task, Neighbourhood.ofTask(task)))
                        .toList());
    }
}
