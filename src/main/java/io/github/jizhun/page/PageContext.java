package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.frame.FrameFactory;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.page.markdown.Markdown;
import io.github.jizhun.page.template.ProseView;
import io.github.jizhun.page.template.Templates;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.view.StandardView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the renderers of a standard's pages work with: of the content nothing but the standard's view. */
public record PageContext(
        StandardView view,
        Labels words,
        FrameFactory frames,
        Markdown markdown,
        Templates templates,
        StatementViews views,
        Consumer<SiteFile> out)
        implements PageMaker {
    /** Makes the page of a code, with the site's own words on it. */
    void make(String template, LinkedStatement statement, List<Frame.Link> contents, Object page) {
        Frame frame = frames.ofStatement(view, statement, contents);
        Optional<ProseView> note = statement
                .code()
                .flatMap(code -> view.standard().siteNote(code, frame.language()))
                .map(prose -> markdown.note(view, prose, frame));
        templates.fill(template, frame, page, note).ifPresent(out);
    }
}
