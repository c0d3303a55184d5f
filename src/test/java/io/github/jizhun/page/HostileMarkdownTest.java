package io.github.jizhun.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.compare.Editions;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.fuzz.Inputs;
import io.github.jizhun.fuzz.MarkdownInput;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.SiteLanguage;
import io.github.jizhun.page.files.TemplateFiles;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.frame.FrameFactory;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.page.markdown.Article;
import io.github.jizhun.page.markdown.Markdown;
import io.github.jizhun.view.CodeAddresses;
import io.github.jizhun.view.MediaView;
import io.github.jizhun.view.StandardView;
import io.github.jizhun.view.StandardViews;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a hand-written text becomes words, and nothing that runs. */
class HostileMarkdownTest {
    private static final int USUAL = 200;
    private static final int DEEP = 5_000;

    private static final String RUNS =
            "script, style, iframe, object, embed, form, input, svg, base, meta, link, [style],"
                    + " [onerror], [onclick], [onload], [href~=(?i)^\\s*(javascript|vbscript|data):],"
                    + " [src~=(?i)^\\s*(javascript|vbscript|data):]";

    private static final LinkedCatalogue CATALOGUE = RenderedSite.FROZEN;
    private static final StandardView VIEW = new StandardViews(CATALOGUE, Editions.of(CATALOGUE), Optional.empty())
            .of(CATALOGUE.standards().get(0));
    private static final Labels WORDS = Labels.read(
                    TemplateFiles.of(Path.of("site-templates"), "site-templates"), "zh-Hant-TW", new Diagnostics())
            .orElseThrow();
    private static final CodeAddresses ADDRESSES = CodeAddresses.of(CATALOGUE.standards());
    private static final FrameFactory FRAMES = new FrameFactory(VIEW.site(), WORDS);
    private static final Markdown MARKDOWN = new Markdown(WORDS);

    @Test
    void whateverStandsInAPageOrNoteBecomesWords() {
        Inputs.each(USUAL, MarkdownInput::of, text -> {
            for (Element body : List.of(page(text), note(text))) {
                assertEquals(List.of(), body.select(RUNS).eachText());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "*a **b ", "_a __b ", "["})
    void whatIsNestedTooDeepStaysWords(String opening) {
        String text = opening.repeat(DEEP) + "字" + "](x)".repeat(DEEP);
        assertTrue(page(text).text().contains("字"));
        assertTrue(note(text).text().contains("字"));
    }

    private static Element page(String markdown) {
        Article article = MARKDOWN.page(prose(markdown));
        Frame frame = FRAMES.ofSite("about.html", article.title(), article.summary(), List.of());
        return Jsoup.parseBodyFragment(
                        MARKDOWN.body(article, Optional.of(VIEW.standard()), ADDRESSES, MediaView.NONE, frame)
                                .html()
                                .toString())
                .body();
    }

    private static Element note(String markdown) {
        Frame frame = FRAMES.standards().ofStandard(VIEW, VIEW.standard().code() + "/T2.1.html", "", "", List.of());
        return Jsoup.parseBodyFragment(
                        MARKDOWN.note(VIEW, prose(markdown), frame).html().toString())
                .body();
    }

    private static Prose prose(String markdown) {
        return new Prose("about", SiteLanguage.CHINESE.tag(), markdown, Position.startOf("content/pages/about.md"));
    }
}
