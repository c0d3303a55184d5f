package io.github.jizhun.page.site;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Prose;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.markdown.Article;
import io.github.jizhun.page.template.ProseView;
import java.util.List;
import java.util.Optional;

/** Makes the hand-written pages. */
final class ProseRenderer {
    private final SiteContext context;

    ProseRenderer(SiteContext context) {
        this.context = context;
    }

    void render() {
        context.catalogue().pages().forEach(this::render);
    }

    private void render(Prose prose) {
        Article article = context.markdown().page(prose);
        Frame frame = context.frames()
                .ofPage(
                        prose.name(),
                        prose.folder(),
                        prose.at(),
                        article.title(),
                        article.summary(),
                        article.sections().stream()
                                .map(section -> Frame.Link.to(section.title(), "#" + section.id()))
                                .toList());
        List<LinkedStandard> standards = context.catalogue().standards();
        Optional<LinkedStandard> only =
                standards.stream().filter(standard -> standards.size() == 1).findFirst();
        context.make(
                "prose",
                frame,
                new ProsePage(
                        article.title(),
                        context.markdown()
                                .body(
                                        article,
                                        only,
                                        context.standards().addresses(),
                                        context.standards().files(),
                                        frame)));
    }

    /** What a hand-written page shows. */
    public record ProsePage(String title, ProseView body) {}
}
