package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the page of a standard's history. */
final class EditionsRenderer {
    private final PageContext context;
    private final LinkedStandard standard;

    EditionsRenderer(PageContext context, LinkedStandard standard) {
        this.context = context;
        this.standard = standard;
    }

    void render() {
        Frame frame = context.frames()
                .ofStandard(
                        standard,
                        Address.page(standard.code(), "editions"),
                        context.words().say("editions"),
                        context.words().say("editions.how"),
                        List.of(context.section("history", "editions"), context.section("source", "source")));
        context.make("editions", frame, new EditionsPage(newestFirst()));
    }

    private List<EditionView> newestFirst() {
        List<EditionView> editions = new ArrayList<>(EditionView.of(
                standard.standard().editions(),
                standard.code(),
                context.catalogue().standards().stream()
                        .map(LinkedStandard::code)
                        .collect(Collectors.toSet())));
        Collections.reverse(editions);
        return editions;
    }
}
