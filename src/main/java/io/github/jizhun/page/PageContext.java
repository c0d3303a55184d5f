package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.frame.FrameFactory;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.page.markdown.Markdown;
import io.github.jizhun.page.template.ProseView;
import io.github.jizhun.page.template.Templates;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.view.StandardView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the renderers of a standard's pages work with: of the content nothing but the standard's view. */
public record PageContext(
        StandardView view,
        Labels words,
        FrameFactory frames,
        Markdown markdown,
        Templates templates,
        Map<String, StatementView> shown,
        Consumer<SiteFile> out)
        implements PageMaker {
    /** The standard whose pages are made. */
    public LinkedStandard standard() {
        return view.standard();
    }

    /**
     * Where something stands as PDF.
     *
     * @param address it would have
     * @return empty where the site has no PDF
     */
    Optional<String> pdf(String address) {
        return view.site().font().map(font -> address);
    }

    /** A statement as pages show it. It stands on many pages, and is looked through for terms once. */
    public StatementView show(LinkedStatement statement) {
        return shown.computeIfAbsent(statement.address(), address -> StatementView.of(standard(), statement));
    }

    public StatementView show(Code code) {
        return show(standard().statementOf(code));
    }

    public List<StatementView> show(List<LinkedStatement> statements) {
        return statements.stream().map(this::show).toList();
    }

    /** Makes the page of that name, which is of no single code. */
    public void make(String name, String heading, String description, List<Frame.Link> contents, Object page) {
        make(name, Address.page(standard().code(), name), heading, description, contents, page);
    }

    public void make(
            String template,
            String address,
            String heading,
            String description,
            List<Frame.Link> contents,
            Object page) {
        make(template, frames.standards().ofStandard(view, address, heading, description, contents), page);
    }

    /** Makes the page of a code, with the site's own words on it. */
    void make(String template, LinkedStatement statement, List<Frame.Link> contents, Object page) {
        Frame frame = frames.standards().ofStatement(view, statement, contents);
        Optional<ProseView> note = statement
                .code()
                .flatMap(code -> standard().siteNote(code, frame.language()))
                .map(prose -> markdown.note(view, prose, frame));
        templates.fill(template, frame, page, note).ifPresent(out);
    }
}
