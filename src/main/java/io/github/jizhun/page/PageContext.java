package io.github.jizhun.page;

import io.github.jizhun.compare.Editions;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Standard;
import io.github.jizhun.site.SiteFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What every renderer of pages works with. */
record PageContext(
        LinkedCatalogue catalogue,
        Editions editions,
        Words words,
        FrameFactory frames,
        Markdown markdown,
        Templates templates,
        StatementViews views,
        Consumer<SiteFile> out) {
    /** With no statements looked through yet. */
    PageContext(
            LinkedCatalogue catalogue,
            Editions editions,
            Words words,
            FrameFactory frames,
            Markdown markdown,
            Templates templates,
            Consumer<SiteFile> out) {
        this(catalogue, editions, words, frames, markdown, templates, new StatementViews(), out);
    }

    /** The same for other pages: with their receiver, and without the statements of those made before. */
    PageContext into(Consumer<SiteFile> receiver) {
        return new PageContext(catalogue, editions, words, frames, markdown, templates, receiver);
    }

    /** The newest edition held of each standard, by code. */
    List<Standard> newest() {
        return editions.families().stream()
                .map(family -> editions.standard(family.newest()).standard())
                .toList();
    }

    /** Makes a page and hands it on; a faulty template is a finding instead. */
    void make(String template, Frame frame, Object page) {
        templates.fill(template, frame, page, Optional.empty()).ifPresent(out);
    }

    /** Makes the page of a code, with the site's own words on it. */
    void make(
            String template,
            LinkedStandard standard,
            LinkedStatement statement,
            List<Frame.Link> contents,
            Object page) {
        Frame frame = frames.ofStatement(standard, statement, contents);
        Optional<ProseView> note = statement
                .code()
                .flatMap(code -> standard.siteNote(code, frame.language()))
                .map(prose -> markdown.note(standard, prose, frame));
        templates.fill(template, frame, page, note).ifPresent(out);
    }

    /** A section of a page, as a link in "on this page". */
    Frame.Link section(String anchor, String label) {
        return new Frame.Link("", "", words.say(label), "#" + anchor);
    }
}
