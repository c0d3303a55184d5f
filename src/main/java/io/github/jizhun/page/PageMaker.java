package io.github.jizhun.page;

import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.page.markdown.Markdown;
import io.github.jizhun.page.template.Templates;
import io.github.jizhun.site.SiteFile;
import java.util.Optional;
import java.util.function.Consumer;

/** What renderers of pages of any kind work with. */
public interface PageMaker {
    Labels words();

    Markdown markdown();

    Templates templates();

    /** Is given each page. */
    Consumer<SiteFile> out();

    /** Makes a page and hands it on; a faulty template is a finding instead. */
    default void make(String template, Frame frame, Object page) {
        templates().fill(template, frame, page, Optional.empty()).ifPresent(out());
    }

    /** A text of the interface. */
    default String say(String key, Object... values) {
        return words().say(key, values);
    }

    /** A section of a page, as a link in "on this page". */
    default Frame.Link section(String anchor, String label) {
        return Frame.Link.to(say(label), "#" + anchor);
    }

    /** Sections that a page has if they hold something: begins an empty list of them. */
    default Contents contents() {
        return new Contents(this);
    }
}
