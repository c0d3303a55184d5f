package io.github.jizhun.page.site;

import io.github.jizhun.compare.Editions;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.model.Standard;
import io.github.jizhun.page.PageContext;
import io.github.jizhun.page.PageMaker;
import io.github.jizhun.page.StatementViews;
import io.github.jizhun.page.frame.FrameFactory;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.page.markdown.Markdown;
import io.github.jizhun.page.template.Templates;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.view.StandardView;
import io.github.jizhun.view.StandardViews;
import java.util.List;
import java.util.function.Consumer;

/** What the renderers of pages work with that belong to no single standard: all content. */
record SiteContext(
        LinkedCatalogue catalogue,
        Editions editions,
        StandardViews standards,
        Labels words,
        FrameFactory frames,
        Markdown markdown,
        Templates templates,
        Consumer<SiteFile> out)
        implements PageMaker {
    /** The same for other pages: with their receiver. */
    SiteContext into(Consumer<SiteFile> receiver) {
        return new SiteContext(catalogue, editions, standards, words, frames, markdown, templates, receiver);
    }

    /** What the renderers of a standard's pages work with. */
    PageContext of(StandardView view, Consumer<SiteFile> receiver) {
        return new PageContext(view, words, frames, markdown, templates, new StatementViews(), receiver);
    }

    /** The newest edition held of each standard, by code. */
    List<Standard> newest() {
        return editions.families().stream()
                .map(family -> editions.standard(family.newest()).standard())
                .toList();
    }
}
