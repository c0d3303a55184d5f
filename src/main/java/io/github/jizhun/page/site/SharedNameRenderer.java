package io.github.jizhun.page.site;

import io.github.jizhun.link.SameWording;
import io.github.jizhun.link.SharedNames;
import io.github.jizhun.model.SharedName;
import io.github.jizhun.page.frame.PageTitle;
import io.github.jizhun.site.Address;
import java.util.List;

/** Makes the pages that list where words stand that many standards have. */
final class SharedNameRenderer {
    private final SiteContext context;

    SharedNameRenderer(SiteContext context) {
        this.context = context;
    }

    void render() {
        context.catalogue().sharedNames().listed().forEach(this::render);
    }

    private void render(SharedName name) {
        SharedNames names = context.catalogue().sharedNames();
        List<SameWording.Namesake> places =
                name.members().stream().map(names::namesake).toList();
        String kind = name.kind().word();
        String text = name.members().get(0).statement().text().value();
        context.makeList(
                "shared-name",
                Address.sharedName(name),
                places,
                context.say("namesakes.title", PageTitle.cut(text)),
                context.say("namesakes.how"),
                List.of(context.frames().catalogueLink()),
                (shown, parts) -> new SharedNamePage(kind, text, places.size(), shown, parts),
                page -> List.of());
    }

    /**
     * What the page of words shows that several standards have.
     *
     * @param kind {@code knowledge}
     * @param text the words as the first of them has them
     * @param total in how many places they stand, on all parts together
     * @param places those on this part
     * @param parts the pages on which the whole list stands; empty where it stands on this one
     */
    public record SharedNamePage(
            String kind, String text, int total, List<SameWording.Namesake> places, List<PageNumberLink> parts) {}
}
