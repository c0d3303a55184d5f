package io.github.jizhun.page.site;

import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.site.Address;
import java.util.List;

/** Makes the page that web servers send for an unknown address. */
final class NotFoundRenderer {
    private final SiteContext context;

    NotFoundRenderer(SiteContext context) {
        this.context = context;
    }

    void render() {
        List<Frame.Link> ways = context.standards().site().isCatalogue()
                ? List.of(context.frames().catalogueLink())
                : context.catalogue().standards().stream()
                        .map(standard -> new Frame.Link(
                                standard.code(),
                                "standard",
                                standard.standard().name().value(),
                                Address.page(standard.code(), "index-of-codes")))
                        .toList();
        context.make(
                "not-found",
                Address.NOT_FOUND,
                context.say("not-found"),
                context.say("not-found.why"),
                List.of(),
                new NotFoundPage(ways));
    }

    /** What a reader sees at an address that the site does not have: the standards, to start again. */
    public record NotFoundPage(List<Frame.Link> ways) {}
}
