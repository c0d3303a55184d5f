package io.github.jizhun.page;

import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.site.SiteFile;
import java.util.function.Consumer;

/** What every renderer of pages works with. */
record PageContext(
        LinkedCatalogue catalogue,
        Words words,
        FrameFactory frames,
        Markdown markdown,
        Templates templates,
        Consumer<SiteFile> out) {
    /** Makes a page and hands it on; a faulty template is a finding instead. */
    void make(String template, Frame frame, Object page) {
        templates.fill(template, frame, page).ifPresent(out);
    }

    /** A section of a page, as a link in "on this page". */
    Frame.Link section(String anchor, String label) {
        return new Frame.Link("", "", words.say(label), "#" + anchor);
    }
}
