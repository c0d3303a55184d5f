package io.github.jizhun.page.site;

import io.github.jizhun.link.SameWording;
import io.github.jizhun.link.SharedNames;
import io.github.jizhun.model.SharedName;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.frame.FrameFactory;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.Pagination;
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
        Labels words = context.words();
        List<List<SameWording.Namesake>> parts =
                Pagination.of(name.members().stream().map(names::namesake).toList());
        String address = Address.sharedName(name);
        String kind = name.kind().word();
        String text = name.members().get(0).statement().text().value();
        for (int part = 1; part <= parts.size(); part++) {
            List<PageNumberLink> links = PageNumberLink.of(address, parts.size(), part);
            Frame frame = context.frames()
                    .ofCatalogue(
                            Address.part(address, part),
                            PageNumberLink.title(words, words.say("namesakes.title", FrameFactory.cut(text)), part),
                            words.say("namesakes.how"),
                            List.of(context.frames().catalogueLink()),
                            List.of(),
                            PageNumberLink.neighbour(words, links, -1),
                            PageNumberLink.neighbour(words, links, 1));
            context.make(
                    "shared-name",
                    frame,
                    new SharedNamePage(kind, text, name.members().size(), parts.get(part - 1), links));
        }
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
