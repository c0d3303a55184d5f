package io.github.jizhun.page.site;

import io.github.jizhun.compare.Editions;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.model.Standard;
import io.github.jizhun.page.PageContext;
import io.github.jizhun.page.PageMaker;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.frame.FrameFactory;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.page.markdown.Markdown;
import io.github.jizhun.page.template.Templates;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.Pagination;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.view.StandardView;
import io.github.jizhun.view.StandardViews;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

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
        return new PageContext(view, words, frames, markdown, templates, new ConcurrentHashMap<>(), receiver);
    }

    /** Makes a page with sections, one step below the first page. */
    void make(
            String template, String address, String title, String description, List<Frame.Link> contents, Object page) {
        make(template, frames.ofSite(address, title, description, contents), page);
    }

    /**
     * Makes the pages over which a long list of the catalogue goes.
     *
     * @param trail the way to it after the first page
     * @param page makes a page of what stands on it, and the links to all
     * @param contents the sections of a page
     */
    <T, P> void makeList(
            String template,
            String address,
            List<T> list,
            String title,
            String description,
            List<Frame.Link> trail,
            BiFunction<List<T>, List<PageNumberLink>, P> page,
            Function<P, List<Frame.Link>> contents) {
        List<List<T>> parts = Pagination.of(list);
        for (int part = 1; part <= parts.size(); part++) {
            List<PageNumberLink> links = PageNumberLink.of(address, parts.size(), part);
            P made = page.apply(parts.get(part - 1), links);
            Frame frame = frames.ofCatalogue(
                    Address.part(address, part),
                    PageNumberLink.title(words, title, part),
                    description,
                    trail,
                    contents.apply(made),
                    PageNumberLink.neighbour(words, links, -1),
                    PageNumberLink.neighbour(words, links, 1));
            make(template, frame, made);
        }
    }

    /** The newest edition held of each standard, by code. */
    List<Standard> newest() {
        return editions.families().stream()
                .map(family -> editions.standard(family.newest()).standard())
                .toList();
    }
}
