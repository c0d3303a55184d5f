package io.github.jizhun.page.site;

import io.github.jizhun.model.CourseForm;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.site.Address;
import java.util.List;

/** Makes the page of the list that a reader collects; what it holds only the browser knows. */
final class ListRenderer {
    private final SiteContext context;

    ListRenderer(SiteContext context) {
        this.context = context;
    }

    void render() {
        Frame frame = context.frames()
                .ofSite(
                        Address.LIST,
                        context.words().say("list.title"),
                        context.words().say("list.how"),
                        List.of());
        ListPage page = new ListPage(
                String.join("|", CourseForm.COMPETENCIES.columns()),
                context.words().startingWith("list.say."));
        context.make("my-list", frame, page);
    }
}
