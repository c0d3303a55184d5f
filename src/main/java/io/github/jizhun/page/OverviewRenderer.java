package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.site.Address;
import java.util.List;

/** Makes the one picture of a standard. */
final class OverviewRenderer {
    private final PageContext context;
    private final LinkedStandard standard;

    OverviewRenderer(PageContext context, LinkedStandard standard) {
        this.context = context;
        this.standard = standard;
    }

    void render() {
        List<TaskSummary> tasks = standard.standard()
                .tasks()
                .map(task -> TaskSummary.of(context, standard, task))
                .toList();
        context.make(
                "overview",
                context.frames()
                        .ofStandard(
                                standard,
                                Address.page(standard.code(), "overview"),
                                context.words().say("overview"),
                                context.words().say("overview.how"),
                                List.of()),
                OverviewLayout.of(standard, tasks));
    }
}
