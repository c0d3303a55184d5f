package io.github.jizhun.page.markdown;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Prose;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.page.template.ContentLanguage;
import io.github.jizhun.page.template.ProseView;
import io.github.jizhun.view.CodeAddresses;
import io.github.jizhun.view.MediaView;
import io.github.jizhun.view.StandardView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Hand-written CommonMark → HTML. Raw HTML is shown as text, unsafe links become plain words, links to the site's addresses
 * become relative to the page, codes and terms in running text link themselves.
 */
public final class Markdown {
    /** The rank of a note's highest heading, below that of the note's frame. */
    private static final int IN_NOTE = 3;

    private final Labels words;
    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .postProcessor(new HanLineBreaks())
            .build();
    private final HtmlRenderer renderer;

    public Markdown(Labels words) {
        this.words = words;
        this.renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> new Attributes())
                .nodeRendererFactory(NodeWriter.of(ScrollFrame.class, ScrollFrame::write))
                .nodeRendererFactory(NodeWriter.of(AutomaticLink.class, AutomaticLink::write))
                .nodeRendererFactory(NodeWriter.of(Picture.class, Picture::write))
                .nodeRendererFactory(NodeWriter.of(ChineseWords.class, ChineseWords::write))
                .build();
    }

    /** Reads a page: its first heading is its title, the further ones its sections. */
    public Article page(Prose prose) {
        return Article.of(HanEmphasis.parse(parser, prose.markdown()), prose.language());
    }

    /**
     * The body of a page.
     *
     * @param only the only standard, whose codes and terms link themselves; with several, codes name theirs
     * @param addresses what whole codes link to
     * @param files the pictures and documents that it may use
     */
    public ProseView body(
            Article article,
            Optional<LinkedStandard> only,
            CodeAddresses addresses,
            SortedMap<String, MediaView> files,
            Frame frame) {
        return view(article.document(), article.language(), only, addresses, files, frame);
    }

    /** The site's own words on a code of a standard. */
    public ProseView note(StandardView standard, Prose prose, Frame frame) {
        Node document = HanEmphasis.parse(parser, prose.markdown());
        Headings.startAt(document, IN_NOTE);
        return view(
                document,
                prose.language(),
                Optional.of(standard.standard()),
                standard.addresses(),
                standard.files(),
                frame);
    }

    private ProseView view(
            Node document,
            String language,
            Optional<LinkedStandard> standard,
            CodeAddresses addresses,
            SortedMap<String, MediaView> files,
            Frame frame) {
        document.accept(new SiteLinks(frame, files, words));
        document.accept(new CodeLinks(addresses, standard, frame));
        ScrollFrame.aroundTables(document, words.say("table"));
        if (!language.equals(ContentLanguage.CHINESE)) {
            document.accept(new ChineseWords.Finder());
        }
        // The renderer closes img, br and hr as XML does; in all else it escapes the character.
        return new ProseView(language, renderer.render(document).replace(" />", ">"));
    }

    /** What the renderer's own attributes lack, and those that say too much. */
    private static final class Attributes implements AttributeProvider {
        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            // The renderer adds nofollow to every link that it checks.
            attributes.remove("rel");
            if (node instanceof Heading heading) {
                Headings.idOf(heading).ifPresent(id -> attributes.put("id", id));
            }
            if (tag.equals("th")) {
                attributes.put("scope", "col");
            }
            // HTML no longer knows align.
            Optional.ofNullable(attributes.remove("align"))
                    .filter(side -> !side.equals("left"))
                    .ifPresent(side -> attributes.put("class", "to-" + side));
        }
    }
}
