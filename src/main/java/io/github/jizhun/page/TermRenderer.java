package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.link.Mention;
import io.github.jizhun.link.Passage;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Text;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.template.ErratumView;
import io.github.jizhun.page.template.RichText;
import java.util.ArrayList;
import java.util.List;

/** Makes the pages of a standard's defined terms. */
public final class TermRenderer {
    private final PageContext context;
    private final LinkedStandard standard;

    public TermRenderer(PageContext context) {
        this.context = context;
        this.standard = context.view().standard();
    }

    public void render() {
        standard.standard().glossary().parallelStream().forEach(this::render);
    }

    private void render(GlossaryTerm term) {
        TermPage page = new TermPage(
                term.term().value(),
                RichText.of(standard, term.text()),
                term.text().value(),
                term.otherForms().stream().map(Text::value).toList(),
                term.narrow(),
                ErratumView.of(standard, Erratum.TERM_PREFIX + term.id()),
                mentions(term, true),
                mentions(term, false));
        context.make("term", context.frames().ofTerm(context.view(), term, contents(page)), page);
    }

    private List<TermPage.MentionView> mentions(GlossaryTerm term, boolean underlined) {
        return standard.mentions(term).stream()
                .filter(mention -> mention.underlined() == underlined)
                .map(Mention::passage)
                .distinct()
                .map(this::view)
                .toList();
    }

    private TermPage.MentionView view(Passage passage) {
        return new TermPage.MentionView(
                passage.statement()
                        .map(LinkedStatement::label)
                        .or(() -> passage.term().map(term -> term.term().value()))
                        .orElse(""),
                passage.statement()
                        .map(statement -> statement.kind().word())
                        .orElse(passage.term().isPresent() ? "term" : "standard"),
                RichText.of(standard, passage.text()),
                passage.address());
    }

    private List<Frame.Link> contents(TermPage page) {
        List<Frame.Link> contents = new ArrayList<>();
        contents.add(context.section("underlined", "term.underlined"));
        if (!page.elsewhere().isEmpty()) {
            contents.add(context.section("elsewhere", "term.elsewhere"));
        }
        return contents;
    }
}
