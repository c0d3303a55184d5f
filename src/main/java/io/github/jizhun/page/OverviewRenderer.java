package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
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
        List<TaskSummary> tasks = standard.standard()
                .tasks()
                .map(task -> TaskSummary.of(context, task))
                .toList();
        context.make(
                "overview",
                context.say("overview"),
                context.say("overview.how"),
                List.of(),
                OverviewLayout.of(standard, tasks));
    }
}
