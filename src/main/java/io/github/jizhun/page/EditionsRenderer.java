package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Makes the page of a standard's history. */
final class EditionsRenderer {
    private final PageContext context;
    private final LinkedStandard standard;

    EditionsRenderer(PageContext context, LinkedStandard standard) {
        this.context = context;
        this.standard = standard;
    }

    void render() {
        List<Edition> editions = standard.standard().editions();
        EditionsPage page = new EditionsPage(editions.stream()
                .sorted(Comparator.comparingInt(editions::indexOf).reversed())
                .map(this::row)
                .toList());
        Frame frame = context.frames()
                .ofStandard(
                        standard,
                        Address.page(standard.code(), "editions"),
                        context.words().say("editions"),
                        context.words().say("editions.how"),
                        List.of());
        context.make("editions", frame, page);
    }

    private EditionsPage.Row row(Edition edition) {
        return new EditionsPage.Row(
                edition.code(),
                edition.date().value(),
                edition.status().name().toLowerCase(Locale.ROOT),
                edition.replacedBy().map(Text::value).orElse(""),
                edition.code().equals(standard.code()),
                context.catalogue()
                        .standard(edition.code())
                        .map(held -> Address.standard(held.code()))
                        .orElse(""),
                edition.note().map(Text::value).orElse(""));
    }
}
