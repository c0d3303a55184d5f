package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.Mention;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Text;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.template.ErratumView;
import io.github.jizhun.page.template.RichText;
import io.github.jizhun.site.Address;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the page of all defined terms of a standard. */
public final class GlossaryRenderer {
    private final PageContext context;
    private final LinkedStandard standard;

    public GlossaryRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
    }

    public void render() {
        GlossaryPage page = new GlossaryPage(
                standard.standard().glossary().stream().map(this::entry).toList());
        context.make(
                "glossary",
                context.say("glossary"),
                page.terms().stream()
                        .map(GlossaryPage.Entry::term)
                        .collect(Collectors.joining(context.say("list-comma"))),
                page.terms().stream()
                        .map(term -> Frame.Link.to(term.term(), "#" + term.id()))
                        .toList(),
                page);
    }

    private GlossaryPage.Entry entry(GlossaryTerm term) {
        List<Mention> mentions = standard.references().mentions(term);
        int underlined = (int) mentions.stream().filter(Mention::underlined).count();
        return new GlossaryPage.Entry(
                term.id(),
                term.term().value(),
                Address.term(standard.code(), term.id()),
                RichText.definition(standard, term),
                underlined,
                mentions.size() - underlined,
                term.otherForms().stream().map(Text::value).collect(Collectors.joining(context.say("list-comma"))),
                term.narrow(),
                ErratumView.of(standard, Erratum.TERM_PREFIX + term.id()));
    }

    /** What the page of all defined terms shows. */
    public record GlossaryPage(List<Entry> terms) {
        /**
         * A term.
         *
         * @param definition letter for letter, without the term and the character after it
         * @param underlined in how many passages the provider underlined it
         * @param elsewhere in how many other passages it stands
         * @param otherForms other spellings, as one text; may be empty
         * @param narrow whether the definition means less than the ordinary word does
         */
        public record Entry(
                String id,
                String term,
                String address,
                RichText definition,
                int underlined,
                int elsewhere,
                String otherForms,
                boolean narrow,
                List<ErratumView> errata) {}
    }
}
