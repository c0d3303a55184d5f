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
import java.util.List;

/** Makes the pages of a standard's defined terms. */
public final class TermRenderer {
    private final PageContext context;
    private final LinkedStandard standard;

    public TermRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
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
        context.make("term", context.frames().standards().ofTerm(context.view(), term, contents(page)), page);
    }

    private List<TermPage.MentionView> mentions(GlossaryTerm term, boolean underlined) {
        return standard.references().mentions(term).stream()
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
        return context.contents()
                .with("underlined", "term.underlined")
                .with("elsewhere", "term.elsewhere", !page.elsewhere().isEmpty())
                .links();
    }

    /**
     * What the page of a defined term shows.
     *
     * @param text the whole printed line: term and definition
     * @param plain the same without marks
     * @param otherForms other spellings in the standard's sentences
     * @param narrow whether the definition means less than the ordinary word does
     * @param underlined where the provider underlined it
     * @param elsewhere where it stands without underline
     */
    public record TermPage(
            String term,
            RichText text,
            String plain,
            List<String> otherForms,
            boolean narrow,
            List<ErratumView> errata,
            List<MentionView> underlined,
            List<MentionView> elsewhere) {
        /**
         * A passage that uses the term.
         *
         * @param code the statement's code; the term's name for a definition; empty for the standard's own paragraphs
         * @param kind the statement's kind; {@code term} or {@code standard} for the others
         * @param text the whole passage
         */
        public record MentionView(String code, String kind, RichText text, String address) {}
    }
}
