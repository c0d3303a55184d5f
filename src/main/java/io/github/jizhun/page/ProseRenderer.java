package io.github.jizhun.page;

import io.github.jizhun.model.Prose;
import io.github.jizhun.site.Address;

/** Makes the hand-written pages. */
final class ProseRenderer {
    private final PageContext context;

    ProseRenderer(PageContext context) {
        this.context = context;
    }

    void render() {
        context.catalogue().pages().forEach(this::render);
    }

    private void render(Prose prose) {
        Article article = context.markdown().page(prose);
        Frame frame = context.frames()
                .ofSite(
                        Address.page(prose.name()),
                        article.title(),
                        article.summary(),
                        article.sections().stream()
                                .map(section -> new Frame.Link("", "", section.title(), "#" + section.id()))
                                .toList());
        context.make(
                "prose",
                frame,
                new ProsePage(article.title(), context.markdown().body(article, frame)));
    }
}
